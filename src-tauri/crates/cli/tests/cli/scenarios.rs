//! Scenarios in the terminal: listed, put beside the plan, and never written.

use std::fs;

use app::{
    costs::scenarios::{self, Beginning},
    plans,
    registers::Cache,
};

use crate::kit::{done, json, run};

#[test]
fn scenarios_are_listed_and_compared_and_the_file_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.nuvolario");
    done(folder.path(), &["new", "p.nuvolario", "--sample", "ferrara"]);
    assert_eq!(done(folder.path(), &["scenarios", "p.nuvolario"]), "Nessuno scenario.\n");
    let (store, cache) = (plans::open(&path).unwrap(), Cache::default());
    for (name, how) in [("Un anno dopo", Beginning::NextYear), ("Vuoto", Beginning::Empty)] {
        scenarios::begin(&store, &cache, name, "", &how).unwrap();
    }
    store.close().unwrap();
    let before = fs::read(&path).unwrap();
    let said = done(folder.path(), &["scenarios", "p.nuvolario"]);
    assert!(said.contains("Un anno dopo: 21 cose cambiano"), "{said}");
    assert!(said.contains("Voce\tPiano di oggi\tUn anno dopo\tVuoto"), "{said}");
    assert!(
        said.contains("Ultimo servizio in cloud\t01/01/2027\t01/01/2028\t01/01/2027"),
        "{said}"
    );
    let one = done(folder.path(), &["scenarios", "p.nuvolario", "--name", "Vuoto"]);
    assert_eq!(one.lines().count(), 4, "nothing differs: {one}");
    let all = json(folder.path(), &["scenarios", "p.nuvolario", "--json"]);
    assert_eq!(all["scenarios"].as_array().unwrap().len(), 2);
    assert_eq!(all["comparison"]["columns"].as_array().unwrap().len(), 3);
    let unknown = run(folder.path(), &["scenarios", "p.nuvolario", "--name", "Altro"]);
    assert_ne!(unknown.status.code(), Some(0));
    assert_eq!(fs::read(&path).unwrap(), before, "not a byte is written");
}
