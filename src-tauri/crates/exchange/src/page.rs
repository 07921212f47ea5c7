//! The public list of services as one page of HTML for the body's site: no script, nothing from
//! elsewhere, readable by everyone, fit for printing. Texts are set as texts.

use crate::cpsv::PublicList;

/// The words of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The language they are in: `it`.
    pub language: String,
    /// What it is.
    pub title: String,
    /// How many services, of which day.
    pub about: String,
    /// What the table shows.
    pub caption: String,
    /// What stands above the columns.
    pub headings: [String; 4],
    /// What stands where there is no service.
    pub none: String,
    /// What stands where nothing is known.
    pub unknown: String,
}

const STYLE: &str = "\
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: #fff; color: #17324d; \
font: 1.0625rem/1.5 'Titillium Web', system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
p { margin: 0 0 1.5rem; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 3px solid #06c; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; min-width: 40rem; }
caption { padding: 0 0 .5rem; text-align: left; font-weight: 600; }
th, td { padding: .5rem .75rem; text-align: left; vertical-align: top; \
border-bottom: 1px solid #c5c7c9; overflow-wrap: break-word; }
td { overflow-wrap: anywhere; }
thead th { background: #f0f4f8; border-bottom: 2px solid #17324d; }
@media print {
  @page { size: A4 landscape; margin: 1.5cm; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  .scroll { overflow: visible; }
  table { min-width: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
";

/// The page. Its texts are in the language of `words`, as far as the list has them.
pub fn html(list: &PublicList<'_>, words: &Words) -> Vec<u8> {
    let is_english = words.language == "en";
    let text = |it: &str| match it.trim() {
        "" => escaped(&words.unknown),
        it => escaped(it),
    };
    // A column of dashes says nothing.
    let has_offices = list.services.iter().any(|it| !it.office.trim().is_empty());
    let mut rows = String::new();
    for service in &list.services {
        let local = |it: &domain::text::Localized| match is_english && !it.en.is_empty() {
            true => text(&it.en),
            false => text(&it.it),
        };
        let office = format!("<td>{}</td>", text(&service.office));
        rows += &format!(
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td>{}</tr>\n",
            text(&service.name),
            local(&service.description),
            local(&service.area),
            if has_offices { &office } else { "" },
        );
    }
    let title = escaped(&words.title);
    let about = escaped(&words.about);
    let table = if rows.is_empty() {
        format!("<p>{}</p>\n", escaped(&words.none))
    } else {
        let headings: String = words
            .headings
            .iter()
            .take(if has_offices { 4 } else { 3 })
            .map(|it| format!("<th scope=\"col\">{}</th>", escaped(it)))
            .collect();
        format!(
            "<div class=\"scroll\" role=\"region\" aria-labelledby=\"caption\" tabindex=\"0\">\n\
             <table>\n<caption id=\"caption\">{}</caption>\n<thead><tr>{headings}</tr></thead>\n\
             <tbody>\n{rows}</tbody>\n</table>\n</div>\n",
            escaped(&words.caption)
        )
    };
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>{title}</h1>\n<p>{about}</p>\n{table}</main>\n</body>\n</html>\n",
        escaped(&words.language)
    )
    .into_bytes()
}

/// The text where only text may stand. What HTML has no way to write becomes a mark.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\'' => out += "&#39;",
            '\n' | '\t' => out.push(letter),
            '\r' => (),
            it if it.is_control() || is_no_character(it) => out.push('\u{fffd}'),
            it => out.push(it),
        }
    }
    out
}

fn is_no_character(letter: char) -> bool {
    matches!(u32::from(letter) & 0xffff, 0xfffe | 0xffff)
        || matches!(letter, '\u{fdd0}'..='\u{fdef}')
}
