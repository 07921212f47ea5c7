//! Any plan at all: with hostile texts, with links of all kinds, with columns of its own.

use std::collections::BTreeMap;

use domain::{
    body::{Band, Body, BodyEntry, BodyKind},
    costs::book::{
        CostBook, CostSettings, KeptValue, Knobs, Measure, PriceIndex, PriceIndexDetails,
        PriceIndexId, Scenario, ScenarioChange, ScenarioDetails, ScenarioId,
    },
    decimal::Decimal,
    funding::line::{FundedService, FundingLine, FundingLineDetails, FundingLineId, FundingState},
    migration::{Destination, Migration, MigrationState, Mode, Origin, Strategy as Move},
    money::Cents,
    plan::{Plan, Record},
    readiness::{
        answers::{Answer, Object, Place},
        checklist::{Checklist, Item, ItemId, Tag},
        dossier::{
            Decision, DecisionDetails, DecisionId, Dossier, KeptList, Question, Requirement,
        },
        proofs::{Proof, ProofDetails, ProofId},
    },
    register::{
        Register, Registers,
        applications::{
            Application, ApplicationDetails, ApplicationId, ApplicationRole, Grade, ServedService,
        },
        assets::{Asset, AssetDetails, AssetId, AssetKind},
        contracts::{Contract, ContractDetails, ContractId, Renewal},
        costs::{Cost, CostDetails, CostId, CostRhythm, SharingKey},
        invoices::{Invoice, InvoiceDetails, InvoiceId},
        not_same::NotSame,
        own::{OwnColumn, OwnColumnDetails, OwnColumnId, OwnKind},
        people::{Person, PersonDetails, PersonId},
        skills::{Skill, SkillDetails, SkillId},
        suppliers::{Supplier, SupplierDetails, SupplierId},
        value::{Link, Options},
        view::{Filter, Query, Sort, View, ViewColumn, ViewDetails, ViewId},
    },
    services::{
        ClassState, DataClass, PersonalData, Provision, Service, ServiceDetails, ServiceId,
    },
    text::{Certainty, Localized, Source},
};
use jiff::civil::{Date, date};
use proptest::prelude::*;

/// Texts that break what is not careful.
const HOSTILE: &[&str] = &[
    "=1+1",
    "'=1+1",
    "''=1+1",
    "+39 0532 419111",
    "-",
    "-2+3",
    "@SUM(A1:A9)",
    "=HYPERLINK(\"http://example.org\",\"qui\")",
    "\t=1",
    "\r",
    "\n",
    "due\nrighe",
    "due\r\nrighe",
    "a;b,c|d\te",
    "dice \"sì\"",
    "\"",
    " spazi  in giro ",
    "\u{feff}BOM",
    "ID",
    "<script>alert(1)</script>",
    "&lt; ]]> -->",
    "città è più 🎉 مكتب",
    "null",
    "true",
    "1.234,56",
    "31/12/2026",
    "{\"a\":[1]}",
    "\\u0000 \\n \\",
    "#DIV/0!",
    "Anagrafe (archivio)",
];

