//! What files are told to be, by their content and against their names.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
};

use common::{file, look};
use evidence::Kind;

#[test]
fn the_content_decides_and_a_wrong_ending_is_told() {
    let pdf = file("determina.pdf");
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0".to_vec();
    let jpeg = b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0".to_vec();
    let tiff = b"II*\0\x08\0\0\0\0\0".to_vec();
    let gif = b"GIF89a\x01\0\x01\0\0\0\0;".to_vec();
    let webp =
        b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0/\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0".to_vec();
    let mail =
        "Return-Path: <a@b.it>\r\nFrom: a@b.it\r\nTo: c@d.it\r\nSubject: CUP\r\n\r\nCiao".into();
    let table = "codice;nome;importo\r\n1;\"a;b\r\nc\";3\r\n2;b;4\r\n".into();
    let xml = b"<?xml version=\"1.0\"?><FatturaElettronica><CodiceCIG>Z1234567AB</CodiceCIG></FatturaElettronica>".to_vec();
    for (name, bytes, kind, media_type, agrees) in [
        ("atto.pdf", &pdf, Kind::Pdf, "application/pdf", true),
        ("ATTO.PDF", &pdf, Kind::Pdf, "application/pdf", true),
        ("C:\\atti\\2026.03\\atto.pdf", &pdf, Kind::Pdf, "application/pdf", true),
        ("../../etc/atto.d/atto", &pdf, Kind::Pdf, "application/pdf", true),
        ("", &pdf, Kind::Pdf, "application/pdf", true),
        (".pdf", &pdf, Kind::Pdf, "application/pdf", true),
        ("atto.docx", &pdf, Kind::Pdf, "application/pdf", false),
        ("atto.xyz", &pdf, Kind::Pdf, "application/pdf", false),
        ("atto.pdf.p7m", &pdf, Kind::Pdf, "application/pdf", false),
        (
            "atto.pdf",
            &[b"\r\n\r\n".to_vec(), pdf.clone()].concat(),
            Kind::Pdf,
            "application/pdf",
            true,
        ),
        ("foto.png", &png, Kind::Image, "image/png", true),
        ("foto.jpg", &png, Kind::Image, "image/png", false),
        ("foto.jpeg", &jpeg, Kind::Image, "image/jpeg", true),
        ("foto.tif", &tiff, Kind::Image, "image/tiff", true),
        ("foto.gif", &gif, Kind::Image, "image/gif", true),
        ("foto.webp", &webp, Kind::Image, "image/webp", true),
        ("ricevuta.eml", &mail, Kind::Mail, "message/rfc822", true),
        ("ricevuta.pdf", &mail, Kind::Mail, "message/rfc822", false),
        ("elenco.csv", &table, Kind::Csv, "text/csv", true),
        ("elenco.xls", &table, Kind::Csv, "text/csv", false),
        (
            "fattura.xml",
            &b"\xEF\xBB\xBF<p:FatturaElettronica xmlns:p=\"x\"/>".to_vec(),
            Kind::Xml,
            "text/xml",
            true,
        ),
        ("fattura.xml", &xml, Kind::Xml, "text/xml", true),
        ("nota.txt", &b"Si attesta, e si conferma.\nFine".to_vec(), Kind::Text, "text/plain", true),
        ("nota.log", &b"una riga".to_vec(), Kind::Text, "text/plain", true),
        ("nota.txt", &b"perch\xE9 no".to_vec(), Kind::Text, "text/plain", true),
        ("nota.txt", &"però ".repeat(3_000).into_bytes(), Kind::Text, "text/plain", true),
        ("nota.txt", &b"\xFF\xFEC\0i\0a\0o\0".to_vec(), Kind::Text, "text/plain", true),
        ("nota.pdf", &b"una riga".to_vec(), Kind::Text, "text/plain", false),
        ("vuoto.pdf", &Vec::new(), Kind::Empty, "application/x-empty", false),
        ("dati.bin", &b"\0\x01\x02\x03".to_vec(), Kind::Other, "application/octet-stream", true),
        ("dati.pdf", &b"\0\x01\x02\x03".to_vec(), Kind::Other, "application/octet-stream", false),
        ("foto.zip", &zip(&["a.txt"]), Kind::Zip, "application/zip", true),
        ("atto.docx", &zip(&["[Content_Types].xml", "word/document.xml"]), Kind::Word, DOCX, true),
        ("atto.doc", &zip(&["[Content_Types].xml", "word/document.xml"]), Kind::Word, DOCX, false),
        ("nota.rtf", &b"{\\rtf1 Ciao}".to_vec(), Kind::Word, "application/rtf", true),
        ("atto.doc", &compound("WordDocument"), Kind::Word, "application/msword", true),
        (
            "lastre.ppt",
            &compound("PowerPoint Document"),
            Kind::Presentation,
            "application/vnd.ms-powerpoint",
            true,
        ),
        (
            "posta.msg",
            &compound("__properties_version1.0"),
            Kind::Mail,
            "application/vnd.ms-outlook",
            true,
        ),
        (
            "posta.doc",
            &compound("__properties_version1.0"),
            Kind::Mail,
            "application/vnd.ms-outlook",
            false,
        ),
        ("altro.db", &compound("x"), Kind::Other, "application/x-cfb", true),
    ] {
        let seen = look(bytes, name);
        let told = (seen.kind, seen.media_type.as_str(), seen.ending_agrees);
        assert_eq!(
            told,
            (kind, media_type, agrees),
            "{name}: {:?}",
            String::from_utf8_lossy(&bytes[..bytes.len().min(20)])
        );
    }
}

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

