//! A checklist or a questionnaire in YAML. What is taken in is a list that can be written and read.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(list) = exchange::checklists::read(bytes) {
        let again = exchange::checklists::read(exchange::checklists::write(&list).as_bytes());
        assert_eq!(again, Ok(list));
    }
});
