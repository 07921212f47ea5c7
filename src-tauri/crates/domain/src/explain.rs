//! A figure with its reason.
//!
//! What this crate computes for a person to read is an [`Explanation`]. The "Perché?" panel, the
//! annex of the printed plan and the terminal show the same tree.

use serde::{Deserialize, Serialize};

use crate::text::{Datum, Message, Source};

/// A value, the rule it comes from, and what went into it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Explanation {
    /// What the value is.
    pub label: Message,
    /// The value.
    pub value: Datum,
    /// How it is made of its inputs; nothing for a fact that was entered or read.
    pub rule: Option<Message>,
    /// What it is made of, in the order of the rule.
    pub inputs: Vec<Explanation>,
    /// Where the rule or the fact comes from.
    pub source: Option<Source>,
}

impl Explanation {
    /// A fact: it was entered or read, not computed.
    pub fn fact(label: Message, value: impl Into<Datum>) -> Self {
        Self { label, value: value.into(), rule: None, inputs: Vec::new(), source: None }
    }

    /// A value computed from `inputs` by `rule`.
    pub fn computed(
        label: Message,
        value: impl Into<Datum>,
        rule: Message,
        inputs: Vec<Explanation>,
    ) -> Self {
        Self { label, value: value.into(), rule: Some(rule), inputs, source: None }
    }

    /// The same, with the source of its rule or fact.
    pub fn from_source(mut self, source: Source) -> Self {
        self.source = Some(source);
        self
    }

    /// Every source in the tree, each once, in reading order.
    pub fn sources(&self) -> Vec<&Source> {
        let mut found: Vec<&Source> = Vec::new();
        self.collect_sources(&mut found);
        found
    }

    fn collect_sources<'a>(&'a self, found: &mut Vec<&'a Source>) {
        if let Some(source) = &self.source
            && !found.contains(&source)
        {
            found.push(source);
        }
        for input in &self.inputs {
            input.collect_sources(found);
        }
    }
}