#[test]
fn workbooks_of_many_programs_are_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../exchange/tests/fixtures");
    for (name, kind, encrypted) in [
        ("libreoffice.ods", Kind::OpenDocument, false),
        ("pandas.ods", Kind::OpenDocument, false),
        ("libreoffice.xlsx", Kind::Sheet, false),
        ("openpyxl.xlsx", Kind::Sheet, false),
        ("xlsxwriter.xlsx", Kind::Sheet, false),
        ("libreoffice.xls", Kind::Sheet, false),
        ("xlwt.xls", Kind::Sheet, false),
        ("password.xlsx", Kind::Sheet, true),
        ("libreoffice.csv", Kind::Csv, false),
        ("pandas-italian.csv", Kind::Csv, false),
        ("pandas-utf16.csv", Kind::Csv, false),
    ] {
        let seen = look(&fs::read(folder.join(name)).unwrap(), name);
        assert_eq!(
            (seen.kind, seen.encrypted, seen.ending_agrees),
            (kind, encrypted, true),
            "{name}"
        );
    }
}

#[test]
fn a_pdf_gives_its_pages_and_codes_unless_a_password_is_in_the_way() {
    for (name, pages, encrypted) in [
        ("determina.pdf", Some(1), false),
        ("packed.pdf", Some(1), false),
        ("restricted.pdf", Some(1), false),
        ("password.pdf", None, true),
    ] {
        let seen = look(&file(name), name);
        assert_eq!((seen.pages, seen.encrypted), (pages, encrypted), "{name}");
        assert_eq!(seen.codes.text_read, !encrypted, "{name}");
        let cig: &[&str] = if encrypted { &[] } else { &["Z1234567AB", "B1C2D3E4F5"] };
        assert_eq!(seen.codes.cig, cig, "{name}");
    }
}

#[test]
fn an_electronic_invoice_gives_its_codes() {
    let invoice = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<p:FatturaElettronica><DatiOrdineAcquisto>\
        <CodiceCUP>I71F22001390006</CodiceCUP><CodiceCIG>B1C2D3E4F5</CodiceCIG></DatiOrdineAcquisto>";
    let seen = look(invoice, "IT00297110389_00001.xml");
    assert_eq!((seen.kind, seen.ending_agrees), (Kind::Xml, true));
    assert_eq!(
        (seen.codes.cup, seen.codes.cig),
        (vec!["I71F22001390006".into()], vec!["B1C2D3E4F5".into()])
    );
}

fn zip(names: &[&str]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for name in names {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(b"<a/>").unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn compound(stream: &str) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream(format!("/{stream}")).unwrap().write_all(b"x").unwrap();
    file.into_inner().into_inner()
}
