//! What every picture is drawn with.

use std::fmt::{Display, Write};

/// The colours; each has a class, so that a page may choose others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paint {
    /// What counts.
    Full,
    /// What is left.
    Pale,
    /// What holds up: hatched.
    Held,
    /// What comes to an end: dotted.
    Dotted,
    /// What stands beside and is no part of it: white.
    Open,
}

impl Paint {
    fn attributes(self) -> &'static str {
        match self {
            Self::Full => r##"class="chart-full" fill="#0b5cad""##,
            Self::Pale => r##"class="chart-pale" fill="#d5e3f0""##,
            Self::Held => r##"class="chart-held" fill="url(#chart-hatch)""##,
            Self::Dotted => r##"class="chart-dotted" fill="url(#chart-dots)""##,
            Self::Open => r##"class="chart-open" fill="#ffffff""##,
        }
    }
}

/// Where a text begins or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// The dots, where they are drawn with.
const DOTS: &str = concat!(
    r#"<pattern id="chart-dots" width="6" height="6" patternUnits="userSpaceOnUse">"#,
    r##"<rect width="6" height="6" fill="#ffffff"/><circle cx="3" cy="3" r="1.3" fill="#17324d"/>"##,
    r#"</pattern>"#,
);

/// A picture being drawn.
#[derive(Debug, Default)]
pub(super) struct Drawing(String);

/// Numbers are written with two places: the same picture gives the same bytes everywhere.
fn at(number: f64) -> impl Display {
    let tidy = if number.is_finite() { (number * 100.0).round() / 100.0 } else { 0.0 };
    // There is no minus zero on paper.
    if tidy == 0.0 { 0.0 } else { tidy }
}

impl Drawing {
    fn add(&mut self, element: std::fmt::Arguments<'_>) {
        self.0.write_fmt(element).expect("a string takes it");
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), faint: bool) {
        let look = if faint { r#"stroke-opacity="0.3""# } else { r#"stroke-width="1""# };
        self.add(format_args!(
            r#"<line x1="{}" y1="{}" x2="{}" y2="{}" stroke="currentColor" {look}/>"#,
            at(from.0),
            at(from.1),
            at(to.0),
            at(to.1),
        ));
    }

    pub(super) fn rect(&mut self, x: f64, y: f64, width: f64, height: f64, paint: Paint) {
        self.add(format_args!(
            r#"<rect x="{}" y="{}" width="{}" height="{}" {} stroke="currentColor" stroke-width="0.6"/>"#,
            at(x),
            at(y),
            at(width.max(0.0)),
            at(height.max(0.0)),
            paint.attributes(),
        ));
    }

    /// A line through `points`; closed and filled with `paint`, where there is one.
    pub(super) fn path(&mut self, points: &[(f64, f64)], dashed: bool, paint: Option<Paint>) {
        let mut way = String::new();
        for (place, (x, y)) in points.iter().enumerate() {
            let step = if place == 0 { 'M' } else { 'L' };
            write!(way, "{step}{} {}", at(*x), at(*y)).expect("a string takes it");
        }
        let fill = match paint {
            Some(paint) => {
                way.push('Z');
                format!(r#"{} fill-opacity="0.35""#, paint.attributes())
            }
            None => r#"fill="none""#.to_owned(),
        };
        let dashes = if dashed { r#" stroke-dasharray="5 3""# } else { "" };
        self.add(format_args!(
            r#"<path d="{way}" {fill} stroke="currentColor" stroke-width="1.6"{dashes}/>"#,
        ));
    }

    pub(super) fn dot(&mut self, x: f64, y: f64) {
        self.add(format_args!(
            r#"<circle cx="{}" cy="{}" r="2.4" fill="currentColor"/>"#,
            at(x),
            at(y)
        ));
    }

    /// The head of an arrow that points to the right, with its tip there.
    pub(super) fn arrowhead(&mut self, x: f64, y: f64) {
        self.add(format_args!(
            r#"<path class="chart-arrow" d="M{back} {above}L{tip} {middle}L{back} {below}Z" fill="currentColor"/>"#,
            back = at(x - 6.0),
            above = at(y - 3.5),
            tip = at(x),
            middle = at(y),
            below = at(y + 3.5),
        ));
    }

    pub(super) fn text(&mut self, x: f64, y: f64, anchor: Anchor, bold: bool, text: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let weight = if bold { r#" font-weight="600""# } else { "" };
        self.add(format_args!(
            r#"<text x="{}" y="{}" text-anchor="{anchor}"{weight}>{}</text>"#,
            at(x),
            at(y),
            escaped(text)
        ));
    }

    /// What the shades mean, one beside the other; answers where the next line may stand.
    pub(super) fn legend(&mut self, x: f64, y: f64, entries: &[(Paint, &str)]) {
        let mut left = x;
        for (paint, text) in entries {
            self.rect(left, y - 9.0, 11.0, 11.0, *paint);
            self.text(left + 16.0, y, Anchor::Start, false, text);
            left += 16.0 + width_of(text) + 22.0;
        }
    }

    /// The picture. Beside it stands its text, so to readers of the screen it is one picture.
    pub(super) fn finish(self, width: f64, height: f64) -> String {
        let dots = if self.0.contains("#chart-dots") { DOTS } else { "" };
        format!(
            concat!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" width="{w}" height="{h}" "#,
                r##"role="img" color="#17324d" fill="currentColor" font-family="Titillium Web, sans-serif" font-size="12">"##,
                r##"<defs><pattern id="chart-hatch" width="5" height="5" patternUnits="userSpaceOnUse">"##,
                r##"<rect width="5" height="5" fill="#ffffff"/>"##,
                r##"<path d="M0 5L5 0" stroke="#17324d" stroke-width="1.3"/></pattern>{dots}</defs>{body}</svg>"##,
            ),
            w = at(width),
            h = at(height),
            dots = dots,
            body = self.0,
        )
    }
}

/// About how wide a text is.
pub(super) fn width_of(text: &str) -> f64 {
    let letter = |it: char| if it.is_uppercase() || "mwMW@%—".contains(it) { 8.0 } else { 6.0 };
    text.chars().map(letter).sum()
}

/// A text as short as `letters`, with an ellipsis where something was left out.
pub(super) fn shortened(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let kept: String = text.chars().take(letters.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// What XML may hold, with its signs written out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            it if it.is_control() || matches!(it, '\u{fffe}' | '\u{ffff}') => out.push(' '),
            it => out.push(it),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_an_element_or_breaks_one() {
        for (text, expected) in [
            ("Anagrafe", "Anagrafe"),
            (
                "</text><script>alert('1')</script>",
                "&lt;/text&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;",
            ),
            ("a & b \" c", "a &amp; b &quot; c"),
            ("&lt;", "&amp;lt;"),
            ("a\u{0}b\nc\u{1b}\u{ffff}", "a b c  "),
            ("", ""),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }

    #[test]
    fn a_number_that_is_none_is_drawn_at_zero() {
        for (number, expected) in
            [(f64::NAN, "0"), (f64::INFINITY, "0"), (-0.001, "0"), (1.005, "1"), (2.5, "2.5")]
        {
            assert_eq!(at(number).to_string(), expected, "{number}");
        }
    }

    #[test]
    fn a_long_name_is_cut_between_its_letters() {
        assert_eq!(shortened("Anagrafe", 8), "Anagrafe");
        assert_eq!(shortened("è già qui", 4), "è g…");
        assert_eq!(shortened("🎉🎉🎉", 2), "🎉…");
    }
}
