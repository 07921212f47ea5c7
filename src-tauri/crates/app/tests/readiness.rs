//! Answers through the whole program, with the list of the method: written as one step, taken back,
//! refused with a reason, deleted and brought back with what they are about.
#![allow(clippy::unwrap_used, missing_docs)]

use app::{
    classification::{self, RequirementInput},
    history,
    readiness::{self, Overview, Said},
    registers::Cache,
    services,
};
use domain::{
    check::Rule,
    classification::Level,
    plan::{Plan, Record},
    readiness::{
        answers::{AnswerState, Object, Place},
        board::Unit,
        change::AnswerChange,
        checklist::{Item, Scope},
        dossier::Requirement,
        proofs::{Proof, ProofDetails, ProofId},
    },
    register::applications::{
        Application, ApplicationDetails, ApplicationId, ApplicationRole, ServedService,
    },
    services::{DataClass, Provision, ServiceId},
    text::Certainty,
};
use reference::Pack;
use store::Store;
use tempfile::TempDir;
use words::Language;

struct Desk {
    _folder: TempDir,
    store: Store,
    cache: Cache,
}

impl Desk {
    fn new() -> Self {
        Self::of(app::plans::sample("ferrara").unwrap())
    }

    fn of(plan: Plan) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("piano.nuvolario"), &plan, "1").unwrap();
        Self { _folder: folder, store, cache: Cache::default() }
    }

    fn say(&self, places: &[Place], change: &AnswerChange) -> Said {
        let said = readiness::say(&self.store, &self.cache, places, change).unwrap();
        self.plan();
        said
    }

    /// What is in the file, which is also what the pages see; and so is its readiness.
    fn plan(&self) -> Plan {
        let plan = self.store.read(store::plan::get).unwrap();
        assert_eq!(*self.cache.of(&self.store).unwrap().plan, plan);
        assert_eq!(self.overview(), readiness::overview(&self.store, &Cache::default()).unwrap());
        plan
    }

    fn overview(&self) -> Overview {
        readiness::overview(&self.store, &self.cache).unwrap()
    }

    fn unit(&self, place: &Place) -> Unit {
        let view = readiness::object(&self.store, &self.cache, place.object).unwrap();
        view.units.into_iter().map(|it| it.unit).find(|it| it.item == place.item).unwrap()
    }

    fn service(&self) -> ServiceId {
        let offered = |it: &&domain::services::Service| it.details.provision == Provision::Offered;
        self.plan().services.iter().find(offered).unwrap().id
    }

    /// A place for an item of that kind of which it is known that it counts.
    fn place(&self, object: Object, wanted: impl Fn(&Item) -> bool) -> Place {
        let items = &Pack::shared().checklist().items;
        let view = readiness::object(&self.store, &self.cache, object).unwrap();
        let mut units = view.units.iter().map(|it| &it.unit).filter(|it| it.counts);
        let is_wanted = |unit: &&Unit| items.iter().any(|it| it.id == unit.item && wanted(it));
        Place { object, item: units.find(is_wanted).unwrap().item.clone() }
    }
}

fn to(state: AnswerState, note: &str) -> AnswerChange {
    AnswerChange { state: Some(state), note: Some(note.to_owned()), ..Default::default() }
}

#[test]
fn an_answer_for_many_is_one_step_that_is_taken_back_and_brought_back() {
    let desk = Desk::new();
    let before = (desk.plan(), desk.overview());
    let item = desk.place(Object::Service(desk.service()), |it| it.scope == Scope::Service).item;
    let plan = desk.plan();
    let offered = |it: &&domain::services::Service| it.details.provision == Provision::Offered;
    let of = |it: &domain::services::Service| Place {
        object: Object::Service(it.id),
        item: item.clone(),
    };
    let places: Vec<Place> = plan.services.iter().filter(offered).map(of).collect();
    assert!(places.len() > 10);

    let said = desk.say(&places, &to(AnswerState::Done, "Verbale 7"));

    assert_eq!((said.kept, said.refused), (places.len(), vec![]));
    let after = (desk.plan(), desk.overview());
    assert_eq!(after.0.readiness.answers.len(), places.len());
    assert!(after.1.score.tally.done > before.1.score.tally.done);
    let steps = history::steps(&desk.store, None).unwrap().steps;
    assert_eq!(steps[0].words.key, "change-answers");

    history::undo(&desk.store).unwrap().unwrap();
    assert_eq!((desk.plan(), desk.overview()), before);
    history::redo(&desk.store).unwrap().unwrap();
    assert_eq!((desk.plan(), desk.overview()), after);
}