/// Chooses what stands in a plan: numbers and texts that can shrink.
struct Dice {
    numbers: Vec<u32>,
    texts: Vec<String>,
    at: usize,
}

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.at += 1;
        let at = self.at;
        let number = self.numbers[at % self.numbers.len()] as usize;
        // The place is mixed in, so that few numbers go a long way.
        (number + number / 7 * (at / self.numbers.len())) % limit
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.below(3) > 0).then(|| make(self))
    }

    fn text(&mut self) -> String {
        let places = HOSTILE.len() + self.texts.len() + 1;
        match self.below(places) {
            0 => String::new(),
            at if at <= HOSTILE.len() => HOSTILE[at - 1].to_owned(),
            at => self.texts[at - 1 - HOSTILE.len()].clone(),
        }
    }

    fn name(&mut self) -> String {
        let name = self.text();
        if name.trim().is_empty() { "Nome".to_owned() } else { name }
    }

    fn of<T: Options>(&mut self) -> T {
        T::ALL[self.below(T::ALL.len())]
    }

    fn day(&mut self) -> Date {
        date(2000 + self.below(60) as i16, 1 + self.below(12) as i8, 1 + self.below(28) as i8)
    }

    fn count(&mut self) -> i64 {
        [0, 1, 7, 31_574, 100_000_000_000][self.below(5)]
    }

    fn cents(&mut self) -> Cents {
        Cents([0, 5, 99, 100, 103_157_400, 123_456_78][self.below(6)])
    }

    fn decimal(&mut self) -> Decimal {
        Decimal([0, 1, 25_000, 9_999, 10_000_000_000_000][self.below(5)])
    }

    /// By how much something grows or shrinks.
    fn growth(&mut self) -> Decimal {
        Decimal([0, -1, -999_999, 25_000, 1_000_000][self.below(5)])
    }

    /// Some of these ids, each once.
    fn some<T: Copy>(&mut self, ids: &[T]) -> Vec<T> {
        ids.iter().filter(|_| self.below(3) == 0).copied().collect()
    }

    fn one<T: Copy>(&mut self, ids: &[T]) -> Option<T> {
        if ids.is_empty() { None } else { self.maybe(|it| ids[it.below(ids.len())]) }
    }

    fn own(&mut self, columns: &[i64]) -> BTreeMap<String, String> {
        let columns = self.some(columns);
        columns.into_iter().map(|it| (it.to_string(), self.name())).collect()
    }

    fn ids(&mut self, most: usize) -> Vec<i64> {
        let mut last = 0;
        let gaps = (0..self.below(most + 1)).map(|_| 1 + self.below(3) as i64);
        let gaps: Vec<i64> = gaps.collect();
        gaps.into_iter()
            .map(|gap| {
                last += gap;
                last
            })
            .collect()
    }

    fn localized(&mut self) -> Localized {
        Localized { it: self.text(), en: self.text() }
    }

    fn item(&mut self) -> ItemId {
        ItemId(format!("F{}.{}", 1 + self.below(6), self.below(9)))
    }

    fn source(&mut self) -> Source {
        Source { title: self.localized(), reference: self.text(), certainty: Certainty::Rebuilt }
    }
}

/// Any plan that a file can hold.
pub fn any_plan() -> impl Strategy<Value = Plan> {
    let numbers = prop::collection::vec(any::<u32>(), 1..200);
    let texts = prop::collection::vec(".{0,30}", 0..8);
    (numbers, texts).prop_map(|(numbers, texts)| plan(&mut Dice { numbers, texts, at: 0 }))
}

