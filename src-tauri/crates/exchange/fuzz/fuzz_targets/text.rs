//! Text with separators: whatever is not taken for something else, with each mark before it.
#![no_main]

use std::ops::ControlFlow;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for mark in [&b""[..], b"\xEF\xBB\xBF", b"\xFF\xFE", b"sep=,\n", b"a;"] {
        let marked = [mark, bytes].concat();
        let _ = exchange::read::book(&marked, &mut |_| ControlFlow::Continue(()));
    }
});
