//! Tables from outside, brought into a plan: the kit's workbooks, a messy sheet, hostile files.
#![allow(clippy::unwrap_used, missing_docs)]

use std::path::{Path, PathBuf};

use app::{
    imports::{
        BookView, Counts, Decision, Imports, Mapping, Part, Question, RowState, RowView, SheetView,
        To, Which, Window,
    },
    registers::Cache,
};
use domain::{
    decimal::Decimal,
    money::Cents,
    plan::Plan,
    reading::{DayStyle, NumberStyle},
    register::{Register, own::OwnKind},
};
use store::Store;
use tempfile::TempDir;
use words::{Language, Words};

struct Desk {
    folder: TempDir,
    store: Store,
    cache: Cache,
    imports: Imports,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let plan = app::plans::sample("lecce").unwrap();
        let store = Store::create(&folder.path().join("piano.nuvolario"), &plan, "1").unwrap();
        Self { folder, store, cache: Cache::default(), imports: Imports::default() }
    }

    fn plan(&self) -> Plan {
        self.store.read(store::plan::get).unwrap()
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn open(&self, path: &Path) -> BookView {
        self.imports.open(&self.store, &self.cache, path, Language::It).unwrap()
    }

    fn sheet(&self, part: &Part) -> SheetView {
        self.imports.sheet(&self.store, &self.cache, part, Language::It).unwrap()
    }

    fn try_preview(&self, part: &Part, mapping: &Mapping) -> Result<Counts, app::Failure> {
        self.imports.preview(&self.store, &self.cache, part, mapping, Language::It)
    }

    /// Opens a file and looks at its rows as everything is proposed.
    fn look(&self, path: &Path) -> (SheetView, Counts) {
        let book = self.open(path);
        self.look_at(&Part { sheet: book.proposed, ..Part::default() })
    }

    fn look_at(&self, part: &Part) -> (SheetView, Counts) {
        let view = self.sheet(part);
        let counts = self.try_preview(part, &mapping_of(&view)).unwrap();
        (view, counts)
    }

    fn rows(&self, state: Option<RowState>) -> Vec<RowView> {
        let window = Window { from: 0, count: 1000, state, only: None, language: Language::It };
        self.imports.rows(&self.store, &self.cache, &window).unwrap().rows
    }

    fn decide(&self, which: &Which, decision: &Decision) -> Counts {
        self.imports.decide(&self.store, &self.cache, which, Some(decision)).unwrap()
    }

    fn apply(&self) -> app::imports::Imported {
        self.imports.apply(&self.store, &self.cache, None).unwrap()
    }
}

fn mapping_of(view: &SheetView) -> Mapping {
    Mapping {
        register: view.register,
        columns: view.columns.iter().map(|it| it.column.clone()).collect(),
    }
}

fn kit(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kit").join(name)
}

fn said(message: &domain::text::Message) -> String {
    Words::new(Language::It).say(message)
}

/// The key of the field each column goes to, in their order.
fn goes_to(view: &SheetView) -> Vec<String> {
    let key = |it: &To| match it {
        To::Field { key } => key.clone(),
        To::LeaveOut => "-".to_owned(),
        To::Own { name, .. } => format!("+{name}"),
    };
    view.columns.iter().map(|it| key(&it.column.to)).collect()
}

const MESSY: &str = "Comune di Lecce;;;;;\n\
Elenco dei servizi al 31/12/2025;;;;;\n\
;;;;;\n\
N.;DENOMINAZIONE;Ufficio competente;N. utenti;Colore;Note\n\
1;Anagrafe e stato civile;Demografici;1.200;verde;\n\
2;Tributi;Entrate;3.400;;da verificare\n\
3;anpr;Demografici;12;;\n\
4;Tributi; Tari;;5;;\n\
5;Rilascio tesserini funghi;Ambiente;#N/D;;\n\
6;Sportello Europa;Segreteria;#DIV/0!;;\n\
7;Anagrafe;Demografici;7;;doppio\n\
;;;;;\n\
Nota: i servizi in verde sono i piu urgenti;;;;;\n";

