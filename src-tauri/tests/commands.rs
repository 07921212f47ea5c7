//! The commands as the page meets them: JSON in, JSON out, no window on screen.
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs;

use app::desk::Desk;
use serde_json::{Value, json};
use tauri::{
    App, WebviewWindow, WebviewWindowBuilder,
    ipc::{CallbackFn, InvokeBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets},
    webview::InvokeRequest,
};

/// A window nobody sees, with a desk of its own. It lasts as long as the app it belongs to.
struct Ui {
    window: WebviewWindow<MockRuntime>,
    folder: tempfile::TempDir,
    _app: App<MockRuntime>,
}

impl Ui {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = nuvolario::with_commands(mock_builder())
            .manage(Desk::new(folder.path()).unwrap())
            .build(mock_context(noop_assets()))
            .unwrap();
        let window = WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
        Self { window, folder, _app: app }
    }

    fn call(&self, cmd: &str, args: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: cmd.into(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" }
                .parse()
                .unwrap(),
            body: InvokeBody::Json(args),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|it| it.deserialize().unwrap())
    }

    /// The kind of failure of a call that must fail.
    #[track_caller]
    fn failure(&self, cmd: &str, args: Value) -> (String, String) {
        let failure = self.call(cmd, args).unwrap_err();
        let text = |it: &Value| it.as_str().unwrap().to_owned();
        (text(&failure["kind"]), text(&failure["message"]["key"]))
    }
}

#[test]
fn the_three_samples_come_out_at_the_published_amounts() {
    let ui = Ui::new();
    for (id, services, amount) in
        [("ferrara", 21, 103_157_400), ("lecce", 14, 31_955_600), ("novara", 5, 93_171_200)]
    {
        ui.call("open_sample", json!({ "id": id })).unwrap();
        let page = ui.call("funding_page", json!({})).unwrap();
        let line = &page["lines"][0];
        assert_eq!(line["line"]["details"]["services"].as_array().unwrap().len(), services, "{id}");
        assert_eq!(line["computed"]["amount_cents"], amount, "{id}");
        assert_eq!(line["line"]["details"]["amount"], amount, "{id}");
        assert_eq!(line["comparison"]["key"], "grant-compare-equal", "{id}");
    }
}

#[test]
fn a_new_plan_goes_from_a_name_to_a_grant() {
    let ui = Ui::new();
    let found = ui.call("search_bodies", json!({ "kind": "comune", "text": "forli" })).unwrap();
    let forli = &found[0];
    assert_eq!(forli["name"], "Comune di Forlì");
    let proposal =
        ui.call("propose_services", json!({ "kind": "comune", "band": forli["band"] })).unwrap();
    let typical: Vec<Value> = proposal["areas"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|area| area["services"].as_array().unwrap())
        .filter(|it| it["presence"] == "typical" && it["infrastructure"] == false)
        .take(21)
        .map(|it| json!({ "catalogue_id": it["id"], "provision": "offered" }))
        .collect();
    let plan = json!({
        "name": "Piano 2026",
        "body": { "by": "code", "kind": "comune", "code": forli["istat"] },
        "services": typical,
    });
    let view = ui.call("create_plan", json!({ "plan": plan })).unwrap();
    assert_eq!((&view["draft"], &view["services"]), (&json!(true), &json!(21)));

    let rows = ui.call("list_services", json!({})).unwrap();
    let ids: Vec<&Value> =
        rows.as_array().unwrap().iter().map(|row| &row["service"]["id"]).collect();
    let change =
        json!({ "origin": "on_premise_structured", "destination": "saas", "mode": "update" });
    ui.call("change_migrations", json!({ "ids": ids, "change": change })).unwrap();

    let call_id = "pnrr-1.2-comuni-2022-04";
    let simulation = ui.call("simulate", json!({ "call_id": call_id })).unwrap();
    assert_eq!(simulation["quote"]["amount_cents"], 103_157_400);
    assert_eq!(simulation["call"]["is_open"], false);
    for service in simulation["services"].as_array().unwrap() {
        assert_eq!(service["verdict"]["answer"], "yes");
    }
    let line = ui.call("add_from_simulation", json!({ "call_id": call_id })).unwrap();
    assert_eq!(line["comparison"]["key"], "grant-compare-equal");
}

