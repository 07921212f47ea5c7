//! What it costs to read and to write large tables: 100,000 rows of 20 columns in each format.
//!
//! Each measure is a process of its own, so that its peak of memory is its own too. The files stay
//! in `target/tables`, for other programs to be measured with.

use std::{
    env, fs,
    ops::ControlFlow,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use domain::money::Cents;
use exchange::{
    read,
    sheet::{Cell, Column, Kind, Table},
    write::{self, About, Profile},
};
use jiff::{ToSpan, civil::date};

const ROWS: i64 = 100_000;
const RUNS: usize = 5;
const FILES: [&str; 4] = ["tables.xlsx", "tables.ods", "tables-italian.csv", "tables-iso.csv"];

fn main() {
    let jobs: Vec<String> = env::args().skip(1).filter(|it| it != "--bench").collect();
    match jobs.as_slice() {
        [job, file] => measure(job, &folder().join(file)),
        _ => all(),
    }
}

/// Where cargo builds, whatever it was told.
fn folder() -> PathBuf {
    let program = env::current_exe().expect("the program knows where it is");
    let target = program.ancestors().nth(3).expect("target/release/deps/tables");
    target.join("tables")
}

fn all() {
    fs::create_dir_all(folder()).expect("the folder of the files");
    println!("| what | file | min | median | max | peak memory |");
    println!("|---|---|---|---|---|---|");
    for job in ["make", "write", "read"] {
        for file in FILES {
            if job == "make" && file != FILES[0] {
                continue;
            }
            let mut runs: Vec<(u128, u64)> = (0..RUNS).map(|_| run(job, file)).collect();
            runs.sort_unstable();
            let peak = runs.iter().map(|it| it.1).max().unwrap_or_default() >> 10;
            let size = fs::metadata(folder().join(file)).map_or(0, |it| it.len()) >> 10;
            let [min, median, max] = [0, RUNS / 2, RUNS - 1].map(|it| runs[it].0);
            println!(
                "| {job} | {file}, {size} KiB | {min} ms | {median} ms | {max} ms | {peak} MiB |"
            );
        }
    }
}

/// The job in a process of its own: its milliseconds and its peak of memory in KiB.
fn run(job: &str, file: &str) -> (u128, u64) {
    let program = env::current_exe().expect("the program knows where it is");
    let output = Command::new(program).args([job, file]).output().expect("the program runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut figures = text.split_whitespace().map(|it| it.parse::<u64>().unwrap_or_default());
    let mut next = || figures.next().unwrap_or_default();
    (u128::from(next()), next())
}

fn measure(job: &str, file: &Path) {
    let table = (job != "read").then(table);
    let start = Instant::now();
    match &table {
        Some(_) if job == "make" => (),
        Some(table) => {
            let tables = std::slice::from_ref(table);
            let bytes = match file.to_str() {
                Some(it) if it.ends_with("xlsx") => write::xlsx(tables, &about()),
                Some(it) if it.ends_with("ods") => write::ods(tables, &about()),
                Some(it) if it.ends_with("iso.csv") => Ok(write::csv(table, Profile::Iso)),
                _ => Ok(write::csv(table, Profile::Italian)),
            };
            fs::write(file, bytes.expect("the table fits")).expect("the file is written");
        }
        None => {
            let book = read::file(file, &mut |_| ControlFlow::Continue(())).expect("it is read");
            assert_eq!(book.sheets[0].rows.len() as i64, ROWS + 1);
        }
    }
    println!("{} {}", start.elapsed().as_millis(), peak());
}

/// The most memory this process has had, in KiB; 0 where the system does not tell.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"));
    line.and_then(|it| it.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}

fn about() -> About {
    let made = date(2026, 11, 23).at(12, 0, 0, 0);
    About { title: "Servizi".to_owned(), language: "it-IT".to_owned(), made }
}

/// Services as a municipality lists them: names, codes and notes, amounts, days, yes and no.
fn table() -> Table {
    let kinds = [
        ("Codice", Kind::Text),
        ("Servizio", Kind::Text),
        ("Area", Kind::Text),
        ("Ufficio", Kind::Text),
        ("Responsabile", Kind::Text),
        ("Applicazione", Kind::Text),
        ("Fornitore", Kind::Text),
        ("Note", Kind::Text),
        ("Costo annuo", Kind::Money),
        ("Costo di attivazione", Kind::Money),
        ("Canone", Kind::Money),
        ("Contributo", Kind::Money),
        ("Inizio", Kind::Day),
        ("Fine", Kind::Day),
        ("Verifica", Kind::Day),
        ("Utenti", Kind::Number),
        ("Pratiche", Kind::Number),
        ("Ore", Kind::Number),
        ("Attivo", Kind::Flag),
        ("In cloud", Kind::Flag),
    ];
    let text = |it: String| Cell::Text(it);
    let row = |n: i64| {
        let mut cells = vec![
            text(format!("S{n:06}")),
            text(format!("Servizio n. {n} dell'anagrafe e stato civile")),
            text(format!("Area {}", n % 12)),
            text(format!("Ufficio {}", n % 97)),
            text(format!("Responsabile {}", n % 389)),
            text(format!("Applicazione {}", n % 1_511)),
            text(format!("Fornitore «{}» S.r.l.", n % 211)),
            if n % 3 == 0 {
                text(format!("Nota {n}: verificare; scade, forse"))
            } else {
                Cell::Empty
            },
        ];
        cells.extend((1..5).map(|it| Cell::Money(Cents(n * 7_919 * it % 10_000_000))));
        let day = |it: i64| date(2020, 1, 1).saturating_add((n * it % 4_000).days());
        cells.extend([1, 3, 7].map(|it| Cell::Day(day(it))));
        cells.extend([1, 11].map(|it| Cell::Number((n * it % 100_000) as f64)));
        cells.push(Cell::Number((n % 800) as f64 / 4.0));
        cells.extend([Cell::Flag(n % 2 == 0), Cell::Flag(n % 5 == 0)]);
        cells
    };
    Table {
        name: "Servizi".to_owned(),
        title: "Servizi".to_owned(),
        columns: kinds.map(|(heading, kind)| Column::new(heading, kind)).to_vec(),
        rows: (0..ROWS).map(row).collect(),
    }
}
