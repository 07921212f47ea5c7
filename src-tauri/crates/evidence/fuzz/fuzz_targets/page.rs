//! What a page says, and the letters of its font, with a zero byte between them: put into a PDF
//! here, because chance changes break the table of a PDF before they get that far.
#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.splitn(2, |it| *it == 0);
    let mut part = || parts.next().unwrap_or_default();
    let resources = "/Resources<</Font<</F 5 0 R>>/XObject<</X 4 0 R>>>>";
    let mut pdf = b"%PDF-1.7\n".to_vec();
    let mut put = |id: usize, entries: &str, content: Option<&[u8]>| {
        pdf.extend(format!("{id} 0 obj\n<<{entries}").bytes());
        match content {
            None => pdf.extend(b">>"),
            Some(it) => {
                pdf.extend(format!("/Length {}>>stream\n", it.len()).bytes());
                pdf.extend(it);
                pdf.extend(b"\nendstream");
            }
        }
        pdf.extend(b"\nendobj\n");
    };
    put(1, "/Type/Catalog/Pages 2 0 R", None);
    put(2, "/Type/Pages/Kids[3 0 R]/Count 1", None);
    put(3, &format!("/Type/Page/Parent 2 0 R/Contents 4 0 R{resources}"), None);
    put(4, &format!("/Subtype/Form{resources}"), Some(part()));
    put(5, "/Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 6 0 R", None);
    put(6, "", Some(part()));
    // Without a table, the objects are found by their headings.
    pdf.extend(b"trailer<</Root 1 0 R/Size 7>>\nstartxref\n0\n%%EOF\n");
    evidence::inspect(&mut Cursor::new(pdf), "atto.pdf").unwrap();
});
