//! The program that is mistreated: works on a plan at full speed, and says on its output what it
//! is about to do and what it has done.
//!
//! Each line begins with [`MARK`]. `next …` comes before a thing is tried, `done …` after the store
//! said that it is kept: from then on it must never be lost. `refused …` is an error with words.

use std::{
    env,
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, Write},
    path::PathBuf,
};

use domain::{
    check::Checked,
    funding::line::{FundedService, FundingLineDetails},
    migration::{Destination, Mode},
    money::Cents,
    readiness::{
        answers::{Answer, Object, Place},
        checklist::ItemId,
        proofs::ProofDetails,
    },
    services::{Service, ServiceDetails},
    text::Message,
};
use jiff::Timestamp;
use rusqlite::{Connection, Transaction, types::ValueRef};
use store::{
    Store, Taking,
    backup::{self, Reason},
    body, funding, plan,
    readiness::{self, content},
    services, steps,
};

use super::{common, dice::Dice};

/// What every line of the worker begins with: the test harness writes to the same output.
pub const MARK: &str = "torture|";
/// The copy it makes from time to time, beside the plan.
pub const COPY: &str = "copia.nuvolario";

/// What a worker is told, in its environment.
#[derive(Debug, Clone)]
pub struct Order {
    pub plan: PathBuf,
    pub seed: u64,
    /// How many things it does; it goes on until it is killed where nobody says.
    pub turns: Option<usize>,
    pub company: Company,
}

/// Who else works on the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Company {
    Alone,
    /// Another worker does, so that what the plan holds is known to neither.
    Beside,
}

const PLAN: &str = "NUVOLARIO_WORKER_PLAN";
const SEED: &str = "NUVOLARIO_WORKER_SEED";
const TURNS: &str = "NUVOLARIO_WORKER_TURNS";
const BESIDE: &str = "NUVOLARIO_WORKER_BESIDE";
/// More services than this are not kept, so that the plan does not grow for ever.
const MANY: usize = 40;
/// Nor more proofs than this.
const MANY_PROOFS: usize = 8;
/// The lowest throw of the dice for a backup.
const BACKUP: usize = 38;

impl Order {
    /// The order this program was given, if any.
    pub fn given() -> Option<Self> {
        let number = |name| env::var(name).ok().and_then(|it| it.parse().ok());
        Some(Self {
            plan: env::var_os(PLAN)?.into(),
            seed: number(SEED)?,
            turns: number(TURNS).map(|it| it as usize),
            company: match env::var_os(BESIDE) {
                Some(_) => Company::Beside,
                None => Company::Alone,
            },
        })
    }

    /// The same order, for the environment of another program.
    pub fn variables(&self) -> Vec<(&'static str, String)> {
        let plan = self.plan.to_str().expect("a temporary folder has a plain name");
        let mut variables = vec![(PLAN, plan.to_owned()), (SEED, self.seed.to_string())];
        variables.extend(self.turns.map(|it| (TURNS, it.to_string())));
        variables.extend((self.company == Company::Beside).then(|| (BESIDE, "1".to_owned())));
        variables
    }
}

/// Works until it is killed, or has done its turns, or nobody listens any more.
pub fn work(order: &Order) -> io::Result<()> {
    let mut dice = Dice::new(order.seed, 0);
    if !order.plan.exists() {
        say("next create")?;
        match Store::create(&order.plan, &common::plan(), "1") {
            Ok(store) => say(&format!("done create {}", content_of(&store)))?,
            Err(error) => return say(&format!("refused {error}")),
        }
    }
    let mut store: Option<Store> = None;
    let mut turn = 0;
    while order.turns.is_none_or(|it| turn < it) {
        turn += 1;
        let outcome = match store.take() {
            None => {
                say("next open")?;
                open(order).map(|opened| {
                    let line = format!("open {}", content_of(&opened));
                    store = Some(opened);
                    line
                })
            }
            Some(open) if dice.chance(4) => {
                say("next close")?;
                open.close().map(|()| "close".to_owned())
            }
            Some(open) => {
                let outcome = do_something(&open, order, turn, &mut dice);
                store = Some(open);
                outcome
            }
        };
        match outcome {
            Ok(line) => say(&format!("done {line}"))?,
            Err(error) => say(&format!("refused {error}"))?,
        }
    }
    Ok(())
}

