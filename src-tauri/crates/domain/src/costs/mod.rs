//! What it costs now, what it will cost, and who pays when the grant is over.
//!
//! [`lines`] makes one list of everything that costs: the cost lines a person keeps, and what follows
//! from contracts and machines. [`ledger`] puts it into years, twice: as if nothing moved, and as
//! planned. All figures are sums over the ledger, so that list, chart, paper and terminal agree.

pub mod actual;
pub mod book;
pub mod budget;
pub mod compare;
pub mod energy;
pub mod explain;
pub mod figures;
pub mod grants;
pub mod growth;
pub mod items;
pub mod ledger;
pub mod lines;
mod parts;
pub mod place;
pub mod scenario;
pub mod share;
pub mod tables;
pub mod whatif;
pub mod years;
