//! What the catalogue says of services, as readiness needs it.

use std::sync::OnceLock;

use domain::readiness::facts::{Proposals, Proposed};
use reference::Pack;

/// What the catalogue says of services, by their ids there.
pub fn proposals() -> &'static Proposals {
    static PROPOSALS: OnceLock<Proposals> = OnceLock::new();
    PROPOSALS.get_or_init(|| {
        let pack = Pack::shared();
        let connected = |id: &str| pack.background(id).is_some_and(|it| !it.interfaces.is_empty());
        let proposed = |class, id: &str| Proposed { class, connected: connected(id) };
        let services = pack.services().iter();
        services.map(|it| (it.id.clone(), proposed(it.suggested_class, &it.id))).collect()
    })
}
