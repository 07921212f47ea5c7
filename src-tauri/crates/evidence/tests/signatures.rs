//! What is seen of signed files that other programs made.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use common::{all, file, look, value};
use evidence::{Form, Integrity, Kind};

const ROSSI: &str = "ROSSI MARIO";
const NERO: &str = "GIULIA NERÒ";
const BIANCHI: &str = "BIANCHI UGO";

#[test]
fn who_signed_and_what_is_inside_is_seen_in_every_form_of_envelope() {
    use Integrity::{Intact, NotChecked};
    for (name, signers, integrity, inner) in [
        ("determina.pdf.p7m", &[ROSSI][..], Intact, Some(Kind::Pdf)),
        ("ber.pdf.p7m", &[ROSSI], Intact, Some(Kind::Pdf)),
        ("pem.txt.p7m", &[ROSSI], Intact, Some(Kind::Text)),
        ("base64.txt.p7m", &[NERO], Intact, Some(Kind::Text)),
        ("two.txt.p7m", &[NERO, ROSSI], Intact, Some(Kind::Text)),
        ("p384.txt.p7m", &[BIANCHI], Intact, Some(Kind::Text)),
        ("bare.txt.p7m", &[ROSSI], Intact, Some(Kind::Text)),
        ("pss.txt.p7m", &[ROSSI], Intact, Some(Kind::Text)),
        ("nested.txt.p7m.p7m", &[NERO], Intact, Some(Kind::SignedEnvelope)),
        ("nobody.txt.p7m", &[""], NotChecked, Some(Kind::Text)),
        ("apart.txt.p7s", &[ROSSI], NotChecked, None),
    ] {
        let seen = look(&file(name), name);
        assert_eq!(seen.kind, Kind::SignedEnvelope, "{name}");
        assert!(seen.ending_agrees, "{name}");
        let signed = seen.signed.unwrap();
        assert_eq!(signed.form, Form::Cades, "{name}");
        let names: Vec<&str> = signed.signers.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, signers, "{name}");
        assert_eq!(signed.integrity, integrity, "{name}");
        assert_eq!(seen.content.as_ref().map(|it| it.kind), inner, "{name}");
        assert!(seen.content.is_none_or(|it| it.ending_agrees), "{name}");
        let cup: &[&str] = if inner.is_some() { &["I71F22001390006"] } else { &[] };
        assert_eq!(seen.codes.cup, cup, "{name}");
        assert_eq!(seen.codes.text_read, inner.is_some(), "{name}");
    }
}

#[test]
fn the_certificate_says_who_and_until_when() {
    let signed = look(&file("determina.pdf.p7m"), "").signed.unwrap();
    let [rossi] = &signed.signers[..] else { panic!("{signed:?}") };
    assert_eq!(rossi.serial.as_deref(), Some("TINIT-RSSMRA80A01H501U"));
    assert_eq!(rossi.fiscal_code.as_deref(), Some("RSSMRA80A01H501U"));
    assert_eq!(rossi.organization.as_deref(), Some("COMUNE DI PROVA"));
    assert_eq!(rossi.issuer.as_deref(), Some(ROSSI));
    assert_eq!(rossi.certificate_from.unwrap().to_string(), "2026-11-23");
    assert_eq!(rossi.certificate_until.unwrap().to_string(), "2081-08-26");
    assert_eq!(rossi.signing_time.unwrap().to_string(), "2026-11-23T16:45:29Z");
    // The older way to write a tax code into a certificate.
    let signed = look(&file("base64.txt.p7m"), "").signed.unwrap();
    assert_eq!(signed.signers[0].fiscal_code.as_deref(), Some("NREGLI75B41D548X"));
}