#[test]
fn a_messy_sheet_is_asked_about_and_nothing_is_guessed() {
    let desk = Desk::new();
    let text = MESSY.replace("4;Tributi; Tari;", "4;\"Tributi; Tari\";");
    let path = desk.write("servizi.csv", text);
    let (view, counts) = desk.look(&path);
    assert_eq!((view.header, view.end, view.rows, view.below), (3, 11, 7, 1));
    assert_eq!(view.register, Register::Services);
    assert_eq!(goes_to(&view), ["-", "name", "office", "users", "-", "notes"]);
    assert_eq!((counts.rows, counts.questions), (7, 6), "{counts:?}");
    let questions: Vec<_> =
        desk.rows(None).iter().map(|it| (it.name.clone(), it.question)).collect();
    let expected = [
        ("Anagrafe e stato civile", Some(Question::Several)),
        ("Tributi", Some(Question::Which)),
        ("anpr", None),
        ("Tributi; Tari", Some(Question::Several)),
        ("Rilascio tesserini funghi", Some(Question::Unknown)),
        ("Sportello Europa", Some(Question::Unknown)),
        ("Anagrafe", Some(Question::Twice)),
    ];
    // "anpr" is the register in the plan of Lecce or of the catalogue: either way one service.
    let expected = expected.map(|(name, it)| (name.to_owned(), it));
    assert_eq!(questions, expected);
    let before = desk.plan();
    let imported = desk.apply();
    assert_eq!(imported.counts.questions, 6);
    let after = desk.plan();
    let services = |plan: &Plan| plan.services.len();
    assert!(services(&after) <= services(&before) + 1, "questions are not taken");
}

#[test]
fn answers_decide_what_a_row_becomes() {
    let desk = Desk::new();
    let path = desk.write(
        "servizi.csv",
        "Servizio;Ufficio\nAnagrafe e stato civile;Demografici\nTributi;Entrate\nSportello Europa;URP\nGrotte;Turismo\n",
    );
    let (_, counts) = desk.look(&path);
    assert_eq!(counts.questions, 4);
    desk.decide(&Which::Row(1), &Decision::Split);
    let ids = vec!["tributi-maggiori".to_owned(), "canoni".to_owned()];
    desk.decide(&Which::Row(2), &Decision::Catalogue { ids });
    desk.decide(&Which::Asked(Question::Unknown), &Decision::Own);
    let counts = desk.decide(&Which::Row(4), &Decision::LeaveOut);
    assert_eq!((counts.questions, counts.left_out), (0, 1), "{counts:?}");
    let before = desk.plan();
    let imported = desk.apply();
    assert!(imported.step.is_some());
    let after = desk.plan();
    let office = |id: &str| {
        let found = after.services.iter().find(|it| it.details.catalogue_id.as_deref() == Some(id));
        found.map(|it| it.details.office.clone())
    };
    assert_eq!(office("anagrafe").as_deref(), Some("Demografici"));
    assert_eq!(office("stato-civile").as_deref(), Some("Demografici"));
    assert_eq!(office("tributi-maggiori").as_deref(), Some("Entrate"));
    assert_eq!(office("canoni").as_deref(), Some("Entrate"));
    let own = after.services.iter().find(|it| it.details.name == "Sportello Europa").unwrap();
    assert_eq!((own.details.catalogue_id.clone(), own.details.office.as_str()), (None, "URP"));
    assert!(after.services.iter().all(|it| it.details.name != "Grotte"));
    app::history::undo(&desk.store).unwrap();
    assert_eq!(desk.plan(), before, "one step takes it all back");
    assert_eq!(
        desk.store
            .backups(None)
            .iter()
            .filter(|it| it.reason == store::backup::Reason::Import)
            .count(),
        1
    );
}

