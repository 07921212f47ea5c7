//! The parts of an Excel workbook: a sheet, its texts and its formats, with a zero byte between
//! them. They are packed here, because no chance change gets past a checksum.
#![no_main]

use std::{
    io::{Cursor, Write},
    ops::ControlFlow,
};

use libfuzzer_sys::fuzz_target;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const WORKBOOK: &str = r#"<workbook><sheets><sheet name="A" id="a"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships>
<Relationship Id="a" Type="/worksheet" Target="sheet.xml"/>
<Relationship Id="b" Type="/sharedStrings" Target="texts.xml"/>
<Relationship Id="c" Type="/styles" Target="styles.xml"/>
</Relationships>"#;

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.splitn(3, |it| *it == 0);
    let mut part = || parts.next().unwrap_or_default();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in [
        ("[Content_Types].xml", &b""[..]),
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/sheet.xml", part()),
        ("xl/texts.xml", part()),
        ("xl/styles.xml", part()),
    ] {
        zip.start_file(name, stored).unwrap();
        zip.write_all(content).unwrap();
    }
    let packed = zip.finish().unwrap().into_inner();
    let _ = exchange::read::book(&packed, &mut |_| ControlFlow::Continue(()));
});
