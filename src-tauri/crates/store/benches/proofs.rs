//! A hundred files of 10 MB become proofs; then everything a large plan costs. Measured once: each
//! part takes seconds.
#![allow(clippy::unwrap_used, missing_docs)]

use std::{
    fs::{self, File},
    path::Path,
    time::Instant,
};

use domain::{check::Checked, readiness::proofs::ProofDetails, text::Message};
use rusqlite::Connection;
use store::{
    Store,
    backup::Reason,
    readiness::{
        self,
        content::{self, Content},
    },
};

#[path = "../tests/common/mod.rs"]
mod common;

const FILES: u64 = 100;
const SIZE: usize = 10_000_000;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let file = |number: u64| folder.path().join(format!("{number}.bin"));
    for number in 0..FILES {
        fs::write(file(number), common::noise(number, SIZE)).unwrap();
    }
    let path = folder.path().join("piano.nuvolario");
    let store = Store::create(&path, &common::plan(), "1").unwrap();
    let sum = FILES * SIZE as u64;
    println!("{FILES} files of {SIZE} bytes, {sum} in all");
    let contents: Vec<Content> = timed("the digests", || {
        (0..FILES)
            .map(|it| {
                let mut file = File::open(file(it)).unwrap();
                content::digest(&mut file, u64::MAX, &mut |_| true).unwrap()
            })
            .collect()
    });
    timed("written, as one step", || {
        store
            .write(&Message::new("change-test"), |tx| {
                for (number, content) in (0..).zip(&contents) {
                    let mut source = File::open(file(number)).unwrap();
                    content::write(tx, content, &mut source, &mut |_| true)?;
                    readiness::add_proof(tx, &details(number, content))?;
                }
                Ok(())
            })
            .unwrap();
    });
    timed("the same files again", || {
        store
            .write(&Message::new("change-test"), |tx| {
                for (number, content) in (0..).zip(&contents) {
                    let mut source = File::open(file(number)).unwrap();
                    content::write(tx, content, &mut source, &mut |_| true)?;
                }
                Ok(())
            })
            .unwrap();
    });
    timed("the plan read", || store.read(store::plan::get).unwrap());
    timed("all digests again", || store.read(|it| content::verify(it, &mut |_| true)).unwrap());
    let made = timed("a backup, read back", || store.back_up(Reason::Hand, None).unwrap());
    println!("    {} bytes", made.copies[0].size);
    timed("closed", || store.close().unwrap());
    let size = fs::metadata(&path).unwrap().len();
    println!("the plan has {size} bytes: {:.3} % more than its proofs", more(size, sum));
    let store = timed("opened", || Store::open(&path).unwrap());
    timed("undone", || store.undo().unwrap());
    timed("done again", || store.redo().unwrap());
    drop(store);
    timed("recovered", || {
        store::recover::recover(&path, &folder.path().join("recuperato.nuvolario"), "x").unwrap()
    });
    renamed(folder.path(), &contents[..10], &file);
}

/// The other way to write: under a name of its own while the digest is not known, and then renamed.
fn renamed(folder: &Path, contents: &[Content], file: &dyn Fn(u64) -> std::path::PathBuf) {
    let path = folder.join("altro.nuvolario");
    Store::create(&path, &common::plan(), "1").unwrap().close().unwrap();
    for rename in [false, true] {
        let mut conn = Connection::open(&path).unwrap();
        conn.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = EXTRA").unwrap();
        let what = if rename { "ten files, renamed" } else { "ten files, digest first" };
        timed(what, || {
            let tx = conn.transaction().unwrap();
            for (number, content) in (0..).zip(contents) {
                let bytes = fs::read(file(number)).unwrap();
                let name = if rename { format!("{number:064}") } else { content.sha256.clone() };
                for (place, piece) in (0_i64..).zip(bytes.chunks(content::PIECE)) {
                    let sql = "INSERT INTO content VALUES (?1, ?2, ?3)";
                    tx.prepare_cached(sql).unwrap().execute((&name, place, piece)).unwrap();
                }
                if rename {
                    let sql = "UPDATE content SET sha256 = ?1 WHERE sha256 = ?2";
                    tx.execute(sql, (&content.sha256, &name)).unwrap();
                }
            }
            tx.commit().unwrap();
        });
        conn.execute_batch("DELETE FROM content").unwrap();
    }
}

fn details(number: u64, content: &Content) -> Checked<ProofDetails> {
    let details = ProofDetails {
        name: format!("{number}.bin"),
        sha256: content.sha256.clone(),
        size: content.size as i64,
        ..ProofDetails::default()
    };
    Checked::new(details).unwrap()
}

fn timed<T>(what: &str, job: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let answer = job();
    println!("{what}: {:.2} s", start.elapsed().as_secs_f64());
    answer
}

fn more(size: u64, sum: u64) -> f64 {
    (size as f64 / sum as f64 - 1.0) * 100.0
}