#[test]
fn rows_are_new_changed_or_the_same_and_a_second_time_all_are_the_same() {
    let desk = Desk::new();
    let path = desk.write(
        "contratti.csv",
        "Oggetto;Ditta;Scadenza;Canone annuo;IVA;CIG\n\
         Assistenza anagrafe;Maggioli S.p.A.;31/12/2027;1.234,50;22;Z1A2B3C4D5\n\
         Hosting;ARUBA SPA;2026-06-30;€ 900;22;\n\
         Manutenzione;maggioli spa;domani;12,345;22;\n\
         ;Ignota;;;;\n",
    );
    let (view, counts) = desk.look(&path);
    assert_eq!(view.register, Register::Contracts);
    assert_eq!(goes_to(&view), ["name", "supplier", "ends", "yearly_amount", "vat_percent", "cig"]);
    assert_eq!((counts.new, counts.refused, counts.partly), (3, 1, 1), "{counts:?}");
    assert_eq!((counts.linked[0].register, counts.linked[0].count), (Register::Suppliers, 2));
    let refused = desk.rows(Some(RowState::Refused));
    assert_eq!(refused[0].row, 4);
    desk.apply();
    let plan = desk.plan();
    let names: Vec<_> =
        plan.registers.suppliers.iter().map(|it| it.details.name.as_str()).collect();
    assert_eq!(names, ["Maggioli S.p.A.", "ARUBA SPA"], "one company however it is written");
    let first = &plan.registers.contracts[0].details;
    assert_eq!(first.yearly_amount.map(|it| it.0), Some(123_450));
    assert_eq!(first.ends.map(|it| it.to_string()).as_deref(), Some("2027-12-31"));
    assert_eq!(plan.registers.contracts[2].details.ends, None, "what cannot be read is left out");
    let (again, counts) = desk.look(&path);
    assert!(again.remembered);
    assert_eq!((counts.new, counts.changed, counts.same), (0, 0, 3), "{counts:?}");
    assert_eq!(desk.apply().step, None, "nothing to change is no step");
    let other = desk.write(
        "contratti.csv",
        "Oggetto;Ditta;Scadenza;Canone annuo;IVA;CIG\nAltro nome;;;1.300,00;;Z1A2B3C4D5\n",
    );
    let (_, counts) = desk.look(&other);
    assert_eq!((counts.new, counts.changed), (0, 1), "the CIG tells which contract it is");
    let row = &desk.rows(None)[0];
    assert_eq!((row.changes[0].from.as_str(), row.changes[0].to.as_str()), ("1234,50", "1300,00"));
    assert_eq!(row.changes.len(), 1, "empty cells change nothing, nor does another name");
}

#[test]
fn numbers_and_days_that_may_be_read_in_two_ways_are_asked() {
    let desk = Desk::new();
    let path =
        desk.write("c.csv", "Oggetto;Fine;Importo annuo\nA;03/04/2026;1.234\nB;05/06/2026;5.678\n");
    let book = desk.open(&path);
    let part = Part { sheet: book.proposed, ..Part::default() };
    let view = desk.sheet(&part);
    let [_, ends, amount] = view.columns.as_slice() else { panic!("{view:?}") };
    assert_eq!(ends.days.len(), 2);
    assert_eq!(
        amount.numbers.iter().map(|it| it.reads.clone().unwrap()).collect::<Vec<_>>(),
        ["1234", "1,234"]
    );
    let mut mapping = mapping_of(&view);
    let refused = desk.try_preview(&part, &mapping).unwrap_err();
    assert_eq!(refused.message.key, "imports-style-needed");
    mapping.columns[1].day = Some(DayStyle::MonthFirst);
    mapping.columns[2].number = Some(NumberStyle::Italian);
    assert_eq!(desk.try_preview(&part, &mapping).unwrap().new, 2);
    desk.apply();
    let first = desk.plan().registers.contracts[0].details.clone();
    assert_eq!(first.ends.unwrap().to_string(), "2026-03-04");
    assert_eq!(first.yearly_amount.unwrap().0, 123_400);
}

