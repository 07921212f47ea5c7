//! The records of an old Excel workbook, packed here.
#![no_main]

use std::{
    io::{Cursor, Write},
    ops::ControlFlow,
};

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/Workbook").unwrap().write_all(bytes).unwrap();
    let packed = file.into_inner().into_inner();
    let _ = exchange::read::book(&packed, &mut |_| ControlFlow::Continue(()));
});