fn plan(dice: &mut Dice) -> Plan {
    let columns = dice.ids(4);
    let services: Vec<ServiceId> = dice.ids(6).into_iter().map(ServiceId).collect();
    let suppliers: Vec<SupplierId> = dice.ids(4).into_iter().map(SupplierId).collect();
    let applications: Vec<ApplicationId> = dice.ids(5).into_iter().map(ApplicationId).collect();
    let contracts: Vec<ContractId> = dice.ids(4).into_iter().map(ContractId).collect();
    let people = dice.ids(3);
    let assets = dice.ids(4);
    let costs: Vec<CostId> = dice.ids(4).into_iter().map(CostId).collect();
    let objects: Vec<Object> = std::iter::once(Object::Body)
        .chain(services.iter().copied().map(Object::Service))
        .chain(applications.iter().copied().map(Object::Application))
        .chain(contracts.iter().copied().map(Object::Contract))
        .collect();
    Plan {
        readiness: dossier(dice, &services, &objects),
        name: dice.name(),
        body: body(dice),
        services: services.iter().map(|id| service(dice, *id, &columns)).collect(),
        funding: dice
            .ids(3)
            .into_iter()
            .map(|id| FundingLine { id: FundingLineId(id), details: grant(dice, &services) })
            .collect(),
        registers: Registers {
            suppliers: suppliers
                .iter()
                .map(|id| Supplier { id: *id, details: supplier(dice, &columns) })
                .collect(),
            applications: applications
                .iter()
                .map(|id| {
                    let details = application(dice, &services, &suppliers, &columns);
                    Application { id: *id, details }
                })
                .collect(),
            contracts: contracts
                .iter()
                .map(|id| {
                    let details = contract(dice, &services, &suppliers, &applications, &columns);
                    Contract { id: *id, details }
                })
                .collect(),
            assets: assets
                .iter()
                .map(|id| {
                    let details = asset(dice, &applications, &columns);
                    Asset { id: AssetId(*id), details }
                })
                .collect(),
            people: people
                .iter()
                .map(|id| Person { id: PersonId(*id), details: person(dice, &columns) })
                .collect(),
            skills: dice
                .ids(3)
                .into_iter()
                .map(|id| Skill { id: SkillId(id), details: skill(dice, &columns) })
                .collect(),
            costs: costs
                .iter()
                .map(|id| {
                    let mut details = cost(dice, &services, &suppliers, &applications, &columns);
                    details.asset = dice.one(&assets).map(AssetId);
                    details.person = dice.one(&people).map(PersonId);
                    Cost { id: *id, details }
                })
                .collect(),
            invoices: dice
                .ids(3)
                .into_iter()
                .map(|id| {
                    let mut details = invoice(dice, &services, &suppliers, &columns);
                    details.contract = dice.one(&contracts);
                    details.cost = dice.one(&costs);
                    Invoice { id: InvoiceId(id), details }
                })
                .collect(),
            own_columns: columns
                .iter()
                .map(|id| OwnColumn { id: OwnColumnId(*id), details: own_column(dice) })
                .collect(),
            views: dice
                .ids(3)
                .into_iter()
                .map(|id| View { id: ViewId(id), details: view(dice) })
                .collect(),
            not_same: (1..dice.below(4) as i64)
                .map(|it| NotSame::new(Register::ALL[dice.below(9)], it + 1, it))
                .collect(),
        },
        costs: book(dice, &services),
    }
}

fn body(dice: &mut Dice) -> Body {
    let kinds =
        [BodyKind::Comune, BodyKind::Provincia, BodyKind::CittaMetropolitana, BodyKind::Unione];
    let kind = kinds[dice.below(4)];
    let band = Band::try_from(1 + dice.below(7) as u8).ok();
    Body {
        entry: BodyEntry {
            kind,
            name: dice.name(),
            istat: dice.text(),
            ipa: dice.text(),
            province: dice.text(),
            region: dice.text(),
            population: dice.maybe(Dice::count),
            band: if kind == BodyKind::Comune { band } else { None },
            band_source: dice.maybe(Dice::source),
            population_source: dice.maybe(Dice::source),
        },
        rtd: dice.text(),
        email: dice.text(),
        notes: dice.text(),
    }
}

fn service(dice: &mut Dice, id: ServiceId, columns: &[i64]) -> Service {
    let class_state =
        if dice.below(4) == 0 { ClassState::AcnOutcome } else { ClassState::Proposed };
    let is_outcome = class_state == ClassState::AcnOutcome;
    let details = ServiceDetails {
        // A service of the catalogue enters a plan once.
        catalogue_id: dice.maybe(|it| format!("servizio-{}-{}", id.0, it.below(9))),
        name: dice.name(),
        area: dice.text(),
        office: dice.text(),
        owner: dice.text(),
        provision: dice.of::<Provision>(),
        users: dice.maybe(Dice::count),
        data_gb: dice.maybe(Dice::count),
        cases_per_year: dice.maybe(Dice::count),
        data_class: if is_outcome { Some(DataClass::Critical) } else { dice.maybe(Dice::of) },
        class_state,
        class_act: if is_outcome { dice.name() } else { dice.text() },
        class_day: if is_outcome { Some(dice.day()) } else { dice.maybe(Dice::day) },
        personal_data: match dice.below(3) {
            0 => Vec::new(),
            1 => vec![PersonalData::None],
            _ => vec![PersonalData::Judicial, PersonalData::Common],
        },
        citizen_facing: dice.below(2) == 0,
        mission: dice.text(),
        programme: dice.text(),
        tags: dice.text(),
        notes: dice.text(),
        migration: Migration {
            strategy: dice.maybe(Dice::of::<Move>),
            origin: dice.maybe(Dice::of::<Origin>),
            destination: dice.maybe(Dice::of::<Destination>),
            mode: dice.maybe(Dice::of::<Mode>),
            product: dice.text(),
            supplier: dice.text(),
            state: dice.of::<MigrationState>(),
            go_live: dice.maybe(Dice::day),
            own_funds: dice.below(2) == 0,
            notes: dice.text(),
        },
        own: dice.own(columns),
        precheck: (0..dice.below(3)).map(|it| (format!("domanda-{it}"), dice.name())).collect(),
    };
    Service { id, details }
}

