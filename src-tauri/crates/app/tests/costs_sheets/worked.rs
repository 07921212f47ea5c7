//! The cases worked by hand in a spreadsheet: its inputs make a plan, and what its formulas come to must be
//! what the rules come to.

use std::{collections::BTreeMap, fs, path::PathBuf};

use app::costs::Reckoning;
use domain::{
    body::{Body, BodyEntry, BodyKind},
    costs::{
        book::{Knobs, PriceIndex, PriceIndexDetails, PriceIndexId},
        figures::{Figures, YearFigures},
        ledger::World,
        tables::{CostCut, CostFilter, table},
    },
    decimal::Decimal,
    funding::line::{FundingLine, FundingLineDetails, FundingLineId},
    migration::Mode,
    money::Cents,
    plan::Plan,
    register::{
        contracts::{Contract, ContractDetails, ContractId, Renewal},
        costs::{Cost, CostDetails, CostId, SharingKey},
        value::Options,
    },
    services::{Provision, Service, ServiceDetails, ServiceId},
};
use exchange::{
    read,
    sheet::{Book, Cell, Sheet},
};
use jiff::civil::{Date, date};

use crate::office::{number, reckoned};

fn file() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../domain/tests/costs/worked.xlsx"))
}

/// A row of a sheet, by the headings.
struct Row<'a>(BTreeMap<&'a str, &'a Cell>);

impl Row<'_> {
    fn text(&self, heading: &str) -> String {
        match self.0.get(heading) {
            Some(Cell::Text(it)) => it.clone(),
            Some(Cell::Empty) | None => String::new(),
            Some(it) => number(it).unwrap().to_string(),
        }
    }

    fn number(&self, heading: &str) -> Option<f64> {
        number(self.0.get(heading)?)
    }

    fn whole(&self, heading: &str) -> Option<i64> {
        self.number(heading).map(|it| it.round() as i64)
    }

    fn decimal(&self, heading: &str) -> Option<Decimal> {
        self.number(heading).and_then(Decimal::nearest)
    }

    fn cents(&self, heading: &str) -> Option<Cents> {
        self.number(heading).map(|it| Cents((it * 100.0).round() as i64))
    }

    fn day(&self, heading: &str) -> Option<Date> {
        match self.0.get(heading)? {
            Cell::Day(it) => Some(*it),
            Cell::Empty => None,
            it => panic!("{heading} is no day: {it:?}"),
        }
    }

    fn word<T: Options>(&self, heading: &str) -> Option<T> {
        let text = self.text(heading);
        let found = T::ALL.iter().copied().find(|it| it.value() == text);
        assert!(text.is_empty() || found.is_some(), "{heading}: {text}");
        found
    }

    /// `1=300; 2=100`: services, with their shares where there are any.
    fn services(&self, heading: &str) -> BTreeMap<ServiceId, i64> {
        let text = self.text(heading);
        let each = text.split(';').map(str::trim).filter(|it| !it.is_empty());
        each.map(|it| {
            let (id, share) = it.split_once('=').unwrap_or((it, "1"));
            (ServiceId(id.parse().unwrap()), share.parse().unwrap())
        })
        .collect()
    }
}

fn rows<'a>(book: &'a Book, name: &str) -> Vec<Row<'a>> {
    let sheet: &Sheet = book.sheets.iter().find(|it| it.name == name).unwrap();
    let heading = |it: &'a Cell| match it {
        Cell::Text(text) => text.as_str(),
        _ => "",
    };
    let headings: Vec<&str> = sheet.rows[0].iter().map(heading).collect();
    let row = |it: &'a Vec<Cell>| Row(headings.iter().copied().zip(it).collect());
    sheet.rows[1..].iter().map(row).filter(|it| !it.text("caso").is_empty()).collect()
}

