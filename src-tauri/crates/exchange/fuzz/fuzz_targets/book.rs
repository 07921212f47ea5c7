//! Any bytes at all.
#![no_main]

use std::ops::ControlFlow;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = exchange::read::book(bytes, &mut |_| ControlFlow::Continue(()));
});
