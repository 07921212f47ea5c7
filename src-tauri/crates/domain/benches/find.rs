//! How long a letter takes in the search over 100,000 records, and near-duplicates among names.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use domain::{find::Index, names::alike};

const RECORDS: usize = 100_000;
/// How often each query is typed.
const TYPED: usize = 20;

/// Right, misspelt (one and two slips), of two words, with accents, codes, and found nowhere.
const QUERIES: [&str; 24] = [
    "anagrafe",
    "protocollo informatico",
    "tributi minori",
    "polizia locale",
    "asilo nido",
    "mensa scolastica ferrara",
    "attività produttive",
    "manutenzione strade",
    "prt 04217",
    "maggioli",
    "gestione del personale",
    "san giovanni",
    "anagarfe",
    "protocolo informatico",
    "portocolo infomratico",
    "tribtui minori",
    "manuntenzione edfici",
    "scoalstica mensa",
    "bilbioteca",
    "stpendi previdneza",
    "a e i",
    "qwertyuiop",
    "xyzxyz",
    "zzzz servizi",
];

fn find(criterion: &mut Criterion) {
    let records = records();
    let letters: usize = records.iter().flatten().map(String::len).sum();
    println!("{RECORDS} records of {} letters on average", letters / RECORDS);
    let keyed = || records.iter().enumerate();
    let index = Index::new(keyed());

    let mut group = criterion.benchmark_group("find");
    group.sample_size(10);
    group.bench_function("making the index of 100,000 records", |bench| {
        bench.iter_batched(keyed, Index::new, BatchSize::PerIteration);
    });
    group.finish();

    let mut all = Vec::new();
    let mut letters = Vec::new();
    for typed in QUERIES.into_iter().flat_map(starts) {
        let mut times = Vec::new();
        let mut exact = false;
        let mut count = 0;
        for _ in 0..TYPED {
            let begin = Instant::now();
            let hits = black_box(index.find(typed));
            times.push(begin.elapsed());
            count = hits.len();
            exact = count > 0 && !hits.iter().any(|it| it.similar);
        }
        times.sort_unstable();
        letters.push((times[TYPED / 2], exact, typed, count));
        all.extend(times);
    }
    println!("a letter typed, in ms          times     p50     p95 longest");
    line("every time", all.into_iter());
    line("each letter's median", letters.iter().map(|it| it.0));
    line("  found as typed", letters.iter().filter(|it| it.1).map(|it| it.0));
    line("  misspelt or nowhere", letters.iter().filter(|it| !it.1).map(|it| it.0));
    letters.sort_unstable();
    for (time, _, typed, hits) in letters.iter().rev().take(5) {
        println!("    {:.2} ms: {typed:?}, {hits} hits", time.as_secs_f64() * 1e3);
    }
}

fn near_duplicates(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("names that are alike");
    group.sample_size(10);
    for count in [5_000, RECORDS] {
        let names: Vec<String> = records().into_iter().take(count).map(|[name, ..]| name).collect();
        println!("{} groups among {count} names", alike(&names).len());
        group.bench_function(format!("among {count}"), |bench| bench.iter(|| alike(&names)));
    }
    group.finish();
}

fn line(what: &str, times: impl Iterator<Item = Duration>) {
    let mut times: Vec<f64> = times.map(|it| it.as_secs_f64() * 1e3).collect();
    times.sort_unstable_by(f64::total_cmp);
    let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize];
    println!("{what:28} {:7} {:7.2} {:7.2} {:7.2}", times.len(), at(0.5), at(0.95), at(1.0));
}

/// What stands in the box after each letter.
fn starts(query: &str) -> impl Iterator<Item = &str> {
    query.char_indices().map(|(at, letter)| &query[..at + letter.len_utf8()])
}

/// Services as a large list may have them: names of the catalogue with offices, suppliers, the
/// names of all municipalities, and a code of their own. Some names have a slip.
fn records() -> Vec<[String; 4]> {
    let catalogue = include_str!("../../../../reference/catalogue/services.json");
    let catalogue: serde_json::Value = serde_json::from_str(catalogue).expect("the pack is JSON");
    let services = catalogue["services"].as_array().expect("it has services");
    let bodies = include_str!("../../../../reference/bodies/bodies.csv");
    let places: Vec<&str> = bodies.lines().skip(1).filter_map(|it| it.split(',').nth(3)).collect();
    const OFFICES: [&str; 8] = [
        "Ufficio tecnico",
        "Ragioneria",
        "Segreteria generale",
        "Servizi alla persona",
        "Polizia locale",
        "Centro elaborazione dati",
        "Ufficio scuola e cultura",
        "Sportello polifunzionale",
    ];
    const SUPPLIERS: [&str; 6] = [
        "Maggioli S.p.A.",
        "Halley Informatica S.r.l.",
        "Consorzio per i servizi Soc. Coop.",
        "in economia",
        "Dedagroup Public Services",
        "da affidare",
    ];
    let mut seed = 2026_u64;
    let mut pick = |from: usize| {
        // A linear congruential generator is random enough to mix words.
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % from
    };
    let record = |at: usize| {
        let service = &services[pick(services.len())];
        let mut name = service["name"]["it"].as_str().unwrap_or_default().to_owned();
        if pick(50) == 0
            && let Some((place, _)) = name.char_indices().nth(3 + pick(4))
        {
            name.remove(place);
        }
        let alias = service["aliases"][pick(5)].as_str().unwrap_or_default();
        [
            format!("{name} - {}", places[pick(places.len())]),
            format!("{alias}, {}", OFFICES[pick(OFFICES.len())]),
            SUPPLIERS[pick(SUPPLIERS.len())].to_owned(),
            format!("PRT-{at:05}, atto {} del {}", pick(900), 2015 + pick(12)),
        ]
    };
    (0..RECORDS).map(record).collect()
}

criterion_group!(benches, find, near_duplicates);
criterion_main!(benches);
