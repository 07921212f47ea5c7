//! Files that are damaged, or made to do harm: there is an answer to each, in bearable time.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};

use common::{all, file, look, unsigned};
use evidence::{Integrity, Kind, Limits, inspect, inspect_within};
use flate2::{Compression, write::ZlibEncoder};

#[test]
fn a_file_cut_anywhere_is_answered() {
    for (name, bytes) in all() {
        let step = (bytes.len() / 60).max(1);
        for end in (0..bytes.len()).step_by(step) {
            let seen = look(&bytes[..end], &name);
            let whole =
                |it: evidence::Signature| it.integrity == Integrity::Intact && it.covers_all;
            // What one can do without is the end of a base64 line.
            let needless = bytes.len() - end < 100;
            assert!(needless || !seen.signed.is_some_and(whole), "{name} cut at {end}");
        }
    }
}

#[test]
fn a_file_with_wrong_bytes_is_answered() {
    let mut chance = Chance(7);
    for (name, bytes) in all() {
        for _ in 0..20 {
            let mut damaged = bytes.clone();
            for _ in 0..1 + chance.below(20) {
                let at = chance.below(damaged.len());
                damaged[at] = chance.below(256) as u8;
            }
            look(&damaged, &name);
        }
    }
}

#[test]
fn ten_megabytes_of_nonsense_are_nothing() {
    let mut chance = Chance(1);
    let noise: Vec<u8> = (0..10 << 20).map(|_| chance.below(256) as u8).collect();
    for name in ["atto.pdf", "atto.pdf.p7m", "atto.docx", "atto.eml"] {
        let seen = look(&noise, name);
        assert_eq!((seen.kind, seen.ending_agrees), (Kind::Other, false), "{name}");
    }
    // The same behind the beginning of something.
    for (start, kind) in [
        (&b"%PDF-1.7\n"[..], Kind::Pdf),
        (b"PK\x03\x04", Kind::Other),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Kind::Other),
        (b"\x30\x80\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02\xA0\x80", Kind::SignedEnvelope),
    ] {
        assert_eq!(look(&[start, &noise].concat(), "atto").kind, kind);
    }
}

#[test]
fn envelopes_are_opened_only_so_deep() {
    let mut bytes = b"CUP I71F22001390006".to_vec();
    for _ in 0..3 {
        bytes = unsigned(&bytes);
    }
    let seen = look(&bytes, "atto.txt.p7m.p7m.p7m");
    assert_eq!(seen.codes.cup, ["I71F22001390006"]);
    for _ in 0..100 {
        bytes = unsigned(&bytes);
    }
    let seen = look(&bytes, "atto");
    assert!(seen.codes.cup.is_empty() && !seen.codes.text_read);
    let depth = std::iter::successors(Some(&seen), |it| it.content.as_deref()).count();
    assert_eq!(depth, Limits::default().depth + 1);
}

#[test]
fn of_a_large_file_only_the_beginning_is_read() {
    let limits = Limits { whole: 10_000, ..Limits::default() };
    for (name, kind) in [("determina.pdf", Kind::Pdf), ("ber.pdf.p7m", Kind::SignedEnvelope)] {
        let mut bytes = file(name);
        bytes.resize(5 << 20, b' ');
        let mut counted = Counted { file: Cursor::new(bytes), read: 0 };
        let seen = inspect_within(&mut counted, name, &limits).unwrap();
        assert_eq!((seen.kind, seen.ending_agrees, seen.pages), (kind, true, None), "{name}");
        assert!(!seen.codes.text_read, "{name}");
        assert!(counted.read < 100_000, "{name}: {}", counted.read);
        let signed = seen.signed.map(|it| it.integrity);
        assert_eq!(signed, (kind != Kind::Pdf).then_some(Integrity::NotChecked), "{name}");
    }
}

#[test]
fn a_disk_that_fails_is_an_error() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("broken"))
        }
    }
    impl Seek for Broken {
        fn seek(&mut self, _: SeekFrom) -> io::Result<u64> {
            Ok(0)
        }
    }
    assert!(inspect(&mut Broken, "atto.pdf").is_err());
}