#[test]
fn an_envelope_of_indefinite_lengths_is_read_like_the_definite_one() {
    for name in ["determina.pdf.p7m", "two.txt.p7m", "bare.txt.p7m"] {
        let definite = file(name);
        let indefinite = loosen(&definite, &mut 0);
        assert_ne!(definite, indefinite);
        assert_eq!(look(&definite, name), look(&indefinite, name), "{name}");
    }
}

#[test]
fn what_follows_an_envelope_does_not_hide_it() {
    for name in ["determina.pdf.p7m", "pem.txt.p7m", "base64.txt.p7m"] {
        let longer = [file(name), b"\r\n\r\n".to_vec()].concat();
        assert_eq!(look(&file(name), name), look(&longer, name), "{name}");
    }
}

#[test]
fn whatever_letter_is_changed_the_signature_no_longer_holds() {
    for (name, part) in [
        ("bare.txt.p7m", &b"Determina a contrarre"[..]),
        ("two.txt.p7m", b"Determina a contrarre"),
        ("p384.txt.p7m", b"Determina a contrarre"),
        ("pss.txt.p7m", b"Determina a contrarre"),
        ("ber.pdf.p7m", b"/MediaBox"),
        ("pades.pdf", b"/MediaBox"),
        ("pades-two.pdf", b"/MediaBox"),
        ("adobe.pdf", b"/MediaBox"),
    ] {
        let bytes = file(name);
        let start = bytes.windows(part.len()).position(|it| it == part).unwrap();
        for at in [start + 1, start + part.len() - 1] {
            let mut altered = bytes.clone();
            altered[at] ^= 1;
            let signed = look(&altered, name).signed.unwrap();
            assert_eq!(signed.integrity, Integrity::Altered, "{name} at {at}");
            assert!(signed.signers.iter().all(|it| it.integrity == Integrity::Altered), "{name}");
        }
    }
}

#[test]
fn a_signature_of_one_on_the_paper_of_another_does_not_hold() {
    // The last bytes of an envelope of one signer are the signature itself.
    for name in ["determina.pdf.p7m", "bare.txt.p7m", "pss.txt.p7m"] {
        let mut bytes = file(name);
        let end = bytes.len();
        bytes[end - 20] ^= 1;
        assert_eq!(look(&bytes, name).signed.unwrap().integrity, Integrity::Altered, "{name}");
    }
}

#[test]
fn signatures_in_a_pdf_say_who_and_whether_something_was_added_afterwards() {
    for (name, signers, covers_all) in [
        ("pades.pdf", &[ROSSI][..], true),
        ("pades-two.pdf", &[ROSSI, NERO], true),
        ("pades-later.pdf", &[ROSSI], false),
        ("adobe.pdf", &[BIANCHI], true),
    ] {
        let seen = look(&file(name), name);
        assert_eq!((seen.kind, seen.pages), (Kind::Pdf, Some(1)), "{name}");
        assert_eq!(seen.codes.cig, ["Z1234567AB", "B1C2D3E4F5"], "{name}");
        let signed = seen.signed.unwrap();
        assert_eq!(signed.form, Form::Pades, "{name}");
        assert_eq!(signed.integrity, Integrity::Intact, "{name}");
        assert_eq!(signed.covers_all, covers_all, "{name}");
        let names: Vec<&str> = signed.signers.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, signers, "{name}");
        assert!(signed.signers.iter().all(|it| it.signing_time.is_some()), "{name}");
    }
}

#[test]
fn a_signature_that_claims_more_than_the_file_is_altered() {
    let bytes = file("pades.pdf");
    // The second number of bytes ends with the file; whatever is cut off was signed.
    let seen = look(&bytes[..bytes.len() - 1], "pades.pdf");
    assert_eq!(seen.signed.unwrap().integrity, Integrity::Altered);
}

