//! LibreOffice reckons a workbook anew.

use std::{fs, process::Command, sync::Mutex};

use exchange::{
    live::{LiveCell, LiveSheet},
    read,
    sheet::{Book, Cell},
    write::About,
};
use jiff::civil::date;

/// Every formula is reckoned when a file is opened, whatever is written beside it.
const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"#;

/// One at a time: each takes much of the machine.
static TURN: Mutex<()> = Mutex::new(());

/// The workbook as LibreOffice reckons it. `ending` says what kind of file it is.
pub fn reckoned(bytes: &[u8], ending: &str) -> Book {
    let _turn = TURN.lock().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    let profile = at.join("profile/user");
    fs::create_dir_all(&profile).unwrap();
    fs::write(profile.join("registrymodifications.xcu"), SETTINGS).unwrap();
    let file = at.join(format!("in.{ending}"));
    fs::write(&file, bytes).unwrap();
    let output = Command::new("soffice")
        .arg(format!("-env:UserInstallation=file://{}", at.join("profile").display()))
        .args(["--headless", "--convert-to", "xlsx", "--outdir"])
        .args([&at.join("out"), &file])
        .output()
        .expect("soffice reckons it anew: install libreoffice-calc");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    read::file(&at.join("out/in.xlsx"), &mut |_| std::ops::ControlFlow::Continue(())).unwrap()
}

/// A number, whatever it counts.
#[allow(clippy::cast_precision_loss, reason = "cents of a municipality")]
pub fn number(cell: &Cell) -> Option<f64> {
    match cell {
        Cell::Number(it) => Some(*it),
        Cell::Money(it) => Some(it.0 as f64 / 100.0),
        _ => None,
    }
}

#[test]
#[ignore = "LibreOffice reckons: cargo xtask verify"]
fn what_stands_beside_a_formula_is_not_believed() {
    let formula = LiveCell::formula("'A'!$A$1*2".to_owned(), 1.0);
    let rows = vec![vec![LiveCell::number(21.0), formula]];
    let sheet = LiveSheet { name: "A".into(), widths: vec![9], frozen_rows: 0, rows };
    let about = About {
        title: "A".into(),
        language: "it-IT".into(),
        made: date(2026, 11, 23).at(9, 0, 0, 0),
    };
    for (bytes, ending) in [
        (exchange::live::xlsx(std::slice::from_ref(&sheet), &about).unwrap(), "xlsx"),
        (exchange::live::ods(&[sheet], &about).unwrap(), "ods"),
    ] {
        assert_eq!(number(&reckoned(&bytes, ending).sheets[0].rows[0][1]), Some(42.0), "{ending}");
    }
}
