//! What it costs now, what it will cost, and who pays when the grant is over.
//!
//! [`lines`] makes one list of everything that costs: the cost lines a person keeps, and what follows
//! from contracts and machines. [`ledger`] puts it into years, twice: as if nothing moved, and as
//! planned. All figures are sums over the ledger, so that list, chart, paper and terminal agree.

pub mod book;
pub mod items;
