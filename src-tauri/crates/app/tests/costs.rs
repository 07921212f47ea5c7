//! What a plan costs, as the page shows it.
#![allow(clippy::unwrap_used, missing_docs)]

use app::{
    costs::{self, Reckoning},
    registers::{self, Cache, CellEdit, Input},
};
use domain::{
    check::Checked,
    costs::{
        book::{Knobs, Measure, Moment},
        explain::Figure,
    },
    decimal::Decimal,
    explain::Explanation,
    money::Cents,
    register::{Register, costs::CostId, value::Options},
    text::Datum,
};
use jiff::civil::date;
use reference::Pack;
use store::Store;
use words::Language;

#[test]
fn the_costs_of_the_samples_are_invented_say_so_and_all_count() {
    for (id, gap) in [("ferrara", -28_239_12), ("lecce", 16_820_65), ("novara", 1_069_40)] {
        let sample = Pack::shared().sample(id).unwrap();
        let plan = sample.plan();
        for cost in &plan.registers.costs {
            assert!(cost.details.notes.contains("inventati"), "{id}: {}", cost.details.name);
            Checked::new(cost.details.clone()).unwrap();
        }
        let reckoning = Reckoning::of(&plan, Knobs::default(), date(2026, 11, 23));
        let figures = reckoning.figures.unwrap();
        assert_eq!((figures.left_out, figures.counted), (0, plan.registers.costs.len()), "{id}");
        assert_eq!(figures.gap, Some(Cents(gap)), "{id}");
    }
}

fn with_sample(test: impl FnOnce(&Store, &Cache)) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("piano.nuvolario");
    let plan = Pack::shared().sample("ferrara").unwrap().plan();
    let store = Store::create(&path, &plan, Pack::shared().version()).unwrap();
    test(&store, &Cache::default());
}

#[test]
fn an_indicator_is_held_against_what_was_before_and_wanted() {
    with_sample(|store, cache| {
        let measure = |moment, value: &str| Measure {
            kpi: "ticket".into(),
            service: None,
            moment,
            value: Decimal::read(value).unwrap(),
            day: None,
            source: "registro".into(),
        };
        for (moment, value) in
            [(Moment::Baseline, "40"), (Moment::Target, "20"), (Moment::Month6, "25.5")]
        {
            costs::save_measure(store, measure(moment, value)).unwrap();
        }
        let all = costs::kpis(store, cache, None).unwrap();
        let found = &all.iter().find(|it| it.kpi.id == "ticket").unwrap().values;
        assert_eq!(found.len(), 3);
        let after = found.iter().find(|it| it.measure.moment == Moment::Month6).unwrap();
        assert_eq!(after.from_baseline, Decimal::read("-14.5"));
        assert_eq!(after.from_target, Decimal::read("5.5"));
        assert_eq!(after.better, Some(true), "fewer requests are better");

        let computed = |id: &str| all.iter().find(|it| it.kpi.id == id).unwrap().computed;
        // 118,000 + 14,500 + 11,800 + 3,900 and 22 % VAT, 1,400 hours at 27.50.
        assert_eq!(computed("costo_sede"), Decimal::read("219304"));
        assert_eq!(computed("divario"), Decimal::read("-28239.12"));
        assert_eq!(computed("personale_it"), Decimal::read("1400"));
        assert_eq!(computed("ticket"), None, "this one has to be counted by somebody");
        costs::save_measure(store, measure(Moment::Month6, "1")).unwrap();
        let all = costs::kpis(store, cache, None).unwrap();
        let ticket = all.iter().find(|it| it.kpi.id == "ticket").unwrap();
        assert_eq!(ticket.values.len(), 3, "said again is said over");
        costs::remove_measure(store, "ticket", None, Moment::Month6).unwrap();
        assert!(costs::remove_measure(store, "ticket", None, Moment::Month6).is_err());
        let unknown = Measure { kpi: "umore".into(), ..measure(Moment::Baseline, "1") };
        assert!(costs::save_measure(store, unknown).is_err());
    });
}

#[test]
fn fixed_shares_divide_a_cost_and_are_refused_where_they_come_to_nothing() {
    with_sample(|store, cache| {
        let id = CostId(1);
        let mut shares = costs::shares(store, cache, id).unwrap();
        assert_eq!(shares.len(), 21);
        assert!(shares.iter().all(|it| it.weight == 1 && !it.name.is_empty()));
        for share in &mut shares {
            share.weight = 0;
        }
        let before = store.version().unwrap();
        assert!(costs::save_shares(store, cache, id, &shares).is_err());
        assert_eq!(store.version().unwrap(), before, "nothing was written");
        shares[3].weight = 5;
        costs::save_shares(store, cache, id, &shares).unwrap();
        let found = costs::shares(store, cache, id).unwrap();
        assert_eq!(found[3].weight, 5);
        assert_eq!(found.iter().map(|it| it.weight).sum::<i64>(), 5);
    });
}

#[test]
fn every_figure_explains_itself_and_its_parts_are_the_whole() {
    with_sample(|store, cache| {
        let view = costs::view(store, cache).unwrap();
        let figures = view.figures.unwrap();
        for figure in Figure::ALL {
            let found = costs::explain(store, cache, *figure, None).unwrap();
            assert!(found.rule.is_some(), "{figure:?}");
            for year in [2026, 2027] {
                costs::explain(store, cache, *figure, Some(year)).unwrap();
            }
        }
        let fees = costs::explain(store, cache, Figure::Fees, Some(2027)).unwrap();
        let sum = |of: &Explanation| -> i64 {
            let cents = |it: &Explanation| match it.value {
                Datum::Money(amount) => amount.0,
                _ => panic!("{it:?} is no amount"),
            };
            of.inputs.iter().map(cents).sum()
        };
        assert_eq!(sum(&fees), figures.years[1].fees.0);
        let tco = costs::explain(store, cache, Figure::Tco, None).unwrap();
        assert_eq!(sum(&tco), figures.tco.0);
        assert!(costs::explain(store, cache, Figure::Fees, Some(1999)).is_err());
    });
}

#[test]
fn what_is_brought_up_to_date_after_a_cell_is_what_the_file_says() {
    with_sample(|store, cache| {
        let before = costs::view(store, cache).unwrap().figures.unwrap();
        for (field, text) in [("amount", "150.000,50"), ("growth", "3,5"), ("ends", "31/12/2028")] {
            let edit = CellEdit { id: 10, field: field.into(), input: Input::Text(text.into()) };
            let edited =
                registers::set_cells(store, cache, Register::Costs, &[edit], Language::It).unwrap();
            assert_eq!((edited.changed, edited.refused.len()), (1, 0), "{field}");
            let kept = costs::view(store, cache).unwrap();
            let read = costs::view(store, &Cache::default()).unwrap();
            assert_eq!(kept, read, "after {field}");
            assert_ne!(kept.figures.unwrap(), before, "after {field}");
        }
    });
}
