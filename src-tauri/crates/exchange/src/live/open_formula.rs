//! A formula of ours in the words of OpenDocument.

/// `ROUND('Voci'!$K$2:$L$2,2)` becomes `of:=ROUND([$'Voci'.$K$2:.$L$2];2)`.
///
/// Only formulas of ours come here: every cell in them names its sheet, between quotes, and no text
/// stands in them but the empty one.
pub(super) fn open_formula(formula: &str) -> String {
    let mut out = String::from("of:=");
    let mut rest = formula;
    while let Some(place) = rest.find(['\'', ',']) {
        let (before, from) = rest.split_at(place);
        out += before;
        if let Some(after) = from.strip_prefix(',') {
            out.push(';');
            rest = after;
            continue;
        }
        let Some((name, after)) = from[1..].split_once("'!") else { break };
        let is_cell = |it: char| it.is_ascii_uppercase() || it.is_ascii_digit() || it == '$';
        let end = after.find(|it: char| !is_cell(it) && it != ':').unwrap_or(after.len());
        let (cells, after) = after.split_at(end);
        out += &format!("[$'{name}'.{}]", cells.replace(':', ":."));
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_said_in_both_ways() {
        for (excel, open) in [
            ("ROUND(1,2)", "of:=ROUND(1;2)"),
            ("'Voci'!$K$2*2", "of:=[$'Voci'.$K$2]*2"),
            ("SUM('Come nel piano'!$B$2:$B$9,1)", "of:=SUM([$'Come nel piano'.$B$2:.$B$9];1)"),
            ("IF('A'!$A$1>0,'B'!$B$1,\"\")", "of:=IF([$'A'.$A$1]>0;[$'B'.$B$1];\"\")"),
        ] {
            assert_eq!(open_formula(excel), open);
        }
    }
}