#[test]
fn what_cannot_be_kept_is_told_and_the_rest_is_kept() {
    let desk = Desk::new();
    let service = Object::Service(desk.service());
    let must = desk.place(service, |it| it.mandatory && it.scope == Scope::Service);
    let other = desk.place(Object::Body, |it| it.mandatory);
    let nowhere = Place { object: Object::Service(ServiceId(9_999)), item: must.item.clone() };
    let done = AnswerChange { state: Some(AnswerState::Done), ..Default::default() };

    let said = desk.say(&[must.clone(), nowhere.clone()], &done);

    assert_eq!(said.kept, 0);
    let refused: Vec<(&Place, Rule)> =
        said.refused.iter().map(|it| (&it.place, it.problem.rule)).collect();
    assert_eq!(refused, [(&must, Rule::ProofMissing), (&nowhere, Rule::Unknown)]);
    assert!(desk.plan().readiness.answers.is_empty());
    assert!(history::undo(&desk.store).unwrap().is_none(), "nothing happened");

    let said = desk.say(&[must.clone(), nowhere, other], &to(AnswerState::Done, "In archivio"));

    assert_eq!((said.kept, said.refused.len()), (2, 1));
    assert!(desk.unit(&must).done);
}

#[test]
fn what_is_said_of_an_application_holds_for_its_services() {
    let mut plan = app::plans::sample("ferrara").unwrap();
    let services: Vec<ServiceId> = plan
        .services
        .iter()
        .filter(|it| it.details.provision == Provision::Offered)
        .map(|it| it.id)
        .take(3)
        .collect();
    let id = ApplicationId(901);
    let served =
        |service: &ServiceId| ServedService { service: *service, role: ApplicationRole::Main };
    let details = ApplicationDetails {
        name: "Sicraweb".into(),
        services: services.iter().map(served).collect(),
        ..Default::default()
    };
    plan.registers.applications = vec![Application { id, details }];
    let desk = Desk::of(plan);
    let item = desk.place(Object::Service(services[0]), |it| it.scope == Scope::Service).item;
    let place = |object| Place { object, item: item.clone() };
    let before = desk.overview().score.tally.done;

    desk.say(&[place(Object::Application(id))], &to(AnswerState::Done, "Vale per tutti"));

    for service in &services {
        let unit = desk.unit(&place(Object::Service(*service)));
        assert_eq!((unit.done, unit.inherited), (true, Some(Object::Application(id))));
    }
    let weight = Pack::shared().checklist().items.iter().find(|it| it.id == item).unwrap().weight;
    assert_eq!(desk.overview().score.tally.done, before + 3 * u32::from(weight));
    // One of them says otherwise, and takes it back.
    let own = place(Object::Service(services[1]));
    desk.say(std::slice::from_ref(&own), &to(AnswerState::ToDo, ""));
    assert!(!desk.unit(&own).done);
    let forget = AnswerChange { forget: true, ..Default::default() };
    desk.say(std::slice::from_ref(&own), &forget);
    assert!(desk.unit(&own).done);
    assert_eq!(desk.plan().readiness.answers.len(), 1);
}

#[test]
fn the_list_as_it_was_is_kept_with_the_first_answer() {
    let desk = Desk::new();
    let place = desk.place(Object::Body, |_| true);
    assert!(desk.plan().readiness.lists.is_empty());
    desk.say(std::slice::from_ref(&place), &to(AnswerState::Doing, ""));
    let kept = desk.plan().readiness.lists;
    let method = Pack::shared().checklist();
    assert_eq!(kept[&method.id].list, *method);
    assert!(!kept[&method.id].own);
    assert_eq!(desk.overview().list_changes, None, "nothing changed since");
}