#[test]
fn nothing_is_intact_where_something_hides_beside_the_signature() {
    // Behind the signature there is room to spare, in zeros; it is the one place not signed.
    let bytes = file("pades.pdf");
    let room = bytes.windows(9).position(|it| it == b"00000000>").unwrap();
    for (hidden, intact) in [(b"0000", true), (b"0a0a", true), (b">><<", false), (b"xyz0", false)] {
        let mut changed = bytes.clone();
        changed[room..room + 4].copy_from_slice(hidden);
        let signed = look(&changed, "pades.pdf").signed;
        let is_intact = signed.is_some_and(|it| it.integrity == Integrity::Intact);
        assert_eq!(is_intact, intact, "{hidden:?}");
    }
}

#[test]
fn a_signature_that_cannot_be_read_is_not_passed_over() {
    let mut bytes = file("pades-two.pdf");
    // The beginning of the second signature: no longer an envelope.
    let start = bytes.windows(10).rposition(|it| it == b"/Contents ").unwrap() + 11;
    bytes[start] = b'4';
    let signed = look(&bytes, "pades-two.pdf").signed.unwrap();
    let names: Vec<&str> = signed.signers.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, [ROSSI, ""]);
    assert_eq!(signed.integrity, Integrity::NotChecked);
}

#[test]
fn what_is_not_signed_has_no_signature() {
    for (name, bytes) in all() {
        let signed = look(&bytes, &name).signed.is_some();
        let should = name.contains("p7") || name.contains("pades") || name.contains("adobe");
        assert_eq!(signed, should, "{name}");
    }
}

#[test]
fn an_envelope_without_signers_is_not_intact() {
    let seen = look(&common::unsigned(b"CUP I71F22001390006"), "atto.p7m");
    let signed = seen.signed.unwrap();
    assert_eq!((signed.integrity, signed.signers.len()), (Integrity::NotChecked, 0));
    assert_eq!(seen.codes.cup, ["I71F22001390006"]);
}

/// Writes an envelope the way most Italian programs do: the outer parts of indefinite length, the
/// content in pieces of a thousand bytes. `depth` counts what has been opened.
fn loosen(der: &[u8], depth: &mut usize) -> Vec<u8> {
    const END: [u8; 2] = [0, 0];
    let mut out = Vec::new();
    let mut rest = der;
    while !rest.is_empty() {
        let (tag, content, after) = split(rest);
        rest = after;
        *depth += 1;
        let outer = *depth <= 3;
        // ContentInfo, its [0], SignedData; in it the content, its [0], and the certificates.
        out.extend(match tag {
            0x30 | 0xA0 if outer => [&[tag, 0x80][..], &loosen(content, depth), &END].concat(),
            6 if *depth == 2 => {
                *depth -= 1;
                value(tag, content)
            }
            0x30 if holds_content(content) => {
                let (_, oid, after) = split(content);
                let (_, explicit, _) = split(after);
                let (_, bytes, _) = split(explicit);
                let pieces: Vec<u8> = bytes.chunks(1_000).flat_map(|it| value(4, it)).collect();
                let string = [&[0x24, 0x80][..], &pieces, &END].concat();
                let explicit = [&[0xA0, 0x80][..], &string, &END].concat();
                [&[0x30, 0x80][..], &value(6, oid), &explicit, &END].concat()
            }
            0xA0 => [&[0xA0, 0x80][..], content, &END].concat(),
            _ => value(tag, content),
        });
    }
    out
}

fn holds_content(content: &[u8]) -> bool {
    let (tag, oid, after) = split(content);
    tag == 6 && oid.ends_with(&[1, 7, 1]) && after.first() == Some(&0xA0)
}

/// The tag and the content of the first value, and what comes after it.
fn split(der: &[u8]) -> (u8, &[u8], &[u8]) {
    let (length, start) = match der[1] {
        short @ 0..128 => (usize::from(short), 2),
        long => {
            let end = 2 + usize::from(long & 0x7F);
            (der[2..end].iter().fold(0, |sum, it| sum << 8 | usize::from(*it)), end)
        }
    };
    (der[0], &der[start..start + length], &der[start + length..])
}