#[test]
fn a_service_is_added_changed_and_removed() {
    let ui = Ui::new();
    ui.call("open_sample", json!({ "id": "novara" })).unwrap();
    let rows = ui.call("list_services", json!({})).unwrap();
    let mut details = rows[0]["service"]["details"].clone();
    details["catalogue_id"] = Value::Null;
    details["name"] = json!("Servizio dell'ente");
    let added = ui.call("add_service", json!({ "details": details })).unwrap();
    assert_eq!(added["verdict"]["reasons"][0]["key"], "verdict-own-service");

    let id = &added["service"]["id"];
    details["office"] = json!("Segreteria");
    let saved = ui.call("save_service", json!({ "id": id, "details": details })).unwrap();
    assert_eq!(saved["service"]["details"]["office"], "Segreteria");
    assert_eq!(ui.call("read_service", json!({ "id": id })).unwrap(), saved);

    ui.call("remove_service", json!({ "id": id })).unwrap();
    assert_eq!(ui.failure("read_service", json!({ "id": id })).0, "not_found");
    assert_eq!(ui.call("list_services", json!({})).unwrap(), rows);
}

#[test]
fn the_paper_is_put_beside_the_plan_and_never_over_another() {
    let ui = Ui::new();
    ui.call("open_sample", json!({ "id": "lecce" })).unwrap();
    let path = ui.folder.path().join("lecce.nuvolario");
    let store = ui.call("current_plan", json!({})).unwrap()["path"].clone();
    fs::copy(store.as_str().unwrap(), &path).unwrap();
    ui.call("open_plan", json!({ "path": path })).unwrap();
    let print = || ui.call("print_plan", json!({ "language": "it" })).unwrap()["path"].clone();
    let (first, second) = (print(), print());
    assert_ne!(first, second);
    for paper in [first, second] {
        let content = fs::read(paper.as_str().unwrap()).unwrap();
        assert!(content.starts_with(b"%PDF-"), "{paper}");
        assert!(paper.as_str().unwrap().starts_with(ui.folder.path().to_str().unwrap()));
    }
}

#[test]
fn the_reason_of_a_figure_is_printed_as_the_page_shows_it() {
    let ui = Ui::new();
    ui.call("open_sample", json!({ "id": "ferrara" })).unwrap();
    let path = ui.folder.path().join("ferrara.nuvolario");
    let store = ui.call("current_plan", json!({})).unwrap()["path"].clone();
    fs::copy(store.as_str().unwrap(), &path).unwrap();
    ui.call("open_plan", json!({ "path": path })).unwrap();
    for figure in ui.call("today", json!({})).unwrap()["figures"].as_array().unwrap() {
        let args = json!({ "explanation": figure, "language": "it" });
        let printed = ui.call("print_explanation", args).unwrap();
        let paper = printed["path"].as_str().unwrap();
        assert!(fs::read(paper).unwrap().starts_with(b"%PDF-"), "{paper}");
        assert!(paper.starts_with(ui.folder.path().to_str().unwrap()), "{paper}");
        assert!(paper.contains("Perché - "), "{paper}");
    }
}

