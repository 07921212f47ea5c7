//! The files of the tests, and small envelopes made by hand.
#![allow(dead_code, missing_docs)]

use std::{fs, io::Cursor, path::Path};

use evidence::{Inspected, inspect};

/// Every file of `tests/files` that is evidence: name and bytes.
pub fn all() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files");
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .filter(|it| [".pdf", ".p7m", ".p7s"].iter().any(|ending| it.ends_with(ending)))
        .collect();
    names.sort();
    names.into_iter().map(|it| (it.clone(), file(&it))).collect()
}

pub fn file(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files").join(name)).unwrap()
}

pub fn look(bytes: &[u8], name: &str) -> Inspected {
    inspect(&mut Cursor::new(bytes), name).unwrap()
}

/// One value of ASN.1, with its length as DER writes it.
pub fn value(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let bytes = length.to_be_bytes();
    let mut out = vec![tag];
    match length {
        0..128 => out.push(length as u8),
        _ => {
            let short = &bytes[bytes.iter().position(|it| *it > 0).unwrap()..];
            out.push(0x80 | short.len() as u8);
            out.extend(short);
        }
    }
    [out, content.to_vec()].concat()
}

/// An envelope that nobody signed.
pub fn unsigned(content: &[u8]) -> Vec<u8> {
    let kind = |last: u8| value(6, &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, last]);
    let inside = value(0x30, &[kind(1), value(0xA0, &value(4, content))].concat());
    let data = [value(2, &[1]), value(0x31, &[]), inside, value(0x31, &[])].concat();
    value(0x30, &[kind(2), value(0xA0, &value(0x30, &data))].concat())
}
