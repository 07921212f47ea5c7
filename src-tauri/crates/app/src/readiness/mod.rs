//! Readiness as the pages see it: the whole, service by service, item by item; and what is said of
//! items.

mod answers;
mod board;
mod map;
mod views;

pub use answers::{Said, say};
pub use board::proposals;
pub use map::{ItemPage, ItemRow, ItemWindow, MapOrder, MapPage, MapRow, MapWindow, item, map};
pub use views::{
    Checklists, Completeness, NextView, ObjectView, Overview, ServiceView, UnitView, explain,
    lists, object, overview, service,
};
