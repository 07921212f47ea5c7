//! Any bytes at all.
#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    evidence::inspect(&mut Cursor::new(bytes), "atto.pdf.p7m").unwrap();
});
