//! A plan and a list to begin with, for the tests of readiness and its benchmark.

use domain::{
    body::{Body, BodyEntry, BodyKind},
    plan::Plan,
    readiness::checklist::{Checklist, Item, ItemId, Recurrence, Scope, Tag},
    services::{Service, ServiceDetails, ServiceId},
    text::Localized,
};

/// A plan of that many services, from 1, and nothing else.
pub fn plan(services: i64) -> Plan {
    let entry = BodyEntry {
        kind: BodyKind::Comune,
        name: "Comune di Prova".into(),
        istat: String::new(),
        ipa: String::new(),
        province: String::new(),
        region: String::new(),
        population: None,
        band: None,
        band_source: None,
        population_source: None,
    };
    let service = |id| Service {
        id: ServiceId(id),
        details: ServiceDetails { name: format!("Servizio {id}"), ..Default::default() },
    };
    let services = (1..=services).map(service).collect();
    Plan::new("Piano".into(), Body::new(entry), services, Vec::new())
}

/// An item of phase 1 that is recommended, weighs 1, counts for all and is answered once.
pub fn item(text: &str, scope: Scope) -> Item {
    Item {
        id: ItemId(text.to_owned()),
        phase: 1,
        scope,
        mandatory: false,
        blocking: false,
        weight: 1,
        applies_to: vec![Tag::All],
        recurrence: Recurrence::Once,
        text: Localized { it: format!("Voce {text}"), en: format!("Item {text}") },
        why: Localized::default(),
        evidence: Localized::default(),
        verify: None,
        after: Vec::new(),
        excludes: Vec::new(),
        sources: Vec::new(),
    }
}

/// A list of these items.
pub fn list(items: impl IntoIterator<Item = Item>) -> Checklist {
    let title = Localized { it: "Lista".into(), en: "List".into() };
    let items = items.into_iter().collect();
    Checklist { id: "prova".into(), version: "1".into(), title, items }
}
