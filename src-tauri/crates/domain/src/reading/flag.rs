//! Yes and no, as people write them in a cell.

use super::{Unreadable, is_unknown};
use crate::names::normal;

/// Reads a yes or a no; an empty cell is neither.
pub fn flag(text: &str) -> Result<Option<bool>, Unreadable> {
    if is_unknown(text) {
        return Ok(None);
    }
    // "sì?" is a question.
    let plain = if text.contains('?') { String::new() } else { normal(text) };
    if ["si", "s", "yes", "y", "vero", "true", "x", "1"].contains(&&*plain) {
        Ok(Some(true))
    } else if ["no", "n", "falso", "false", "0"].contains(&&*plain) {
        Ok(Some(false))
    } else {
        // A tick has no letters, and so no normal form.
        match text.trim() {
            "✓" | "✔" | "☑" | "☒" => Ok(Some(true)),
            "☐" => Ok(Some(false)),
            _ => Err(Unreadable::NotFlag(text.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_no_and_nothing_are_told_apart() {
        // Access writes yes as -1.
        let yes = ["sì", "SI", "Si'", "si", "s", "X", "x", "1", "vero", "TRUE", "Yes", "✓", "-1"];
        let no = ["no", "NO", "n", "0", "falso", "False", "☐"];
        let unknown = ["", " ", "—", "n.d."];
        for (texts, expected) in
            [(&yes[..], Some(true)), (&no[..], Some(false)), (&unknown[..], None)]
        {
            for text in texts {
                assert_eq!(flag(text), Ok(expected), "{text}");
            }
        }
        for text in ["forse", "non so", "2", "sì e no", "sì?", "?"] {
            let refused = if text == "-1" {
                Ok(Some(true))
            } else {
                Err(Unreadable::NotFlag(text.to_owned()))
            };
            assert_eq!(flag(text), refused, "{text}");
        }
    }
}