fn grant(dice: &mut Dice, services: &[ServiceId]) -> FundingLineDetails {
    let states = [
        FundingState::Draft,
        FundingState::Applied,
        FundingState::Granted,
        FundingState::Paid,
        FundingState::Revoked,
    ];
    let funded = dice.some(services);
    FundingLineDetails {
        call_id: dice.maybe(|it| format!("pnrr-{}", it.below(5))),
        title: dice.name(),
        amount: dice.maybe(Dice::cents),
        cup: dice.text(),
        decree: dice.text(),
        applied: dice.maybe(Dice::day),
        granted: dice.maybe(Dice::day),
        paid: dice.maybe(Dice::day),
        state: states[dice.below(5)],
        notes: dice.text(),
        services: funded
            .into_iter()
            .map(|service| FundedService { service, mode: dice.maybe(Dice::of) })
            .collect(),
    }
}

fn supplier(dice: &mut Dice, columns: &[i64]) -> SupplierDetails {
    SupplierDetails {
        name: dice.name(),
        vat_number: dice.text(),
        contact: dice.text(),
        email: dice.text(),
        pec: dice.text(),
        phone: dice.text(),
        notes: dice.text(),
        own: dice.own(columns),
    }
}

fn application(
    dice: &mut Dice,
    services: &[ServiceId],
    suppliers: &[SupplierId],
    columns: &[i64],
) -> ApplicationDetails {
    let served = dice.some(services);
    let priority = dice.maybe(|it| 1 + it.below(4) as i64);
    ApplicationDetails {
        priority,
        priority_reason: if priority.is_some() { dice.name() } else { dice.text() },
        name: dice.name(),
        version: dice.text(),
        supplier: dice.one(suppliers),
        contact: dice.text(),
        origin: dice.maybe(Dice::of),
        services: served
            .into_iter()
            .map(|service| ServedService { service, role: dice.of::<ApplicationRole>() })
            .collect(),
        licences: dice.text(),
        opportunity: dice.maybe(Dice::of::<Grade>),
        risk: dice.maybe(Dice::of::<Grade>),
        ease: dice.maybe(Dice::of::<Grade>),
        sheet: (0..dice.below(3)).map(|it| (format!("a{it}"), dice.name())).collect(),
        notes: dice.text(),
        own: dice.own(columns),
    }
}

fn contract(
    dice: &mut Dice,
    services: &[ServiceId],
    suppliers: &[SupplierId],
    applications: &[ApplicationId],
    columns: &[i64],
) -> ContractDetails {
    let (one, other) = (dice.maybe(Dice::day), dice.maybe(Dice::day));
    let both = one.zip(other);
    let growth = dice.maybe(Dice::growth);
    ContractDetails {
        name: dice.name(),
        supplier: dice.one(suppliers),
        cig: dice.text(),
        starts: both.map(|(one, other)| one.min(other)).or(one),
        ends: both.map(|(one, other)| one.max(other)).or(other),
        notice_days: dice.maybe(Dice::count),
        renewal: dice.maybe(Dice::of::<Renewal>),
        yearly_amount: dice.maybe(Dice::cents),
        vat_percent: dice.maybe(|it| it.below(101) as i64),
        indexation: dice.text(),
        cost_phase: dice.maybe(Dice::of),
        growth,
        index: if growth.is_some() { String::new() } else { dice.text() },
        index_share: dice.maybe(|it| it.below(101) as i64),
        exit_cost: dice.maybe(Dice::cents),
        chapter: dice.text(),
        qualification: dice.text(),
        qualified_until: dice.maybe(Dice::day),
        level: dice.maybe(Dice::of),
        infrastructure_level: dice.maybe(Dice::of),
        qualification_checked: dice.maybe(Dice::day),
        exit_clause: dice.text(),
        services: dice.some(services),
        applications: dice.some(applications),
        notes: dice.text(),
        own: dice.own(columns),
    }
}