/// The plan of a case.
fn plan(book: &Book, case: &Row<'_>) -> Plan {
    let id = case.text("caso");
    let of_case = |it: &Row<'_>| it.text("caso") == id;
    let entry = BodyEntry {
        kind: BodyKind::Comune,
        name: "Prova".into(),
        istat: "000000".into(),
        ipa: String::new(),
        province: "Prova".into(),
        region: "Prova".into(),
        population: case.whole("abitanti"),
        population_source: None,
        band: None,
        band_source: None,
    };
    let services = rows(book, "Servizi").into_iter().filter(of_case).map(|it| {
        let mut details = ServiceDetails {
            name: format!("Servizio {}", it.text("servizio")),
            users: it.whole("utenti"),
            data_gb: it.whole("gb"),
            provision: Provision::Offered,
            ..Default::default()
        };
        details.migration.mode = (it.text("resta") != "sì").then_some(Mode::Update);
        details.migration.go_live = it.day("in cloud dal");
        Service { id: ServiceId(it.whole("servizio").unwrap()), details }
    });
    let grants = case.cents("contributo").map(|amount| FundingLine {
        id: FundingLineId(1),
        details: FundingLineDetails {
            title: "Contributo".into(),
            amount: Some(amount),
            paid: case.day("pagato il"),
            ..Default::default()
        },
    });
    let mut plan = Plan::new(
        "Prova".into(),
        Body::new(entry),
        services.collect(),
        grants.into_iter().collect(),
    );
    let settings = &mut plan.costs.settings;
    settings.first_year = case.whole("primo anno");
    settings.years = case.whole("anni");
    settings.discount = case.decimal("sconto %");
    settings.go_live = case.day("in cloud dal");
    for it in rows(book, "Voci").into_iter().filter(of_case) {
        let shares = it.services("servizi");
        let details = CostDetails {
            name: it.text("voce"),
            phase: it.word("fase"),
            nature: it.word("natura"),
            rhythm: it.word("ritmo"),
            every_years: it.whole("ogni anni"),
            amount: it.cents("importo"),
            quantity: it.decimal("quantità"),
            vat_percent: it.whole("iva %"),
            starts: it.day("dal"),
            ends: it.day("al"),
            growth: it.decimal("crescita %"),
            index: it.text("indice"),
            index_share: it.whole("quota indice %"),
            day: it.day("prezzo visto il"),
            split: it.word("diviso per"),
            services: shares.keys().copied().collect(),
            shares: if it.word("diviso per") == Some(SharingKey::Fixed) {
                shares
            } else {
                BTreeMap::new()
            },
            room: it.text("sala"),
            chapter: it.text("capitolo"),
            ..Default::default()
        };
        let id = CostId(plan.registers.costs.len() as i64 + 1);
        plan.registers.costs.push(Cost { id, details });
    }
    for it in rows(book, "Contratti").into_iter().filter(of_case) {
        let details = ContractDetails {
            name: it.text("contratto"),
            yearly_amount: it.cents("canone annuo"),
            vat_percent: it.whole("iva %"),
            starts: it.day("dal"),
            ends: it.day("al"),
            renewal: it.word::<Renewal>("rinnovo"),
            cost_phase: it.word("fase"),
            exit_cost: it.cents("costo di uscita"),
            services: it.services("servizi").keys().copied().collect(),
            ..Default::default()
        };
        let id = ContractId(plan.registers.contracts.len() as i64 + 1);
        plan.registers.contracts.push(Contract { id, details });
    }
    for it in rows(book, "Indici").into_iter().filter(of_case) {
        let index = it.whole("indice").unwrap();
        if !plan.costs.indices.iter().any(|found| found.id.0 == index) {
            let details = PriceIndexDetails { name: "Indice".into(), ..Default::default() };
            plan.costs.indices.push(PriceIndex { id: PriceIndexId(index), details });
        }
        let found = plan.costs.indices.iter_mut().find(|found| found.id.0 == index).unwrap();
        let change = it.decimal("variazione %");
        match it.whole("anno") {
            Some(year) => drop(found.details.changes.insert(year, change.unwrap())),
            None => found.details.beyond = change,
        }
    }
    plan
}