/// As the window opens it; two at once, as only programs do.
fn open(order: &Order) -> store::Result<Store> {
    if order.company == Company::Beside {
        return Store::open(&order.plan);
    }
    let store = Store::open_to_work(&order.plan, Taking::Ask, Timestamp::now())?;
    store.keep_backups(None);
    Ok(store)
}

/// One thing a clerk may do. Answers what was done.
fn do_something(
    store: &Store,
    order: &Order,
    turn: usize,
    dice: &mut Dice,
) -> store::Result<String> {
    let about_to = |what: &str| say(&format!("next {what}")).expect("somebody listens");
    let alone = order.company == Company::Alone;
    // The first backup makes its folder, too; here nothing else makes that last.
    let first_backup = alone && !backup::beside(&order.plan).is_dir();
    Ok(match if first_backup { BACKUP } else { dice.below(100) } {
        0..20 => {
            about_to("undo");
            played("undo", store.undo()?, store)
        }
        20..35 => {
            about_to("redo");
            played("redo", store.redo()?, store)
        }
        35..38 if alone => {
            let content = content_of(store);
            about_to(&format!("copy {content}"));
            store.copy_to(&order.plan.with_file_name(COPY))?;
            format!("copy {content}")
        }
        BACKUP..40 if alone => {
            let content = content_of(store);
            about_to(&format!("backup {content}"));
            store.back_up(Reason::Hand, None)?;
            format!("backup {content}")
        }
        _ => {
            let token = format!("{}-{turn}", order.seed);
            about_to(&format!("write {token}"));
            let words = Message::new("change-test").with("name", token.as_str());
            let step = store.write(&words, |tx| {
                change(tx, dice, &token)?;
                steps::last(tx)
            })?;
            let step = step.expect("the step that is being done");
            format!("write {} {token} {}", step.id, content_of(store))
        }
    })
}

fn played(what: &str, step: Option<steps::Step>, store: &Store) -> String {
    match step {
        Some(step) => format!("{what} {} {}", step.id, content_of(store)),
        None => format!("nothing {}", content_of(store)),
    }
}

/// Changes something; `token` sees to it that something does change.
fn change(tx: &Transaction<'_>, dice: &mut Dice, token: &str) -> store::Result<()> {
    let all = services::list(tx)?;
    let grants = funding::list(tx)?;
    let checked = |details| Checked::new(details).expect("the details are sound");
    match (dice.below(100), dice.pick(&all), dice.pick(&grants)) {
        (_, Some(service), _) if all.len() > MANY => services::remove(tx, service.id)?,
        (0..8, ..) => change_readiness(tx, dice, token)?,
        (35..65, Some(service), _) => {
            let details = ServiceDetails { notes: note(dice, token), ..service.details.clone() };
            services::save(tx, service.id, &checked(details))?;
        }
        (65..70, Some(_), _) => {
            for Service { id, mut details } in all {
                details.migration.destination = Some(Destination::Saas);
                details.tags = token.to_owned();
                services::save(tx, id, &checked(details))?;
            }
        }
        (70..78, Some(service), _) => services::remove(tx, service.id)?,
        (78..84, _, _) => drop(funding::add(tx, &grant(dice, token, &all))?),
        (84..90, _, Some(line)) => drop(funding::save(tx, line.id, &grant(dice, token, &all))?),
        (90..94, _, Some(line)) => funding::remove(tx, line.id)?,
        (94..97, _, _) => {
            let mut body = body::get(tx)?;
            token.clone_into(&mut body.notes);
            body::save(tx, &Checked::new(body).expect("it was sound"))?;
        }
        _ => {
            let notes = note(dice, token);
            let details = ServiceDetails { name: token.into(), notes, ..Default::default() };
            services::add(tx, &checked(details))?;
        }
    }
    Ok(())
}