fn asset(dice: &mut Dice, applications: &[ApplicationId], columns: &[i64]) -> AssetDetails {
    AssetDetails {
        name: dice.name(),
        kind: dice.maybe(Dice::of::<AssetKind>),
        place: dice.text(),
        model: dice.text(),
        watts: dice.maybe(Dice::count),
        watts_measured: dice.below(2) == 0,
        hours_per_year: dice.maybe(|it| it.below(8785) as i64),
        bought: dice.maybe(Dice::day),
        price: dice.maybe(Dice::cents),
        life_years: dice.maybe(Dice::count),
        warranty_until: None,
        applications: dice.some(applications),
        notes: dice.text(),
        own: dice.own(columns),
    }
}

fn person(dice: &mut Dice, columns: &[i64]) -> PersonDetails {
    PersonDetails {
        name: dice.name(),
        role: dice.text(),
        office: dice.text(),
        email: dice.text(),
        phone: dice.text(),
        hourly_cost: dice.maybe(Dice::cents),
        notes: dice.text(),
        own: dice.own(columns),
    }
}

fn cost(
    dice: &mut Dice,
    services: &[ServiceId],
    suppliers: &[SupplierId],
    applications: &[ApplicationId],
    columns: &[i64],
) -> CostDetails {
    let first = dice.maybe(Dice::day);
    let growth = dice.maybe(Dice::growth);
    let shares = dice.some(services);
    let rhythm = dice.maybe(Dice::of::<CostRhythm>);
    let split = dice.maybe(Dice::of::<SharingKey>);
    let no_shares = shares.is_empty();
    CostDetails {
        name: dice.name(),
        item: dice.text(),
        phase: dice.maybe(Dice::of),
        nature: dice.maybe(Dice::of),
        amount: dice.maybe(Dice::cents),
        quantity: dice.maybe(Dice::decimal),
        vat_percent: dice.maybe(|it| it.below(101) as i64),
        rhythm,
        every_years: (rhythm == Some(CostRhythm::EveryYears)).then_some(5),
        starts: first,
        ends: first.filter(|_| dice.below(2) == 0),
        ceases: first.filter(|_| dice.below(2) == 0),
        growth,
        index: if growth.is_some() { String::new() } else { dice.text() },
        index_share: dice.maybe(|it| it.below(101) as i64),
        services: dice.some(services),
        applications: dice.some(applications),
        asset: None,
        room: dice.text(),
        split: split.filter(|it| *it != SharingKey::Fixed || !no_shares),
        shares: shares.into_iter().map(|it| (it, 1 + dice.below(9) as i64)).collect(),
        supplier: dice.one(suppliers),
        person: None,
        certainty: dice.maybe(Dice::of),
        author: dice.text(),
        day: dice.maybe(Dice::day),
        mission: dice.text(),
        programme: dice.text(),
        chapter: dice.text(),
        notes: dice.text(),
        own: dice.own(columns),
    }
}

fn invoice(
    dice: &mut Dice,
    services: &[ServiceId],
    suppliers: &[SupplierId],
    columns: &[i64],
) -> InvoiceDetails {
    let first = dice.maybe(Dice::day);
    let credit = |it: Cents| Cents(-it.0);
    InvoiceDetails {
        name: dice.name(),
        day: dice.maybe(Dice::day),
        subject: dice.text(),
        supplier: dice.one(suppliers),
        contract: None,
        cost: None,
        amount: dice.maybe(Dice::cents).map(credit),
        vat: dice.maybe(Dice::cents).map(credit),
        starts: first,
        ends: first.filter(|_| dice.below(2) == 0),
        services: dice.some(services),
        chapter: dice.text(),
        notes: dice.text(),
        own: dice.own(columns),
    }
}

