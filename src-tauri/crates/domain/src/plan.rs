//! A whole plan, as a value: what the rules look at when they look at everything.

use serde::{Deserialize, Serialize};

use crate::{
    body::Body,
    costs::book::CostBook,
    funding::{
        call::Call,
        line::{FundedService, FundingLine, FundingLineId},
        quote::Counts,
    },
    readiness::{dossier::Dossier, proofs::ProofId},
    register::{
        Registers, applications::ApplicationId, assets::AssetId, contracts::ContractId,
        costs::CostId, invoices::InvoiceId, people::PersonId, skills::SkillId,
        suppliers::SupplierId,
    },
    services::{Provision, Service, ServiceId},
};

/// Names a record that has a history, and that can be in the bin. In the order in which records may
/// be written: what others refer to comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum Record {
    /// The body.
    Body,
    /// A supplier.
    Supplier(SupplierId),
    /// A service, with its move.
    Service(ServiceId),
    /// An application.
    Application(ApplicationId),
    /// A contract.
    Contract(ContractId),
    /// An asset.
    Asset(AssetId),
    /// A person.
    Person(PersonId),
    /// A skill.
    Skill(SkillId),
    /// A cost line.
    Cost(CostId),
    /// An invoice.
    Invoice(InvoiceId),
    /// A grant.
    FundingLine(FundingLineId),
    /// A proof.
    Proof(ProofId),
}

/// Everything in a plan file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The name of the plan: *Piano 2026*.
    pub name: String,
    /// Whose plan it is.
    pub body: Body,
    /// Its services, in the order they were entered.
    pub services: Vec<Service>,
    /// Its grants, in the order they were entered.
    pub funding: Vec<FundingLine>,
    /// Its other registers.
    #[serde(default)]
    pub registers: Registers,
    /// What is known of its readiness: answers, proofs, lists, decisions.
    #[serde(default)]
    pub readiness: Dossier,
    /// How its costs are reckoned: assumptions, indices, scenarios, what was measured.
    #[serde(default)]
    pub costs: CostBook,
}

impl Plan {
    /// A plan whose other registers are still empty.
    pub fn new(
        name: String,
        body: Body,
        services: Vec<Service>,
        funding: Vec<FundingLine>,
    ) -> Self {
        Self {
            name,
            body,
            services,
            funding,
            registers: Registers::default(),
            readiness: Dossier::default(),
            costs: CostBook::default(),
        }
    }

    /// The name of a record; nothing for one that is not there.
    pub fn name_of(&self, record: Record) -> Option<&str> {
        let more = &self.registers;
        macro_rules! name {
            ($list:expr, $id:expr) => {
                $list.iter().find(|it| it.id == $id).map(|it| it.details.name.as_str())
            };
        }
        match record {
            Record::Body => Some(&self.body.entry.name),
            Record::Service(id) => name!(self.services, id),
            Record::Supplier(id) => name!(more.suppliers, id),
            Record::Application(id) => name!(more.applications, id),
            Record::Contract(id) => name!(more.contracts, id),
            Record::Asset(id) => name!(more.assets, id),
            Record::Person(id) => name!(more.people, id),
            Record::Skill(id) => name!(more.skills, id),
            Record::Cost(id) => name!(more.costs, id),
            Record::Invoice(id) => name!(more.invoices, id),
            Record::Proof(id) => name!(self.readiness.proofs, id),
            Record::FundingLine(id) => {
                self.funding.iter().find(|it| it.id == id).map(|it| it.details.title.as_str())
            }
        }
    }

    /// The services that would enter an application today: offered by the body, with a mode, not
    /// paid by its own money.
    pub fn candidates(&self) -> Vec<FundedService> {
        let candidate = |it: &&Service| {
            let migration = &it.details.migration;
            it.details.provision == Provision::Offered
                && migration.mode.is_some()
                && !migration.own_funds
        };
        let funded =
            |it: &Service| FundedService { service: it.id, mode: it.details.migration.mode };
        self.services.iter().filter(candidate).map(funded).collect()
    }

    /// How many of [`Plan::candidates`] move in which way.
    pub fn candidate_counts(&self) -> Counts {
        self.candidates().into_iter().filter_map(|it| it.mode).collect()
    }

    /// The calls this kind of body could apply to, the latest first.
    pub fn calls<'a>(&self, calls: &'a [Call]) -> Vec<&'a Call> {
        let kind = self.body.entry.kind;
        let mut calls: Vec<&Call> = calls.iter().filter(|it| it.kinds.contains(&kind)).collect();
        calls.sort_by_key(|it| std::cmp::Reverse(it.opened));
        calls
    }
}