#[test]
fn a_deleted_service_takes_its_answers_along_and_comes_back_with_them() {
    let desk = Desk::new();
    let id = desk.service();
    let place = desk.place(Object::Service(id), |it| it.scope == Scope::Service);
    let body = desk.place(Object::Body, |_| true);
    desk.say(&[place, body], &to(AnswerState::Done, "Verbale 7"));
    let before = (desk.plan().readiness, desk.overview());

    services::remove(&desk.store, id).unwrap();

    assert_eq!(desk.plan().readiness.answers.len(), 1);
    assert!(desk.overview().score.tally.items < before.1.score.tally.items);
    assert_eq!(desk.overview().orphans, []);
    let bin = history::bin(&desk.store).unwrap();
    assert_eq!(bin[0].record, Record::Service(id));
    history::restore_deleted(&desk.store, bin[0].id).unwrap();
    assert_eq!((desk.plan().readiness, desk.overview()), before);
}

#[test]
fn the_list_of_the_method_asks_something_of_every_body_and_service() {
    let desk = Desk::new();
    let cache = &desk.cache;
    for service in desk.plan().services {
        let view = readiness::service(&desk.store, cache, service.id).unwrap();
        let counts = service.details.provision != Provision::NotOffered;
        assert_eq!(view.score.is_some(), counts, "{}", service.details.name);
        let Some(score) = view.score else { continue };
        assert_eq!(score.phases.iter().filter(|it| it.tally.items > 0).count(), 6);
        assert!(!view.next.is_empty());
        // The list under the figure adds up to it.
        let units = view.parts.iter().flat_map(|it| &it.units).map(|it| &it.unit);
        let units = units.filter(|it| it.counts && !it.template).count();
        assert_eq!(units, score.tally.items as usize, "{}", service.details.name);
    }
}

#[test]
fn everything_answered_is_a_hundred_per_cent_and_asks_nothing_more() {
    let desk = Desk::new();
    let items = &Pack::shared().checklist().items;
    let excluded: Vec<_> = items.iter().flat_map(|it| it.excludes.clone()).collect();
    let snapshot = desk.cache.of(&desk.store).unwrap();
    let units = snapshot.board().objects().flat_map(|it| {
        let view = readiness::object(&desk.store, &desk.cache, it).unwrap();
        view.units.into_iter().map(|it| Place { object: it.unit.object, item: it.unit.item })
    });
    // Of two that exclude each other one does not count.
    let (not, done): (Vec<Place>, Vec<Place>) = units.partition(|it| excluded.contains(&it.item));
    let said = desk.say(&not, &to(AnswerState::NotApplicable, "L'altra"));
    assert_eq!(said.refused, []);
    let said = desk.say(&done, &to(AnswerState::Done, "Verbale 7"));
    assert_eq!(said.refused, []);
    let overview = desk.overview();
    assert_eq!((overview.score.percent, overview.score.tally.open), (Some(100), 0));
    assert_eq!(overview.progress.last().map(|it| it.1), Some(100));
    // What is not known could still add items, so fields may be asked for; items are not.
    assert!(
        overview
            .next
            .iter()
            .all(|it| { matches!(it.question.asked, domain::readiness::next::Asked::Field(_)) })
    );
}

#[test]
fn a_proof_is_found_by_its_title_and_by_the_name_of_its_file() {
    let mut plan = app::plans::sample("ferrara").unwrap();
    let details = ProofDetails {
        name: "scan0017.pdf".into(),
        title: "Capitolato del protocollo".into(),
        sha256: "ab".repeat(32),
        ..Default::default()
    };
    plan.readiness.proofs = vec![Proof { id: ProofId(1), details }];
    let desk = Desk::of(plan);
    for text in ["capitolato", "scan0017"] {
        let found = app::search::everywhere(&desk.store, &desk.cache, text, Language::It).unwrap();
        assert_eq!(found[0].record, Record::Proof(ProofId(1)), "{text}");
        assert_eq!(found[0].name, "scan0017.pdf");
    }
}