#[test]
fn what_has_no_field_may_become_a_column_of_ones_own() {
    let desk = Desk::new();
    let path = desk.write(
        "f.csv",
        "Fornitore;Codice gestionale;Spesa 2025\nAlfa;A1;€ 1.000,00\nBeta;B2;€ 20,50\n",
    );
    let book = desk.open(&path);
    let part = Part { sheet: book.proposed, ..Part::default() };
    let view = desk.sheet(&part);
    assert_eq!(goes_to(&view), ["name", "-", "-"]);
    assert_eq!(view.columns[2].own_kind, OwnKind::Money);
    let mut mapping = mapping_of(&view);
    for (at, name) in [(1, "Codice gestionale"), (2, "Spesa 2025")] {
        let own_kind = view.columns[at].own_kind;
        mapping.columns[at].to = To::Own { name: name.to_owned(), own_kind };
    }
    let counts = desk.try_preview(&part, &mapping).unwrap();
    assert_eq!(counts.new, 2);
    assert_eq!(desk.rows(None)[0].changes.len(), 3);
    let before = desk.plan();
    desk.apply();
    let plan = desk.plan();
    assert_eq!(plan.registers.own_columns.len(), 2);
    let own = &plan.registers.suppliers[0].details.own;
    assert_eq!(own.values().map(String::as_str).collect::<Vec<_>>(), ["A1", "100000"]);
    let (again, counts) = desk.look(&path);
    assert_eq!(goes_to(&again)[1..], ["own.1", "own.2"], "they are there now");
    assert_eq!(counts.same, 2);
    app::history::undo(&desk.store).unwrap();
    assert_eq!(desk.plan(), before);
}

#[test]
fn the_list_of_applications_of_the_kit_is_recognised() {
    for name in ["lista-compilata.xlsx", "lista-compilata.ods"] {
        let desk = Desk::new();
        let (view, counts) = desk.look(&kit(name));
        assert!(view.form.is_some(), "{name}");
        let keys = ["name", "contact", "services", "licences", "opportunity", "risk", "ease"];
        assert_eq!(goes_to(&view), keys, "{name}");
        assert_eq!((counts.rows, counts.new, counts.partly), (3, 3, 1), "{name}: {counts:?}");
        desk.apply();
        let plan = desk.plan();
        let first = &plan.registers.applications[0].details;
        assert_eq!((first.name.as_str(), first.services.len()), ("Sicr@web 7.2", 2));
        use domain::register::applications::Grade;
        let grades = (first.opportunity, first.risk, first.ease);
        assert_eq!(grades, (Some(Grade::High), Some(Grade::Medium), Some(Grade::Low)));
    }
}

#[test]
fn the_assessment_sheet_of_the_kit_fills_the_sheet_of_an_application() {
    for name in ["scheda-compilata.xlsx", "scheda-compilata.ods"] {
        let desk = Desk::new();
        let book = desk.open(&kit(name));
        assert_eq!(book.sheets.len(), 2, "{name}: the licences are in the sheet");
        let (_, counts) = desk.look_at(&Part { sheet: 0, ..Part::default() });
        assert_eq!((counts.rows, counts.new, counts.partly), (1, 1, 0), "{name}: {counts:?}");
        desk.apply();
        let plan = desk.plan();
        let it = &plan.registers.applications[0].details;
        assert_eq!((it.name.as_str(), it.services.len()), ("Sicr@web 7.2", 2));
        assert_eq!(it.sheet["stack"], "Oracle 12c, Windows Server 2016");
        assert_eq!(it.sheet["modificabilita"], "No");
        assert_eq!(it.sheet["utenti_medio"], "14");
        assert_eq!(it.sheet.len(), 6, "{:?}", it.sheet);
        assert!(it.licences.contains("Oracle Standard") && it.licences.lines().count() == 2);
        let (_, counts) = desk.look_at(&Part { sheet: 1, ..Part::default() });
        assert_eq!(counts.new, 2, "{name}");
        desk.apply();
        let people = desk.plan().registers.people;
        assert_eq!(people[0].details.name, "Maria Rossi");
        assert_eq!(people[1].details.notes, "Tenere informato");
    }
}

#[test]
fn the_skills_of_the_kit_are_recognised() {
    for name in ["Allegato_Valutazione_competenze.xlsx", "competenze-compilate.ods"] {
        let desk = Desk::new();
        let (view, counts) = desk.look(&kit(name));
        assert_eq!(goes_to(&view), ["name", "level", "-", "-", "-", "-", "-"], "{name}");
        assert_eq!((view.register, counts.new), (Register::Skills, 16), "{name}");
        desk.apply();
        let skills = desk.plan().registers.skills;
        assert_eq!(skills[4].details.name, "VIRTUALIZZAZIONE DI SISTEMI");
        assert_eq!(skills[4].details.level, Some(5));
    }
}

