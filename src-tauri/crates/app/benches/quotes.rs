//! How long a table of 100,000 quotes takes: read, computed, written out.

use std::{fmt::Write, io, path::Path};

use app::funding::quote_table;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use words::{Language, Words};

/// A call with bands, tiers of the fixed share, a minimum and a maximum.
const CALL: &str = "pnrr-1.2-comuni-2024-09";
const ROWS: usize = 100_000;

fn quotes(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    let path = folder.path().join("cases.csv");
    std::fs::write(&path, cases()).expect("there is room for the table");
    assert_eq!(fill(&path), 0, "every row can be understood");

    let mut group = criterion.benchmark_group("quotes");
    group.sample_size(10).throughput(Throughput::Elements(ROWS as u64));
    group.bench_function("a table of 100,000 rows", |bench| bench.iter(|| fill(&path)));
    group.finish();
}

/// Every band with counts from none to more than the call pays for, so that both ways of not being
/// admissible are among them.
fn cases() -> String {
    let mut table = String::from("band,transfer,update\n");
    for row in 0..ROWS {
        let (band, transfer, update) = (row % 7 + 1, row / 7 % 9, row / 63 % 11);
        writeln!(table, "{band},{transfer},{update}").expect("a String takes all that is written");
    }
    table
}

fn fill(table: &Path) -> usize {
    let words = Words::new(Language::It);
    quote_table(CALL, table, io::sink(), |reason| words.say(reason)).expect("the table is sound")
}

criterion_group!(benches, quotes);
criterion_main!(benches);