/// Answers an item, brings a proof of it, or takes one out.
fn change_readiness(tx: &Transaction<'_>, dice: &mut Dice, token: &str) -> store::Result<()> {
    let mut plan = plan::get(tx)?;
    let object = dice.pick(&plan.services).map_or(Object::Body, |it| Object::Service(it.id));
    let place = Place { object, item: ItemId("F1-01".into()) };
    let answer = Answer { note: note(dice, token), ..Answer::default() };
    plan.readiness.answers.set(place.object, &place.item, Some(answer));
    readiness::put_answers(tx, &plan, [&place])?;
    let proofs = &plan.readiness.proofs;
    match dice.pick(proofs).filter(|_| proofs.len() > MANY_PROOFS || dice.chance(30)) {
        Some(proof) => readiness::put_proof(tx, proof.id, None),
        None => {
            let bytes = common::noise(dice.below(50) as u64, 1 + dice.below(30_000));
            let content = content::digest(&mut &*bytes, u64::MAX, &mut |_| true)?;
            content::write(tx, &content, &mut &*bytes, &mut |_| true)?;
            let details = ProofDetails {
                name: token.to_owned(),
                sha256: content.sha256,
                size: content.size as i64,
                proves: vec![place],
                ..ProofDetails::default()
            };
            let details = Checked::new(details).expect("the proof is sound");
            readiness::add_proof(tx, &details).map(drop)
        }
    }
}

/// A short note mostly, sometimes one of many pages.
fn note(dice: &mut Dice, token: &str) -> String {
    let length = match dice.below(20) {
        0 => dice.below(19_000),
        1..4 => dice.below(4000),
        _ => dice.below(200),
    };
    format!("{token} {}", "è".repeat(length))
}

fn grant(dice: &mut Dice, token: &str, services: &[Service]) -> Checked<FundingLineDetails> {
    let chosen = services.iter().filter(|_| dice.chance(20)).map(|it| it.id);
    let services =
        chosen.map(|service| FundedService { service, mode: Some(Mode::Transfer) }).collect();
    let amount = Some(Cents(dice.below(1_000_000) as i64));
    let title = token.to_owned();
    Checked::new(FundingLineDetails { title, amount, services, ..Default::default() })
        .expect("the grant is sound")
}

/// Every table of records that the worker touches.
const TABLES: [&str; 10] = [
    "plan",
    "body",
    "service",
    "migration",
    "funding_line",
    "funded_service",
    "answer",
    "proof",
    "proof_place",
    "decision",
];

/// What the plan holds, as one number: every column of every record.
pub fn held(conn: &Connection) -> store::Result<u64> {
    let mut hasher = DefaultHasher::new();
    for table in TABLES {
        let mut stmt = conn.prepare_cached(&format!("SELECT * FROM {table} ORDER BY 1, 2"))?;
        let columns = stmt.column_count();
        let mut rows = stmt.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                match row.get_ref(column)? {
                    ValueRef::Null => 0.hash(&mut hasher),
                    ValueRef::Integer(it) => (1, it).hash(&mut hasher),
                    ValueRef::Real(it) => (2, it.to_bits()).hash(&mut hasher),
                    ValueRef::Text(it) => (3, it).hash(&mut hasher),
                    ValueRef::Blob(it) => (4, it).hash(&mut hasher),
                }
            }
        }
    }
    Ok(hasher.finish())
}

fn content_of(store: &Store) -> u64 {
    store.read(held).expect("what is open can be read")
}

/// Says a line at once, past the harness that would keep it for later.
fn say(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(format!("{MARK}{line}\n").as_bytes())?;
    out.flush()
}
