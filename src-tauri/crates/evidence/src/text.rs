//! Files that are text: what kind of text, and what it says.

use crate::Kind;

/// How many lines are looked at.
const LINES: usize = 20;

/// What kind of text begins so; `None` if it is not text.
pub fn kind(head: &[u8]) -> Option<Kind> {
    let text = read(head)?;
    let start = text.trim_start();
    let is_xml = start.starts_with("<?xml") || start.starts_with('<') && start.contains("xmlns");
    Some(if is_xml {
        Kind::Xml
    } else if is_mail(start) {
        Kind::Mail
    } else if is_table(start) {
        Kind::Csv
    } else {
        Kind::Text
    })
}

/// The text of a file. Letters outside ASCII may be wrong: no code and no heading has any.
pub fn read(bytes: &[u8]) -> Option<String> {
    let wide = |from: fn([u8; 2]) -> u16| {
        let units = bytes[2..].chunks_exact(2).map(|it| from([it[0], it[1]]));
        char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    let text: String = match bytes {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => {
            // In a text of an older code page, most letters still are ASCII.
            let foreign = bytes.iter().filter(|it| !it.is_ascii()).count();
            if foreign > bytes.len() / 4 && std::str::from_utf8(until_cut(bytes)).is_err() {
                return None;
            }
            String::from_utf8_lossy(bytes).into_owned()
        }
    };
    let strange = |it: char| it.is_control() && !"\t\n\r\u{c}\u{1a}".contains(it);
    (!text.contains(strange)).then_some(text)
}

/// Without the last letter, which may be cut in two.
fn until_cut(bytes: &[u8]) -> &[u8] {
    let end = bytes.len().saturating_sub(4);
    let letter = bytes[end..].iter().position(|it| it & 0xC0 == 0xC0).unwrap_or(bytes.len() - end);
    &bytes[..end + letter]
}

/// A mail begins with headings: a name, a colon, a text.
fn is_mail(text: &str) -> bool {
    const OURS: [&str; 9] = [
        "date",
        "delivered-to",
        "from",
        "message-id",
        "mime-version",
        "received",
        "return-path",
        "subject",
        "to",
    ];
    let mut known = Vec::new();
    for line in text.lines().take_while(|it| !it.is_empty()).take(LINES * 5) {
        if line.starts_with([' ', '\t']) {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else { break };
        if name.contains(|it: char| !it.is_ascii_alphanumeric() && it != '-') {
            break;
        }
        let name = name.to_ascii_lowercase();
        if OURS.contains(&name.as_str()) && !known.contains(&name) {
            known.push(name);
        }
    }
    known.len() >= 3
}

/// A table has one separator as often in each line, whatever stands between quotes.
fn is_table(text: &str) -> bool {
    [';', '\t', ',', '|'].iter().any(|separator| {
        let mut quoted = false;
        let mut counts = Vec::new();
        let mut count = 0;
        for letter in text.trim_end().chars() {
            match letter {
                '"' => quoted = !quoted,
                '\n' if !quoted && counts.len() == LINES => break,
                '\n' if !quoted => counts.push(std::mem::take(&mut count)),
                it if !quoted && it == *separator => count += 1,
                _ => (),
            }
        }
        // The last line counts only where there are few: it may be cut off.
        if counts.len() < 2 {
            counts.push(count);
        }
        counts.len() > 1 && counts[0] > 0 && counts.iter().all(|it| *it == counts[0])
    })
}
