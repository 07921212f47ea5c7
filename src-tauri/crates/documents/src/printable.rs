//! Text as someone typed it, made fit for paper.
//!
//! It stays text: the templates never read it as markup. What our fonts cannot draw is replaced
//! by a mark, because a file for the archive must not have holes; and a long run without a space
//! gets places where it may break, because nothing may run off the sheet.

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use crate::world::can_draw;

/// What stands for characters that cannot be drawn.
pub(crate) const HOLE: &str = "[…]";

/// A run of this width needs no help to fit a column. A small letter is 2 wide, a capital 3.
const FITS: usize = 44;
/// In a wider run, a break is allowed after so much.
const STEP: usize = 24;
/// Allows a break and shows nothing.
const BREAK: char = '\u{200b}';

/// Makes every text of `value` fit for paper; answers whether something had to be replaced.
pub(crate) fn make_printable(value: &mut Value) -> bool {
    match value {
        Value::String(text) => {
            let (drawn, holes) = drawable(text);
            *text = breakable(&drawn);
            holes
        }
        Value::Array(values) => {
            values.iter_mut().map(make_printable).fold(false, |holes, it| holes | it)
        }
        Value::Object(values) => {
            values.values_mut().map(make_printable).fold(false, |holes, it| holes | it)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The text in characters that can be drawn, on one line, and whether some had to be replaced.
pub(crate) fn drawable(text: &str) -> (String, bool) {
    let mut drawn = String::with_capacity(text.len());
    let (mut holes, mut in_hole) = (false, false);
    for letter in text.nfc() {
        if letter.is_whitespace() || letter.is_control() {
            // A no-break space keeps what belongs together on one line.
            let space = if letter == '\u{a0}' { letter } else { ' ' };
            if !drawn.ends_with(' ') {
                drawn.push(space);
            }
            in_hole = false;
        } else if is_invisible(letter) {
            continue;
        } else if can_draw(letter) {
            drawn.push(letter);
            in_hole = false;
        } else {
            if !in_hole {
                drawn.push_str(HOLE);
            }
            (holes, in_hole) = (true, true);
        }
    }
    (drawn.trim().to_owned(), holes)
}

/// Joins, direction marks and variation selectors: nothing to draw, nothing to miss.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

fn breakable(text: &str) -> String {
    let mut broken = String::with_capacity(text.len());
    for run in text.split_inclusive(' ') {
        if run.chars().map(width).sum::<usize>() <= FITS {
            broken.push_str(run);
            continue;
        }
        let mut since = 0;
        for letter in run.chars() {
            broken.push(letter);
            since += width(letter);
            if since >= STEP || (since > 4 && "/._-:@?&=,;)".contains(letter)) {
                broken.push(BREAK);
                since = 0;
            }
        }
    }
    broken
}

fn width(letter: char) -> usize {
    if letter.is_uppercase() || matches!(letter, 'm' | 'w' | '@' | '%' | '—') { 3 } else { 2 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str, why: &str) {
        let (drawn, holes) = drawable(text);
        assert_eq!(drawn, expected, "{why}");
        assert_eq!(holes, expected.contains(HOLE), "{why}: holes are reported");
    }

    #[test]
    fn what_can_be_drawn_stays_as_it_was_typed() {
        check("Anagrafe", "Anagrafe", "a name");
        check("#set *b* _i_ <a> @x $y$ \\ `z`", "#set *b* _i_ <a> @x $y$ \\ `z`", "markup is text");
        check("<script>alert(\"1\")</script>", "<script>alert(\"1\")</script>", "so is HTML");
        check(
            "città è più, così: «œuvre» ßčđžšćł",
            "città è più, così: «œuvre» ßčđžšćł",
            "accents",
        );
        check("citta\u{300}", "città", "an accent of its own joins its letter");
        check("€\u{a0}1.000", "€\u{a0}1.000", "a no-break space stays");
    }

    #[test]
    fn what_cannot_be_drawn_leaves_one_mark_a_run() {
        check("Tributi 🎉🎉 2026", "Tributi […] 2026", "emoji");
        check("مكتب", "[…]", "a name in another script");
        check("👨\u{200d}👩\u{200d}👧", "[…]", "joined emoji are one run");
        check("Скола", "[…]", "Cyrillic");
        check("a\u{0}b\u{7}c", "a b c", "control characters are spaces");
        check("a\u{202e}b\u{feff}c", "abc", "direction marks go");
        check("  due \n righe\t ", "due righe", "a paper's cell is one line");
        check("\u{e000}", "[…]", "a private character means nothing to others");
        check("", "", "nothing stays nothing");
    }

    #[test]
    fn a_long_run_may_break_and_a_short_one_may_not() {
        assert_eq!(breakable("Anagrafe e stato civile"), "Anagrafe e stato civile");
        let long = breakable(&"x".repeat(100));
        assert_eq!(long.replace(BREAK, ""), "x".repeat(100));
        assert!(long.split(BREAK).all(|it| it.len() <= STEP / 2));
        assert!(breakable(&"M".repeat(20)).contains(BREAK), "capitals take more room");
        let path = breakable("contents/faq-page/05_misure/001_scenari.md");
        assert!(path.starts_with("contents/\u{200b}faq-\u{200b}page/\u{200b}"), "{path}");
    }

    #[test]
    fn every_text_in_the_data_is_made_printable() {
        let mut value = serde_json::json!({ "a": ["x\ny", { "b": "🎉" }], "c": 1, "d": null });
        assert!(make_printable(&mut value));
        assert_eq!(value, serde_json::json!({ "a": ["x y", { "b": "[…]" }], "c": 1, "d": null }));
    }
}