#[test]
fn a_list_of_invoices_is_recognised_by_what_offices_call_its_columns() {
    let desk = Desk::new();
    let path = desk.write(
        "fatture.csv",
        "N. fattura;Data fattura;Fornitore;Oggetto;Imponibile;IVA;Capitolo\n\
         12/PA;31/01/2026;Maggioli;Canone 2026;12.500,00;2.750,00;1030209\n\
         3/NC;28/02/2026;Maggioli;Storno;-100,00;-22,00;1030209\n",
    );
    let (view, counts) = desk.look(&path);
    assert_eq!(view.register, Register::Invoices);
    assert_eq!(goes_to(&view), ["name", "day", "supplier", "subject", "amount", "vat", "chapter"]);
    assert_eq!(counts.new, 2);
    desk.apply();
    let invoices = desk.plan().registers.invoices;
    let named = |name: &str| &invoices.iter().find(|it| it.details.name == name).unwrap().details;
    assert_eq!(named("12/PA").amount, Some(Cents(1_250_000)));
    assert_eq!(named("3/NC").vat, Some(Cents(-2_200)), "a credit note");
}

#[test]
fn a_list_of_costs_is_recognised_and_its_decimals_are_kept() {
    let desk = Desk::new();
    let path = desk.write(
        "costi.csv",
        "Voce di costo;Importo;Quantità;Periodicità;Decorrenza;Aumento annuo;IVA\n\
         Assistenza sistemistica;35,00;40,25;Ogni anno;01/01/2026;2,5;22\n\
         Dischi;1.800,00;2;Una volta;31/03/2027;;22\n",
    );
    let (view, counts) = desk.look(&path);
    assert_eq!(view.register, Register::Costs);
    assert_eq!(
        goes_to(&view),
        ["name", "amount", "quantity", "rhythm", "starts", "growth", "vat_percent"]
    );
    assert_eq!(counts.new, 2);
    desk.apply();
    let costs = desk.plan().registers.costs;
    let cost = costs.iter().find(|it| it.details.name == "Assistenza sistemistica").unwrap();
    let cost = &cost.details;
    assert_eq!((cost.quantity, cost.growth), (Some(Decimal(402_500)), Some(Decimal(25_000))));
}

#[test]
fn an_empty_form_of_the_kit_holds_no_rows() {
    for name in [
        "Allegato_Lista_degli_applicativi.xlsx",
        "Allegato_Scheda_di_assessment_dell_applicativo.xlsx",
    ] {
        let desk = Desk::new();
        let (view, counts) = desk.look(&kit(name));
        assert!(view.form.is_some());
        assert_eq!(counts, Counts::default(), "{name}: instructions and fillers are no data");
        assert_eq!(desk.apply().step, None);
    }
}

#[test]
fn rows_that_were_not_taken_go_to_a_file_with_their_reasons() {
    let desk = Desk::new();
    let path = desk.write("c.csv", "Oggetto;Fine\nA;domani\n;31/12/2026\nB;31/12/2026\n");
    desk.look(&path);
    desk.apply();
    for name in ["scarti.csv", "scarti.xlsx"] {
        let out = desk.folder.path().join(name);
        let count =
            desk.imports.write_refused(&desk.store, &desk.cache, &out, Language::It).unwrap();
        assert_eq!(count, 2);
        let book =
            exchange::read::file(&out, &mut |_| std::ops::ControlFlow::Continue(())).unwrap();
        assert_eq!(book.sheets[0].rows.len(), 3, "{name}");
        let text = format!("{:?}", book.sheets[0].rows);
        assert!(text.contains("domani") && text.contains("non è una data"), "{text}");
    }
}

