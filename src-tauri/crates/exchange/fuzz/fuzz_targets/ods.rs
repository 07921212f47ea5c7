//! The content of an OpenDocument spreadsheet, packed here.
#![no_main]

use std::{
    io::{Cursor, Write},
    ops::ControlFlow,
};

use libfuzzer_sys::fuzz_target;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

fuzz_target!(|bytes: &[u8]| {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in [
        ("mimetype", &b"application/vnd.oasis.opendocument.spreadsheet"[..]),
        ("content.xml", bytes),
    ] {
        zip.start_file(name, stored).unwrap();
        zip.write_all(content).unwrap();
    }
    let packed = zip.finish().unwrap().into_inner();
    let _ = exchange::read::book(&packed, &mut |_| ControlFlow::Continue(()));
});