/// What a plan keeps of its costs besides the lines.
fn book(dice: &mut Dice, services: &[ServiceId]) -> CostBook {
    let index = |dice: &mut Dice| PriceIndexDetails {
        name: dice.name(),
        source: dice.text(),
        changes: (0..dice.below(4)).map(|it| (2020 + it as i64, dice.growth())).collect(),
        beyond: dice.maybe(Dice::growth),
    };
    let put = |dice: &mut Dice, value| ScenarioChange::Put {
        register: Register::ALL[dice.below(9)],
        id: 1,
        field: dice.text(),
        value,
    };
    let scenario = |dice: &mut Dice| {
        let link = Link { id: 1, name: dice.text(), role: None };
        let values = vec![
            KeptValue::Empty,
            KeptValue::Flag(true),
            KeptValue::Number(dice.growth()),
            KeptValue::Money(dice.cents()),
            KeptValue::Day(dice.day()),
            KeptValue::Text(dice.text()),
            KeptValue::Links(vec![link]),
        ];
        let mut changes: Vec<ScenarioChange> =
            values.into_iter().map(|value| put(dice, value)).collect();
        changes.push(ScenarioChange::Add { register: Register::Costs, id: -1 });
        changes.push(ScenarioChange::Remove { record: Record::Cost(CostId(1)) });
        ScenarioDetails {
            name: dice.name(),
            notes: dice.text(),
            changes,
            knobs: Knobs {
                fees: dice.growth(),
                energy: dice.growth(),
                people: dice.growth(),
                moving: dice.growth(),
                inflation: dice.growth(),
            },
        }
    };
    let measure = |dice: &mut Dice, kpi: String, service| Measure {
        kpi,
        service,
        moment: dice.of(),
        value: dice.growth(),
        day: dice.maybe(Dice::day),
        source: dice.text(),
    };
    let of_services = dice.some(services);
    let mut measures: Vec<Measure> = std::iter::once(None)
        .chain(of_services.into_iter().map(Some))
        .map(|service| measure(dice, "energia".into(), service))
        .collect();
    measures.sort();
    CostBook {
        settings: CostSettings {
            first_year: dice.maybe(|it| 2020 + it.below(9) as i64),
            years: dice.maybe(|it| 1 + it.below(9) as i64),
            go_live: dice.maybe(Dice::day),
            discount: dice.maybe(Dice::growth),
            price_kwh: dice.maybe(Dice::decimal),
            energy_vat: dice.maybe(|it| it.below(101) as i64),
            energy_growth: dice.maybe(Dice::growth),
            pue: dice.maybe(|_| Decimal(16_000)),
            split: dice.maybe(Dice::of),
            total_spending: dice.maybe(Dice::cents),
        },
        indices: dice
            .ids(3)
            .into_iter()
            .map(|id| PriceIndex { id: PriceIndexId(id), details: index(dice) })
            .collect(),
        scenarios: dice
            .ids(2)
            .into_iter()
            .map(|id| Scenario { id: ScenarioId(id), details: scenario(dice) })
            .collect(),
        measures,
    }
}

fn skill(dice: &mut Dice, columns: &[i64]) -> SkillDetails {
    SkillDetails {
        name: dice.name(),
        level: dice.maybe(|it| it.below(6) as i64),
        covered_by: dice.text(),
        notes: dice.text(),
        own: dice.own(columns),
    }
}

fn own_column(dice: &mut Dice) -> OwnColumnDetails {
    let kind = dice.of::<OwnKind>();
    OwnColumnDetails {
        register: Register::ALL[dice.below(9)],
        name: dice.name(),
        kind,
        choices: match kind {
            OwnKind::Choice => vec!["sì, \"forse\"".into(), "=no".into()],
            _ => Vec::new(),
        },
    }
}

fn view(dice: &mut Dice) -> ViewDetails {
    let field = dice.text();
    ViewDetails {
        register: Register::ALL[dice.below(9)],
        name: dice.name(),
        columns: (0..dice.below(3))
            .map(|_| ViewColumn {
                field: dice.text(),
                width: dice.maybe(Dice::count),
                frozen: dice.below(2) == 0,
            })
            .collect(),
        query: Query {
            search: dice.text(),
            filters: vec![Filter { field: field.clone(), values: vec![dice.text()] }],
            sort: vec![Sort { field: field.clone(), descending: true }],
            group: dice.maybe(|_| field),
        },
    }
}

