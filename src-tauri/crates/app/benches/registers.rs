//! What a grid feels: typing in the search, scrolling, sorting, filtering, one cell that changes, at
//! 5,000 and at 100,000 services. Times are of the whole job as the page asks for it, without the way
//! to the page.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use app::registers::{self, Cache, CellEdit, Input, Window};
use domain::{
    register::{
        Register,
        view::{Filter, Query, Sort},
    },
    services::{Service, ServiceId},
};
use reference::Pack;
use store::Store;
use words::Language;

const FIELDS: [&str; 8] = [
    "name",
    "area",
    "office",
    "owner",
    "provision",
    "data_class",
    "migration.mode",
    "applications",
];

fn main() {
    for count in [5_000, 100_000] {
        grid(count);
    }
}

fn grid(count: i64) {
    let folder = tempfile::tempdir().expect("there is room for temporary files");
    let mut plan = app::plans::sample("ferrara").expect("it is shipped");
    plan.funding.clear();
    plan.services = services(count);
    let path = folder.path().join("piano.nuvolario");
    let store = Store::create(&path, &plan, "1").expect("there is room for the plan");
    let cache = Cache::default();
    let ask = |query: &Query, from: usize| {
        let window = Window {
            register: Register::Services,
            query: query.clone(),
            fields: FIELDS.map(str::to_owned).to_vec(),
            from,
            count: 80,
            language: Language::It,
        };
        black_box(registers::page(&store, &cache, &window).expect("the plan is sound"))
    };
    println!("\n{count} services");
    once("the first window, the plan read from disk", || ask(&Query::default(), 0));
    let all = count as usize;
    many("a window anywhere, as one scrolls", 200, |at| ask(&Query::default(), at * 7919 % all));
    once("the first letter ever typed (the index is made)", || ask(&search("a"), 0));
    typed(&ask);
    let sort = |field: &str, descending| Query {
        sort: vec![Sort { field: field.to_owned(), descending }],
        ..Query::default()
    };
    once("sorted by name", || ask(&sort("name", false), 0));
    once("sorted by name, the other way", || ask(&sort("name", true), 0));
    once("sorted by area, then by office, then by name", || {
        let by = |field: &str| Sort { field: field.to_owned(), descending: false };
        let sort = ["area", "office", "name"].map(by).to_vec();
        ask(&Query { sort, ..Query::default() }, 0)
    });
    once("filtered by one office", || {
        let filter = Filter { field: "office".to_owned(), values: vec!["Ufficio 7".to_owned()] };
        ask(&Query { filters: vec![filter], ..Query::default() }, 0)
    });
    once("in groups by office", || {
        ask(&Query { group: Some("office".to_owned()), ..Query::default() }, 0)
    });
    once("the values of a field, for a filter", || {
        let query = Query::default();
        registers::tally(&store, &cache, Register::Services, &query, "office", Language::It)
    });
    many("one cell typed, and the window again", 5, |at| {
        let input = Input::Text(format!("Ufficio nuovo {at}"));
        let edit = CellEdit { id: at as i64 + 1, field: "office".to_owned(), input };
        registers::set_cells(&store, &cache, Register::Services, &[edit], Language::It)
            .expect("it fits");
        ask(&Query::default(), 0)
    });
}

fn search(text: &str) -> Query {
    Query { search: text.to_owned(), ..Query::default() }
}

/// Words typed letter by letter, right and misspelt ones.
fn typed<T>(ask: &impl Fn(&Query, usize) -> T) {
    let queries = [
        "anagrafe",
        "stato civile",
        "protocolo",
        "tributi ufficio 12",
        "mensa scolastica",
        "polizia locale",
        "servizzi cimiteriali",
        "zzzzzz",
    ];
    let mut times = Vec::new();
    for query in queries {
        let ends = query.char_indices().map(|(at, letter)| at + letter.len_utf8());
        for end in ends {
            let begun = Instant::now();
            black_box(ask(&search(&query[..end]), 0));
            times.push(begun.elapsed());
        }
    }
    tell("a letter typed in the search", times);
}

fn once<T>(what: &str, job: impl FnOnce() -> T) {
    let begun = Instant::now();
    black_box(job());
    tell(what, vec![begun.elapsed()]);
}

fn many<T>(what: &str, times: usize, job: impl Fn(usize) -> T) {
    let time = |at| {
        let begun = Instant::now();
        black_box(job(at));
        begun.elapsed()
    };
    tell(what, (0..times).map(time).collect());
}

fn tell(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |part: usize| times[(times.len() - 1) * part / 100].as_secs_f64() * 1000.0;
    match times.len() {
        1 => println!("{what}: {:.1} ms", at(100)),
        count => println!(
            "{what}: median {:.2} ms, 95 % {:.2} ms, longest {:.2} ms ({count} times)",
            at(50),
            at(95),
            at(100)
        ),
    }
}

fn services(count: i64) -> Vec<Service> {
    let catalogue = Pack::shared().services();
    let service = |id: i64| {
        let model = &catalogue[id as usize % catalogue.len()];
        let mut details = model.details(domain::services::Provision::Offered);
        details.catalogue_id = None;
        details.name = format!("{} {id}", details.name);
        details.office = format!("Ufficio {}", id % 97);
        details.owner = format!("Responsabile {}", id % 331);
        details.notes = format!("Nota numero {id} sul servizio");
        Service { id: ServiceId(id), details }
    };
    (1..=count).map(service).collect()
}