/// What the rules come to, for a row of what is expected.
fn comes_to(plan: &Plan, reckoning: &Reckoning, row: &Row<'_>) -> Option<f64> {
    #[allow(clippy::cast_precision_loss, reason = "small amounts")]
    let euro = |it: Cents| it.0 as f64 / 100.0;
    let figures: &Figures = reckoning.figures.as_ref().unwrap();
    let year = row.whole("anno").map(|it| i16::try_from(it).unwrap());
    if let Some(service) = row.whole("servizio") {
        let filter = CostFilter { world: World::AsPlanned, phase: None, cash: true };
        let rows = table(plan, &reckoning.ledger, CostCut::Service, filter);
        let found = rows.iter().find(|it| it.key == service.to_string());
        let place = reckoning.horizon.place(year.unwrap()).unwrap();
        return Some(found.map_or(0.0, |it| euro(it.years[place])));
    }
    let of_year = |of: fn(&YearFigures) -> Cents| {
        let found = figures.years.iter().find(|it| Some(it.year) == year).unwrap();
        Some(euro(of(found)))
    };
    match row.text("cifra").as_str() {
        "restando come oggi" => of_year(|it| it.as_is),
        "resta" => of_year(|it| it.remaining),
        "finisce corrente" => of_year(|it| it.avoided_current),
        "finisce investimento" => of_year(|it| it.avoided_capital),
        "trasloco" => of_year(|it| it.moving),
        "canoni" => of_year(|it| it.fees),
        "uscita" => of_year(|it| it.exit),
        "cassa" => of_year(|it| it.cash),
        "divario" => of_year(|it| it.gap),
        "contributi" => of_year(|it| it.grant),
        "nascosti" => of_year(|it| it.hidden),
        "anno del divario" => figures.gap_year.map(f64::from),
        "divario dell'anno" => figures.gap.map(euro),
        "tco" => Some(euro(figures.tco)),
        "finisce in tutto" => Some(euro(figures.tangible)),
        "risparmio" => Some(euro(figures.saving)),
        "roi" => figures.roi.map(Decimal::as_f64),
        "rientro" => figures.payback.map(f64::from),
        "valore attuale" => figures.present_value.map(euro),
        "per abitante" => figures.per_inhabitant.map(euro),
        "per utente" => figures.per_user.map(euro),
        other => panic!("no such figure: {other}"),
    }
}

fn compare(book: &Book) {
    let cases = rows(book, "Casi");
    assert!(cases.len() >= 12, "{} cases", cases.len());
    let expected = rows(book, "Attesi");
    for case in &cases {
        let id = case.text("caso");
        let plan = plan(book, case);
        let reckoning = Reckoning::of(&plan, Knobs::default(), date(2026, 11, 23));
        let of_case: Vec<&Row<'_>> = expected.iter().filter(|it| it.text("caso") == id).collect();
        assert!(!of_case.is_empty(), "{id} expects something");
        for row in of_case {
            let said = format!(
                "{id}: {} {} {}",
                row.text("cifra"),
                row.text("anno"),
                row.text("servizio")
            );
            let (found, wanted) = (comes_to(&plan, &reckoning, row), row.number("atteso"));
            match (found, wanted) {
                (Some(found), Some(wanted)) => {
                    assert!((found - wanted).abs() < 0.00001, "{said}: {found}, by hand {wanted}");
                }
                _ => assert_eq!(found, wanted, "{said}"),
            }
        }
    }
}

#[test]
fn what_was_worked_by_hand_is_what_the_rules_come_to() {
    compare(&read::file(&file(), &mut |_| std::ops::ControlFlow::Continue(())).unwrap());
}

#[test]
#[ignore = "LibreOffice reckons: cargo xtask verify"]
fn what_was_worked_by_hand_is_what_libreoffice_comes_to() {
    compare(&reckoned(&fs::read(file()).unwrap(), "xlsx"));
}