fn dossier(dice: &mut Dice, services: &[ServiceId], objects: &[Object]) -> Dossier {
    let mut dossier = Dossier::default();
    for object in objects {
        for _ in 0..dice.below(4) {
            let item = dice.item();
            let answer = answer(dice);
            dossier.answers.set(*object, &item, Some(answer));
        }
    }
    let proofs: Vec<ProofId> = dice.ids(4).into_iter().map(ProofId).collect();
    dossier.proofs = proofs
        .iter()
        .map(|id| {
            let others: Vec<ProofId> = proofs.iter().copied().filter(|it| it != id).collect();
            Proof { id: *id, details: proof(dice, objects, &others) }
        })
        .collect();
    dossier.lists = (0..dice.below(3))
        .map(|number| {
            let id = format!("lista-{number}");
            let list = checklist(dice, id.clone());
            (id, KeptList { own: dice.below(2) == 0, list })
        })
        .collect();
    if let [first, ..] = services {
        let decision = |id| Decision { id: DecisionId(id), details: decision(dice, *first) };
        dossier.decisions = (1..3).map(decision).collect();
    }
    for class in [DataClass::Ordinary, DataClass::Strategic] {
        let requirement = dice.maybe(|dice| Requirement {
            service: dice.maybe(Dice::of),
            infrastructure: dice.maybe(Dice::of),
            administration: dice.maybe(Dice::of),
            act: dice.text(),
            day: dice.maybe(Dice::day),
        });
        dossier.requirements.extend(requirement.map(|it| (class, it)));
    }
    dossier
}

fn answer(dice: &mut Dice) -> Answer {
    Answer {
        state: dice.of(),
        note: dice.text(),
        responsible: dice.text(),
        due: dice.maybe(Dice::day),
        answered: dice.maybe(Dice::day),
        rounds: dice.count(),
        basis: (0..dice.below(3))
            .map(|it| (format!("fatto-{it}"), dice.text()))
            .collect::<BTreeMap<_, _>>()
            .into(),
    }
}

fn proof(dice: &mut Dice, objects: &[Object], others: &[ProofId]) -> ProofDetails {
    let mut proves: Vec<Place> =
        dice.some(objects).into_iter().map(|object| Place { object, item: dice.item() }).collect();
    proves.sort();
    ProofDetails {
        name: dice.name(),
        title: dice.text(),
        sha256: format!("{:064x}", dice.count()),
        size: dice.count(),
        seen: dice.text(),
        added: dice.maybe(Dice::day),
        day: dice.maybe(Dice::day),
        expires: dice.maybe(Dice::day),
        replaced_by: dice.one(others),
        proves,
        notes: dice.text(),
    }
}

fn checklist(dice: &mut Dice, id: String) -> Checklist {
    let items = (0..dice.below(4)).map(|number| Item {
        id: ItemId(format!("{id}.{number}")),
        phase: 1 + dice.below(6) as u8,
        scope: dice.of(),
        mandatory: dice.below(2) == 0,
        blocking: dice.below(2) == 0,
        weight: 1 + dice.below(5) as u8,
        applies_to: vec![Tag::ALL[dice.below(Tag::ALL.len())]],
        recurrence: dice.of(),
        text: Localized { it: dice.name(), en: dice.text() },
        why: dice.localized(),
        evidence: dice.localized(),
        verify: dice.maybe(Dice::localized),
        after: if number > 0 { vec![ItemId(format!("{id}.0"))] } else { Vec::new() },
        excludes: Vec::new(),
        sources: dice.maybe(Dice::source).into_iter().collect(),
    });
    let items = items.collect();
    let title = Localized { it: dice.name(), en: dice.text() };
    Checklist { id, version: dice.name(), title, items }
}

fn decision(dice: &mut Dice, service: ServiceId) -> DecisionDetails {
    DecisionDetails {
        service,
        question: Question::Strategy,
        chosen: dice.name(),
        proposed: dice.maybe(Dice::name),
        runner_up: dice.maybe(Dice::name),
        reason: dice.name(),
        day: dice.day(),
        who: dice.text(),
    }
}