#[test]
fn what_the_body_read_of_a_class_is_cited_as_its_own_reading_and_nobody_elses() {
    let desk = Desk::new();
    let critical = || {
        let asked = classification::classes(&desk.store, &desk.cache).unwrap().asked;
        asked.into_iter().find(|it| it.requirements.class == DataClass::Critical).unwrap()
    };
    let of_pack = critical();
    let read = Requirement {
        service: Some(Level::Qc3),
        infrastructure: Some(Level::Qi3),
        administration: Some(Level::Ai3),
        act: "Determinazione 307/2022".into(),
        day: Some(jiff::civil::date(2026, 11, 20)),
    };
    let save = |requirement: Option<Requirement>| {
        let input = RequirementInput { class: DataClass::Critical, requirement };
        classification::save_requirement(&desk.store, &input)
    };
    for refused in [
        Requirement { service: None, ..read.clone() },
        Requirement { service: Some(Level::Ai3), ..read.clone() },
        Requirement { infrastructure: Some(Level::Qc3), ..read.clone() },
        Requirement { act: " ".into(), ..read.clone() },
        Requirement { day: None, ..read.clone() },
    ] {
        assert!(save(Some(refused.clone())).is_err(), "{refused:?}");
        assert_eq!(critical(), of_pack);
    }

    save(Some(read.clone())).unwrap();

    let own = critical();
    assert_eq!((own.own, own.kept), (true, Some(read)));
    assert_eq!(own.requirements.service, Level::Qc3);
    // Nobody here has read the act: it must not be cited as if somebody had.
    let source = own.requirements.source;
    assert_eq!(source.certainty, Certainty::Secondary);
    assert_eq!(source.title.it, "Lettura dell'ente: Determinazione 307/2022");
    assert_eq!(source.title.en, "As the body read it: Determinazione 307/2022");

    save(None).unwrap();
    assert_eq!(critical(), of_pack);
}

#[test]
fn what_was_said_of_a_record_stands_in_its_history_until_it_is_taken_back() {
    let desk = Desk::new();
    let service = Object::Service(desk.service());
    let place = desk.place(service, |it| it.mandatory && it.scope == Scope::Service);
    let told = |record: Record| -> Vec<Vec<[String; 3]>> {
        let words = words::Words::new(Language::It);
        let entries = history::of(&desk.store, record).unwrap();
        let lines = entries.iter().filter(|it| !it.changes.is_empty()).map(|it| {
            it.changes.iter().map(|it| [&it.field, &it.was, &it.became].map(|it| words.datum(it)))
        });
        lines.map(Iterator::collect).collect()
    };
    let record = service.record();
    assert_eq!(told(record), Vec::<Vec<[String; 3]>>::new());
    let text =
        &Pack::shared().checklist().items.iter().find(|it| it.id == place.item).unwrap().text;
    let field = format!("{} {}", place.item.0, text.it);
    let line = |field: &str, was: &str, became: &str| [field, was, became].map(str::to_owned);

    desk.say(std::slice::from_ref(&place), &to(AnswerState::Done, "Verbale 7"));
    desk.say(std::slice::from_ref(&place), &to(AnswerState::Doing, "Verbale 7"));
    let forget = AnswerChange { forget: true, ..Default::default() };
    desk.say(std::slice::from_ref(&place), &forget);
    let other = desk.place(Object::Body, |it| it.scope == Scope::Body);
    desk.say(std::slice::from_ref(&other), &to(AnswerState::Doing, ""));

    let note = words::Words::new(Language::It).text("readiness-paper-said-note", &[]);
    let noted = format!("{field}, {note}");
    let lines = [
        vec![line(&field, "In corso", "—"), line(&noted, "Verbale 7", "—")],
        vec![line(&field, "Fatto", "In corso")],
        vec![line(&field, "—", "Fatto"), line(&noted, "—", "Verbale 7")],
    ];
    assert_eq!(told(record), lines);
    assert_eq!(told(Record::Service(ServiceId(record_id(record) + 1))).len(), 0);

    history::undo(&desk.store).unwrap().unwrap();
    history::undo(&desk.store).unwrap().unwrap();
    assert_eq!(told(record), lines[1..]);
}

fn record_id(record: Record) -> i64 {
    match record {
        Record::Service(id) => id.0,
        _ => 0,
    }
}
