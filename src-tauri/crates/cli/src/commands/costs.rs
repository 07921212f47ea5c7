//! `costs`: what it costs, as the page and the papers say it.

use app::{
    Answer, Failure,
    costs::{self, CostTableRequest, CostsView},
    plans,
    registers::Cache,
};
use clap::ArgMatches;
use domain::{
    costs::{
        explain::Figure,
        tables::{CostCut, CostRow},
    },
    text::{Datum, Message},
};
use words::Words;

use crate::{args::path, outcome::Outcome, say};

/// By what the costs can be cut, as it is asked for.
pub const CUTS: [(&str, CostCut); 9] = [
    ("phase", CostCut::Phase),
    ("nature", CostCut::Nature),
    ("chapter", CostCut::Chapter),
    ("mission", CostCut::Mission),
    ("area", CostCut::Area),
    ("service", CostCut::Service),
    ("supplier", CostCut::Supplier),
    ("item", CostCut::Item),
    ("line", CostCut::Line),
];

/// The figures of a year.
const OF_YEAR: [Figure; 9] = [
    Figure::AsIs,
    Figure::Remaining,
    Figure::Avoided,
    Figure::Moving,
    Figure::Fees,
    Figure::Exit,
    Figure::Cash,
    Figure::Gap,
    Figure::Grants,
];

/// The figures of all years.
const OF_ALL: [Figure; 8] = [
    Figure::AsIs,
    Figure::Tco,
    Figure::Avoided,
    Figure::Saving,
    Figure::Roi,
    Figure::RoiWithIntangible,
    Figure::Payback,
    Figure::Grants,
];

/// Shows the figures, or a table of the costs.
pub fn run(words: &Words, matches: &ArgMatches, out: &mut Vec<u8>) -> Answer<Outcome> {
    let store = plans::open_to_read(path(matches, "file"))?;
    let cache = Cache::default();
    let view = costs::view(&store, &cache)?;
    let year = matches.get_one::<i16>("year").copied();
    let place = year.map(|it| view.horizon.place(it).ok_or_else(|| outside(&view, it)));
    let place = place.transpose()?;
    let json = matches.get_flag("json");
    let cut = matches.get_one::<String>("by");
    match cut.and_then(|name| CUTS.iter().find(|it| it.0 == name)) {
        Some((_, by)) => {
            let request = CostTableRequest { by: *by, as_is: false, phase: None, cash: true };
            let mut table = costs::table(&store, &cache, request)?;
            if let Some(at) = place {
                table.years = vec![table.years[at]];
                let rows = table.rows.iter_mut().chain([&mut table.total]);
                rows.for_each(|it| only(it, at));
                table.rows.retain(|it| it.total.0 != 0);
            }
            if json {
                return say::json(out, &table);
            }
            let years = table.years.iter().map(ToString::to_string);
            let mut head = vec![words.datum(&(*by).into())];
            head.extend(years);
            head.push(words.text("costs-total", &[]));
            say::text(out, &head.join("\t"));
            for row in table.rows.iter().chain([&table.total]) {
                let amounts = row.years.iter().chain([&row.total]).map(|it| words.amount(*it));
                let mut cells = vec![words.datum(&row.name)];
                cells.extend(amounts);
                say::text(out, &cells.join("\t"));
            }
        }
        None if json => return say::json(out, &view),
        None => {
            for (figure, year) in figures(&view, year) {
                let found = costs::explain(&store, &cache, figure, year)?;
                say::text(out, &say::line(words, &found));
            }
        }
    }
    told(words, &view);
    Ok(Outcome::Done)
}

/// Which figures are shown: those of a year, or the gap and those of all years.
fn figures(view: &CostsView, year: Option<i16>) -> Vec<(Figure, Option<i16>)> {
    let gap = view.figures.as_ref().and_then(|it| it.gap_year);
    match year {
        Some(_) => OF_YEAR.map(|it| (it, year)).to_vec(),
        None => {
            let of_gap = [Figure::Gap, Figure::PerInhabitant, Figure::PerUser];
            let of_gap = of_gap.into_iter().map(|it| (it, gap));
            of_gap.chain(OF_ALL.map(|it| (it, None))).collect()
        }
    }
}

/// A row of one year only.
fn only(row: &mut CostRow, at: usize) {
    row.years = vec![row.years[at]];
    row.total = row.years[0];
}

/// How many lines are in the sums, and how many are not.
fn told(words: &Words, view: &CostsView) {
    let Some(figures) = &view.figures else { return };
    let facts = [("counted", figures.counted.into()), ("left", figures.left_out.into())];
    eprintln!("{}", words.text("cli-costs-lines", &facts));
}

fn outside(view: &CostsView, year: i16) -> Failure {
    let said = |it: i16| Datum::Text(it.to_string());
    Failure::input(
        Message::new("cli-costs-year")
            .with("year", said(year))
            .with("first", said(view.horizon.first))
            .with("last", said(view.horizon.last_day().year())),
    )
}