#[test]
fn what_cannot_be_read_leaves_the_plan_untouched() {
    let desk = Desk::new();
    let before = desk.plan();
    let truncated = &std::fs::read(kit("lista-compilata.xlsx")).unwrap()[..5000];
    let yaml =
        "schemaVersion: 1\nname: x\nsections:\n  - name: a\n    questions:\n      - order: 1\n";
    let files: [(&str, &[u8]); 5] = [
        ("vuoto.xlsx", b""),
        ("rotto.xlsx", truncated),
        ("foto.csv", b"\x89PNG\r\n\x1a\n\0\0\0\0"),
        ("pagina.xls", b"<html><body><table><tr><td>x</td></tr></table></body></html>"),
        ("questionario.yaml", yaml.as_bytes()),
    ];
    for (name, bytes) in files {
        let path = desk.write(name, bytes);
        let failure = desk.imports.open(&desk.store, &desk.cache, &path, Language::It).unwrap_err();
        assert!(!said(&failure.message).starts_with("import"), "{name}: {failure:?}");
    }
    let script =
        desk.write("x.csv", "Fornitore;Note\n<script>alert(1)</script>;=cmd|' /C calc'!A0\n");
    desk.look(&script);
    desk.apply();
    assert_eq!(desk.plan().registers.suppliers[0].details.name, "<script>alert(1)</script>");
    app::history::undo(&desk.store).unwrap();
    assert_eq!(desk.plan(), before);
}

#[test]
fn an_import_that_is_stopped_keeps_nothing() {
    let desk = Desk::new();
    let path = desk.write("c.csv", "Fornitore\nAlfa\n");
    desk.look(&path);
    desk.imports.close();
    let failure = desk.imports.apply(&desk.store, &desk.cache, None).unwrap_err();
    assert_eq!(failure.message.key, "imports-gone");
    assert!(desk.plan().registers.suppliers.is_empty());
}

#[test]
fn what_was_looked_at_is_looked_at_again_when_the_plan_has_changed() {
    let desk = Desk::new();
    let path = desk.write("c.csv", "Fornitore\nAlfa\n");
    desk.look(&path);
    app::registers::add(&desk.store, &desk.cache, Register::Suppliers, "ALFA").unwrap();
    let failure = desk.imports.apply(&desk.store, &desk.cache, None).unwrap_err();
    assert_eq!(failure.message.key, "imports-changed-meanwhile");
    assert_eq!(desk.rows(Some(RowState::Same)).len(), 1);
}

#[test]
fn what_is_pasted_is_read_like_a_file() {
    let desk = Desk::new();
    let text = "Fornitore\tPEC\r\nAlfa\talfa@pec.it\r\n";
    let book = desk.imports.paste(&desk.store, &desk.cache, text, Language::It).unwrap();
    assert_eq!(book.name, "");
    let (view, counts) = desk.look_at(&Part::default());
    assert_eq!((view.register, counts.new), (Register::Suppliers, 1));
}

#[test]
fn cells_that_hold_errors_are_refused_in_their_place() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sheets");
    for name in ["disordine.xlsx", "disordine.ods"] {
        let desk = Desk::new();
        let (view, counts) = desk.look(&folder.join(name));
        assert_eq!((view.register, view.header, view.below), (Register::Contracts, 3, 1), "{name}");
        assert_eq!(view.columns.iter().map(|it| it.errors).sum::<usize>(), 2, "{name}");
        assert_eq!((counts.new, counts.refused, counts.partly), (3, 1, 1), "{name}: {counts:?}");
        let rows = desk.rows(None);
        assert_eq!(rows[1].troubles[0].why.key, "imports-cell-error");
        assert_eq!(rows[2].state, RowState::Refused);
        desk.apply();
        let plan = desk.plan();
        assert_eq!(plan.registers.suppliers.len(), 2, "{name}: one company, however it is written");
        let amounts: Vec<_> = plan
            .registers
            .contracts
            .iter()
            .map(|it| it.details.yearly_amount.map(|it| it.0))
            .collect();
        assert_eq!(amounts, [Some(120_000), None, Some(90_050)], "{name}");
    }
}

#[test]
fn the_inventory_of_konveyor_brings_its_applications() {
    let desk = Desk::new();
    let path = desk.write(
        "inventory.csv",
        "Record Type 1,Application Name,Description,Comments,Business Service,Dependency,Dependency Direction,Binary Group,Owner,Contributors\n\
         1,Sicr@web,Anagrafe,,,,,,Maria,\n2,Sicr@web,,,,J-Pay,northbound,,,\n1,J-Pay,Pagamenti,,,,,,,\n",
    );
    let (view, counts) = desk.look(&path);
    assert!(view.form.is_some());
    assert_eq!(
        (view.register, counts.new),
        (Register::Applications, 2),
        "dependencies are no applications"
    );
}
