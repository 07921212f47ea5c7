//! The codes found in a proof, against those of the plan: CUP of grants, CIG of contracts.

use std::collections::BTreeSet;

use crate::{
    plan::Plan,
    readiness::answers::{Object, Place},
    register::{applications::ApplicationId, contracts::ContractId},
    services::ServiceId,
};

/// A code that stands in a proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundCode {
    /// The code.
    pub code: String,
    /// Whether it is a CUP; otherwise it is a CIG.
    pub cup: bool,
    /// How it stands to the plan.
    pub standing: CodeStanding,
}

/// How a code found in a proof stands to the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeStanding {
    /// It is of a grant or a contract of what is proved; its name.
    Agrees(String),
    /// It is of another grant or contract of the plan; its name.
    OfAnother(String),
    /// The plan does not have it.
    NotInPlan,
}

/// Holds the codes found in a proof against the plan's. What is proved for the whole body agrees
/// with any of them.
pub fn compare(plan: &Plan, proves: &[Place], cup: &[String], cig: &[String]) -> Vec<FoundCode> {
    let about = About::new(plan, proves);
    let grants: Vec<Owner<'_>> = plan
        .funding
        .iter()
        .map(|it| Owner {
            code: &it.details.cup,
            name: &it.details.title,
            ours: about.body
                || it.details.services.iter().any(|it| about.services.contains(&it.service)),
        })
        .collect();
    let contracts: Vec<Owner<'_>> = plan
        .registers
        .contracts
        .iter()
        .map(|it| Owner {
            code: &it.details.cig,
            name: &it.details.name,
            ours: about.body
                || about.contracts.contains(&it.id)
                || it.details.services.iter().any(|it| about.services.contains(it))
                || it.details.applications.iter().any(|it| about.applications.contains(it)),
        })
        .collect();
    let found = |codes: &[String], owners: &[Owner<'_>], is_cup: bool| -> Vec<FoundCode> {
        let standing = |code: &String| {
            let mut of: Vec<&Owner<'_>> = owners.iter().filter(|it| it.is(code)).collect();
            of.sort_by_key(|it| !it.ours);
            match of.first() {
                Some(it) if it.ours => CodeStanding::Agrees(it.name.to_owned()),
                Some(it) => CodeStanding::OfAnother(it.name.to_owned()),
                None => CodeStanding::NotInPlan,
            }
        };
        codes
            .iter()
            .map(|code| FoundCode { code: code.clone(), cup: is_cup, standing: standing(code) })
            .collect()
    };
    let mut all = found(cup, &grants, true);
    all.extend(found(cig, &contracts, false));
    all
}

/// A grant or a contract with its code.
struct Owner<'p> {
    code: &'p str,
    name: &'p str,
    /// It has to do with what is proved.
    ours: bool,
}

impl Owner<'_> {
    fn is(&self, code: &str) -> bool {
        !code.is_empty() && self.code.trim().eq_ignore_ascii_case(code)
    }
}

/// What a proof is about, with what hangs on it.
#[derive(Default)]
struct About {
    body: bool,
    services: BTreeSet<ServiceId>,
    applications: BTreeSet<ApplicationId>,
    contracts: BTreeSet<ContractId>,
}

impl About {
    fn new(plan: &Plan, proves: &[Place]) -> Self {
        let mut about = Self { body: proves.is_empty(), ..Self::default() };
        for place in proves {
            match place.object {
                Object::Body => about.body = true,
                Object::Service(id) => drop(about.services.insert(id)),
                Object::Application(id) => drop(about.applications.insert(id)),
                Object::Contract(id) => drop(about.contracts.insert(id)),
            }
        }
        let more = &plan.registers;
        for contract in more.contracts.iter().filter(|it| about.contracts.contains(&it.id)) {
            about.services.extend(&contract.details.services);
        }
        // What an application is used for, and which applications a service uses.
        let used: Vec<(ApplicationId, ServiceId)> = more
            .applications
            .iter()
            .flat_map(|it| it.details.services.iter().map(|served| (it.id, served.service)))
            .collect();
        let of_services: Vec<ApplicationId> =
            used.iter().filter(|it| about.services.contains(&it.1)).map(|it| it.0).collect();
        about
            .services
            .extend(used.iter().filter(|it| about.applications.contains(&it.0)).map(|it| it.1));
        about.applications.extend(of_services);
        about
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        body::{Body, BodyEntry, BodyKind},
        funding::line::{FundedService, FundingLine, FundingLineDetails, FundingLineId},
        readiness::checklist::ItemId,
        register::contracts::{Contract, ContractDetails},
    };

    fn plan() -> Plan {
        let entry = BodyEntry {
            kind: BodyKind::Comune,
            name: "Comune".into(),
            istat: String::new(),
            ipa: String::new(),
            province: String::new(),
            region: String::new(),
            population: None,
            population_source: None,
            band: None,
            band_source: None,
        };
        let line = |id: i64, cup: &str| FundingLine {
            id: FundingLineId(id),
            details: FundingLineDetails {
                title: format!("Contributo {id}"),
                cup: cup.into(),
                services: vec![FundedService { service: ServiceId(id), mode: None }],
                ..FundingLineDetails::default()
            },
        };
        let contract = Contract {
            id: ContractId(1),
            details: ContractDetails {
                name: "Canone".into(),
                cig: "Z1234567AB".into(),
                services: vec![ServiceId(1)],
                ..ContractDetails::default()
            },
        };
        let mut plan = Plan {
            name: "Piano".into(),
            body: Body::new(entry),
            services: vec![],
            funding: vec![line(1, "B71C22000020001"), line(2, "b71c22000020002"), line(3, "")],
            registers: Default::default(),
            readiness: Default::default(),
            costs: Default::default(),
        };
        plan.registers.contracts.push(contract);
        plan
    }

    #[test]
    fn a_code_agrees_with_what_is_proved_or_is_of_another_or_unknown() {
        let service = |id| Object::Service(ServiceId(id));
        for (object, cup, cig, expected) in [
            (service(1), "B71C22000020001", None, CodeStanding::Agrees("Contributo 1".into())),
            (service(1), "B71C22000020002", None, CodeStanding::OfAnother("Contributo 2".into())),
            (service(1), "X71C22000020009", None, CodeStanding::NotInPlan),
            (Object::Body, "B71C22000020002", None, CodeStanding::Agrees("Contributo 2".into())),
            (service(1), "", Some("Z1234567AB"), CodeStanding::Agrees("Canone".into())),
            (service(2), "", Some("Z1234567AB"), CodeStanding::OfAnother("Canone".into())),
            (
                Object::Contract(ContractId(1)),
                "B71C22000020001",
                None,
                CodeStanding::Agrees("Contributo 1".into()),
            ),
        ] {
            let proves = [Place { object, item: ItemId("F1-01".into()) }];
            let of = |code: &str| vec![code.to_owned()];
            let found = match cig {
                Some(cig) => compare(&plan(), &proves, &[], &of(cig)),
                None => compare(&plan(), &proves, &of(cup), &[]),
            };
            assert_eq!(found[0].standing, expected, "{object:?} {cup}");
        }
    }
}