#[test]
fn a_failure_says_what_the_page_can_act_on() {
    let ui = Ui::new();
    let failure = |kind: &str, key: &str| (kind.to_owned(), key.to_owned());
    assert_eq!(ui.failure("list_services", json!({})), failure("no_plan", "errors-no-plan"));
    assert_eq!(
        ui.failure("open_plan", json!({ "path": ui.folder.path() })),
        failure("file", "errors-file-is-directory"),
    );
    assert_eq!(
        ui.failure("open_sample", json!({ "id": "roma" })),
        failure("input", "errors-sample-unknown"),
    );
    let nobody = json!({ "by": "code", "kind": "comune", "code": "999999" });
    assert_eq!(
        ui.failure(
            "create_plan",
            json!({ "plan": { "name": "x", "body": nobody, "services": [] } }),
        ),
        failure("input", "errors-body-unknown"),
    );
    ui.call("open_sample", json!({ "id": "novara" })).unwrap();
    assert_eq!(
        ui.failure("remove_service", json!({ "id": 99 })),
        failure("not_found", "errors-not-found"),
    );
    let mut details = ui.call("list_services", json!({})).unwrap()[0]["service"]["details"].clone();
    details["name"] = json!(" ");
    details["users"] = json!(-1);
    let refused = ui.call("save_service", json!({ "id": 1, "details": details })).unwrap_err();
    assert_eq!(refused["kind"], "invalid");
    assert_eq!(
        refused["problems"],
        json!([{ "field": "name", "rule": "required" }, { "field": "users", "rule": "negative" }]),
    );
    assert_eq!(
        ui.failure("open_document", json!({ "path": "/etc/passwd" })),
        failure("file", "errors-file-not-found"),
    );
}

#[test]
fn the_start_page_remembers_what_was_open_and_says_what_is_gone() {
    let ui = Ui::new();
    let path = ui.call("open_sample", json!({ "id": "novara" })).unwrap()["path"].clone();
    ui.call("close_plan", json!({})).unwrap();
    let recent = |at: &str| ui.call("start_page", json!({})).unwrap()["recent"][0][at].clone();
    assert_eq!((recent("path"), recent("missing")), (path.clone(), json!(false)));
    fs::remove_file(path.as_str().unwrap()).unwrap();
    assert_eq!(recent("missing"), json!(true));
    ui.call("forget_recent", json!({ "path": path })).unwrap();
    assert_eq!(ui.call("start_page", json!({})).unwrap()["recent"], json!([]));
}

#[test]
fn the_language_the_theme_and_the_person_are_remembered() {
    let ui = Ui::new();
    let settings = json!({
        "language": "en",
        "theme": "dark",
        "person": "Rossi",
        "backup_folder": "",
    });
    ui.call("save_settings", json!({ "settings": settings })).unwrap();
    assert_eq!(ui.call("settings", json!({})), Ok(settings));
}

#[test]
fn what_was_done_is_taken_back_told_and_brought_back_from_the_bin() {
    let ui = Ui::new();
    let settings = json!({ "language": "it", "theme": "light", "person": "Rossi" });
    ui.call("save_settings", json!({ "settings": settings })).unwrap();
    ui.call("open_sample", json!({ "id": "novara" })).unwrap();
    let rows = || ui.call("list_services", json!({})).unwrap();
    let before = rows();
    let mut details = before[0]["service"]["details"].clone();
    details["migration"]["destination"] = json!("saas");
    ui.call("save_service", json!({ "id": 1, "details": details })).unwrap();

    let view = ui.call("current_plan", json!({})).unwrap();
    assert_eq!(view["undo"]["key"], "change-service-field");
    assert_eq!(view["undo"]["args"]["field"]["value"], "domain-field-migration-destination");
    let record = json!({ "kind": "service", "id": 1 });
    let history = ui.call("record_history", json!({ "record": record })).unwrap();
    assert_eq!(history[0]["step"]["who"], "Rossi");
    assert_eq!(
        history[0]["changes"],
        json!([{
            "field": { "kind": "word", "value": "domain-field-migration-destination" },
            "was": { "kind": "unknown" },
            "became": { "kind": "word", "value": "domain-destination-saas" },
        }]),
    );

    ui.call("undo", json!({})).unwrap();
    assert_eq!(rows(), before);
    ui.call("remove_service", json!({ "id": 1 })).unwrap();
    let bin = ui.call("list_bin", json!({})).unwrap();
    assert_eq!(bin[0]["record"], record);
    ui.call("restore_deleted", json!({ "id": bin[0]["id"] })).unwrap();
    assert_eq!(rows(), before);
}
