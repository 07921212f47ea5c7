//! The word files, listed by `build.rs`.

include!(concat!(env!("OUT_DIR"), "/files.rs"));