#[test]
fn a_pdf_that_nests_or_turns_in_circles_is_answered() {
    let text = "BT /F 9 Tf (CUP I71F22001390006) Tj ET ";
    let deep = |open: &str| open.repeat(300_000);
    for (claim, objects, cup, read) in [
        ("plain", vec![(4, stream(text, ""))], 1, true),
        ("deep array", vec![(4, stream(text, "")), (9, deep("["))], 1, true),
        ("deep dictionary", vec![(4, stream(text, "")), (9, deep("<</A "))], 1, true),
        ("deep string", vec![(4, stream(text, "")), (9, deep("("))], 1, true),
        (
            "almost too deep",
            vec![(4, stream(text, "")), (9, "[".repeat(99) + &"]".repeat(99))],
            1,
            true,
        ),
        ("deep content", vec![(4, stream(&(text.to_owned() + &deep("[")), ""))], 1, false),
        (
            "pages of pages",
            vec![(4, stream(text, "")), (2, "<</Type/Pages/Kids[2 0 R 3 0 R]>>".into())],
            0,
            false,
        ),
        (
            "pages up",
            vec![(4, stream(text, "")), (2, "<</Type/Pages/Kids[3 0 R]/Parent 2 0 R>>".into())],
            0,
            false,
        ),
        (
            "a form that draws itself",
            vec![
                (4, stream(&(text.to_owned() + "/X Do"), "")),
                (6, stream("/X Do /X Do", "/Subtype/Form")),
            ],
            1,
            false,
        ),
        ("a form", vec![(4, stream("/X Do", "")), (6, stream(text, "/Subtype/Form"))], 1, true),
        ("a scan", vec![(4, stream("/X Do", "")), (6, stream("", "/Subtype/Image"))], 0, false),
        (
            "a text on a picture",
            vec![(4, stream(&(text.to_owned() + "/X Do"), "")), (6, stream("", "/Subtype/Image"))],
            1,
            true,
        ),
        (
            "a font that is not there",
            vec![(4, stream("BT /G 9 Tf (CUP I71F22001390006) Tj ET", ""))],
            0,
            false,
        ),
        ("letter by letter", vec![(4, stream(&letters("CUP I71F22001390006"), ""))], 1, true),
        (
            "pushed together",
            vec![(4, stream("BT /F 9 Tf [(CUP I71F2) 20 (2001390006)] TJ ET", ""))],
            1,
            true,
        ),
        (
            "one below the other",
            vec![(4, stream("BT /F 9 Tf (I71F2) Tj 0 -12 Td (2001390006) Tj ET", ""))],
            0,
            true,
        ),
    ] {
        let seen = look(&pdf(&objects), "atto.pdf");
        assert_eq!((seen.codes.cup.len(), seen.codes.text_read), (cup, read), "{claim}");
    }
}

#[test]
fn a_pdf_that_unpacks_to_far_more_is_left_packed() {
    let zeros = |count: usize| packed(&b"0 ".repeat(count / 2));
    let huge = zeros(64 << 20);
    let seen = look(&pdf_of(&[(4, binary(&huge, "/Filter/FlateDecode"))]), "atto.pdf");
    assert_eq!((seen.pages, seen.codes.text_read), (Some(1), false));

    // Many that stay just below what one of them may be.
    let limits = Limits { work: 1 << 20, stream: 64 << 10, ..Limits::default() };
    let full = packed(&[&b"9 0 ["[..], &b"0 ".repeat((32 << 10) - 10), b"]"].concat());
    let filter = "/Type/ObjStm/N 1/First 4/Filter/FlateDecode";
    let mut objects = vec![(4, stream("BT /F 9 Tf (x) Tj ET", "").into_bytes())];
    objects.extend((10..500).map(|it| (it, binary(&full, filter))));
    let seen = inspect_within(&mut Cursor::new(pdf_of(&objects)), "atto.pdf", &limits).unwrap();
    assert!(!seen.codes.text_read);
}

/// A PDF of one page; `objects` replace those it is made of.
fn pdf(objects: &[(usize, String)]) -> Vec<u8> {
    let objects: Vec<_> = objects.iter().map(|(id, it)| (*id, it.clone().into_bytes())).collect();
    pdf_of(&objects)
}

fn pdf_of(changed: &[(usize, Vec<u8>)]) -> Vec<u8> {
    let usual = [
        (1, "<</Type/Catalog/Pages 2 0 R>>"),
        (2, "<</Type/Pages/Kids[3 0 R]/Count 1>>"),
        (
            3,
            "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>",
        ),
        (5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"),
    ];
    let mut objects: std::collections::BTreeMap<usize, Vec<u8>> =
        usual.iter().map(|(id, it)| (*id, it.as_bytes().to_vec())).collect();
    objects.extend(changed.iter().cloned());
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut table = String::new();
    for (id, object) in &objects {
        table += &format!("{id} 1\n{:010} 00000 n \n", out.len());
        out.extend(format!("{id} 0 obj\n").bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let start = out.len();
    let size = objects.keys().next_back().unwrap() + 1;
    write!(out, "xref\n0 1\n0000000000 65535 f \n{table}").unwrap();
    write!(out, "trailer <</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").unwrap();
    out
}

fn stream(content: &str, entries: &str) -> String {
    format!("<<{entries}/Length {}>>stream\n{content}\nendstream", content.len())
}

fn binary(content: &[u8], entries: &str) -> Vec<u8> {
    let start = format!("<<{entries}/Length {}>>stream\n", content.len());
    [start.as_bytes(), content, b"\nendstream"].concat()
}

fn packed(content: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

/// Every letter put in its own place, as some programs do.
fn letters(text: &str) -> String {
    let each = text
        .chars()
        .enumerate()
        .map(|(at, it)| format!("BT /F 9 Tf 1 0 0 1 {} 700 Tm ({it}) Tj ET ", at * 6));
    each.collect()
}

/// A row of numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }
}

struct Counted {
    file: Cursor<Vec<u8>>,
    read: usize,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.read += read;
        Ok(read)
    }
}

impl Seek for Counted {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}
