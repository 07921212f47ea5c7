//! Readiness as the pages see it: the whole, service by service, item by item; and what is said of
//! items.

mod answers;
mod blocks;
mod map;
pub mod proofs;
mod proposals;
mod shown;
mod told;
mod views;

pub use answers::{Said, say};
pub use blocks::{BlockView, BlocksView, blocks};
pub use map::{ItemPage, ItemRow, ItemWindow, MapOrder, MapPage, MapRow, MapWindow, item, map};
pub use proposals::proposals;
pub use shown::{Figure, PhaseLine, ServiceLine, ServiceShown, Shown, named, show, show_service};
pub(crate) use told::told;
pub use views::{
    Checklists, Completeness, NextView, ObjectView, OrphanView, Overview, ServiceView, UnitView,
    explain, lists, next, object, overview, service,
};
