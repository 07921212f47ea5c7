//! The parts of a data package: its description and its tables, with a zero byte between them. They
//! are packed here, because no chance change gets past a checksum.
#![no_main]

use std::io::{Cursor, Write};

use libfuzzer_sys::fuzz_target;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// In the order of the parts; `seed.py` writes them so.
const NAMES: [&str; 19] = [
    "datapackage.json",
    "body.csv",
    "services.csv",
    "suppliers.csv",
    "applications.csv",
    "application_services.csv",
    "application_sheets.csv",
    "contracts.csv",
    "contract_services.csv",
    "contract_applications.csv",
    "assets.csv",
    "asset_applications.csv",
    "people.csv",
    "skills.csv",
    "grants.csv",
    "grant_services.csv",
    "own_columns.csv",
    "own_values.csv",
    "views.csv",
];

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.split(|it| *it == 0);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for name in NAMES {
        zip.start_file(name, stored).unwrap();
        zip.write_all(parts.next().unwrap_or_default()).unwrap();
    }
    let packed = zip.finish().unwrap().into_inner();
    let _ = exchange::datapackage::open(Cursor::new(packed));
});
