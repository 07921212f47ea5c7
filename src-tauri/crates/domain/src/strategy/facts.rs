//! What is known of a service, for the rules of the strategies.

use std::collections::BTreeMap;

use jiff::{Span, civil::Date};

use super::rules::Fact;
use crate::{
    register::{
        Registers,
        applications::{Application, ApplicationId, ApplicationRole},
        value::Options,
    },
    services::{Service, ServiceId},
    text::{Datum, Localized},
};

/// A question of the assessment sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question {
    /// How it is asked.
    pub label: Localized,
    /// What may be answered; empty: any text.
    pub options: Vec<String>,
}

/// The questions of the assessment sheet, by their ids in the reference pack.
pub type Questions = BTreeMap<String, Question>;

/// Something that is known. What is not known is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Known {
    /// A text as somebody typed it.
    Text(String),
    /// One of a list: how it is written in the file, and how a person reads it.
    Choice(&'static str, Datum),
    /// A count.
    Count(i64),
    /// Yes or no.
    Flag(bool),
}

impl Known {
    fn choice<T: Options + Into<Datum>>(value: T) -> Self {
        Self::Choice(value.value(), value.into())
    }

    /// As a person reads it.
    pub(super) fn shown(&self) -> Datum {
        match self {
            Self::Text(text) => Datum::Text(text.clone()),
            Self::Choice(_, shown) => shown.clone(),
            Self::Count(count) => Datum::Number(*count),
            Self::Flag(yes) => Datum::Word(flag_word(*yes).to_owned()),
        }
    }
}

fn flag_word(yes: bool) -> &'static str {
    if yes { "strategy-yes" } else { "strategy-no" }
}

/// A service as one of its applications shows it.
#[derive(Debug, Clone, Default)]
pub(super) struct Sight {
    /// The name of the application, where there are several.
    pub(super) application: Option<String>,
    pub(super) known: BTreeMap<Fact, Known>,
}

/// What is known of a service.
///
/// A service may be done with several applications; each gives facts of its own. The most cautious
/// answer counts: what speaks against a strategy counts if one application says it, what speaks
/// for it only if all of them do.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    pub(super) questions: &'a Questions,
    /// At least one.
    pub(super) sights: Vec<Sight>,
}

impl<'a> Facts<'a> {
    /// What the plan knows of a service on a day.
    pub fn of(
        registers: &Registers,
        service: &Service,
        questions: &'a Questions,
        today: Date,
    ) -> Self {
        let serves = |it: &&Application| {
            let mut served = it.details.services.iter();
            served.any(|to| to.service == service.id && to.role == ApplicationRole::Main)
        };
        let applications: Vec<&Application> =
            registers.applications.iter().filter(serves).collect();
        let several = applications.len() > 1;
        let mut sights: Vec<Sight> = applications
            .iter()
            .map(|it| Sight {
                application: several.then(|| it.details.name.clone()),
                known: known(registers, service, Some(it), today),
            })
            .collect();
        if sights.is_empty() {
            sights.push(Sight { application: None, known: known(registers, service, None, today) });
        }
        Self { questions, sights }
    }

    /// What a fact is called.
    pub(super) fn label(&self, fact: &Fact) -> Datum {
        let word = match fact {
            Fact::Sheet(id) => {
                let label = self.questions.get(id).map(|it| it.label.clone());
                return label.map_or_else(|| Datum::Text(id.clone()), Datum::Localized);
            }
            Fact::Origin => "domain-field-migration-origin",
            Fact::Provision => "domain-field-provision",
            Fact::DataClass => "domain-field-data-class",
            Fact::CitizenFacing => "domain-field-citizen-facing",
            Fact::Users => "domain-field-users",
            Fact::Opportunity => "domain-field-opportunity",
            Fact::Licences => "domain-field-licences",
            Fact::ContractDays => "strategy-fact-contract-days",
            Fact::MachineDays => "strategy-fact-machine-days",
        };
        Datum::Word(word.to_owned())
    }
}

impl Fact {
    /// An application says it, not the service.
    pub(super) fn of_application(&self) -> bool {
        match self {
            Self::Provision | Self::DataClass | Self::CitizenFacing | Self::Users => false,
            Self::Sheet(_)
            | Self::Origin
            | Self::Opportunity
            | Self::Licences
            | Self::ContractDays
            | Self::MachineDays => true,
        }
    }
}

fn known(
    registers: &Registers,
    service: &Service,
    application: Option<&Application>,
    today: Date,
) -> BTreeMap<Fact, Known> {
    let mut known = BTreeMap::new();
    let mut add = |fact: Fact, value: Option<Known>| {
        if let Some(value) = value {
            known.insert(fact, value);
        }
    };
    let details = &service.details;
    add(Fact::Provision, Some(Known::choice(details.provision)));
    add(Fact::DataClass, details.data_class.map(Known::choice));
    add(Fact::CitizenFacing, Some(Known::Flag(details.citizen_facing)));
    add(Fact::Users, details.users.map(Known::Count));
    let origin = details.migration.origin.or(application.and_then(|it| it.details.origin));
    add(Fact::Origin, origin.map(Known::choice));
    let id = application.map(|it| it.id);
    let left = |end: Option<Date>| end.and_then(|it| days(today, it)).map(Known::Count);
    add(Fact::ContractDays, left(contract_end(registers, service.id, id)));
    if let Some(it) = application {
        add(Fact::Opportunity, it.details.opportunity.map(Known::choice));
        let licences = it.details.licences.trim();
        add(Fact::Licences, (!licences.is_empty()).then(|| Known::Text(licences.to_owned())));
        add(Fact::MachineDays, left(machine_end(registers, it.id)));
        for (question, answer) in &it.details.sheet {
            let answer = answer.trim();
            if !answer.is_empty() {
                add(Fact::Sheet(question.clone()), Some(Known::Text(answer.to_owned())));
            }
        }
    }
    known
}

/// The last day of the contract that ends last.
fn contract_end(
    registers: &Registers,
    service: ServiceId,
    application: Option<ApplicationId>,
) -> Option<Date> {
    let contracts = registers.contracts.iter().map(|it| &it.details).filter(|it| {
        it.services.contains(&service)
            || application.is_some_and(|id| it.applications.contains(&id))
    });
    contracts.filter_map(|it| it.ends).max()
}

/// The day on which the machine that lasts longest will have lived its life.
fn machine_end(registers: &Registers, application: ApplicationId) -> Option<Date> {
    let machines = registers.assets.iter().map(|it| &it.details);
    let hosts = machines.filter(|it| it.applications.contains(&application));
    hosts
        .filter_map(|it| {
            let life = Span::new().try_years(it.life_years?).ok()?;
            it.bought?.checked_add(life).ok()
        })
        .max()
}

/// How many days from `today` to `end`; nothing is left of what has ended.
fn days(today: Date, end: Date) -> Option<i64> {
    today.until(end).ok().map(|it| i64::from(it.get_days()).max(0))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        migration::{Migration, Origin},
        register::{
            applications::{ApplicationDetails, Grade, ServedService},
            assets::{Asset, AssetDetails, AssetId},
            contracts::{Contract, ContractDetails, ContractId},
        },
        services::ServiceDetails,
    };

    fn application(id: i64, role: ApplicationRole, details: ApplicationDetails) -> Application {
        let services = vec![ServedService { service: ServiceId(1), role }];
        Application { id: ApplicationId(id), details: ApplicationDetails { services, ..details } }
    }

    fn service() -> Service {
        let migration =
            Migration { origin: Some(Origin::OnPremiseStructured), ..Migration::default() };
        let details = ServiceDetails { name: "Anagrafe".into(), migration, ..Default::default() };
        Service { id: ServiceId(1), details }
    }

    fn registers() -> Registers {
        let mut more = Registers::default();
        let sheet = [("saas".to_owned(), " nessuna ".to_owned()), ("test".into(), " ".into())];
        more.applications = vec![
            application(
                1,
                ApplicationRole::Main,
                ApplicationDetails {
                    name: "Demos".into(),
                    opportunity: Some(Grade::High),
                    origin: Some(Origin::Saas),
                    sheet: sheet.into(),
                    ..Default::default()
                },
            ),
            application(2, ApplicationRole::Archive, ApplicationDetails::default()),
        ];
        let contract = |ends| ContractDetails {
            ends: Some(ends),
            applications: vec![ApplicationId(1)],
            ..Default::default()
        };
        more.contracts = vec![
            Contract { id: ContractId(1), details: contract(date(2027, 1, 31)) },
            Contract { id: ContractId(2), details: contract(date(2026, 12, 31)) },
        ];
        more.assets = vec![Asset {
            id: AssetId(1),
            details: AssetDetails {
                bought: Some(date(2020, 1, 1)),
                life_years: Some(5),
                applications: vec![ApplicationId(1)],
                ..Default::default()
            },
        }];
        more
    }

    #[test]
    fn the_facts_are_those_of_the_service_and_its_main_application() {
        let questions = Questions::new();
        let facts = Facts::of(&registers(), &service(), &questions, date(2027, 1, 1));
        let [sight] = &facts.sights[..] else { panic!("{facts:?}") };
        let known = |fact| sight.known.get(&fact).map(Known::shown);
        assert_eq!(known(Fact::Origin), Some(Origin::OnPremiseStructured.into()), "of the service");
        assert_eq!(known(Fact::Opportunity), Some(Grade::High.into()));
        assert_eq!(known(Fact::Sheet("saas".into())), Some("nessuna".into()));
        assert_eq!(known(Fact::Sheet("test".into())), None, "blank is no answer");
        assert_eq!(known(Fact::ContractDays), Some(Datum::Number(30)), "the one that ends last");
        assert_eq!(known(Fact::MachineDays), Some(Datum::Number(0)), "its life is over");
        assert_eq!(known(Fact::Users), None);
        assert_eq!(sight.application, None, "there is only one");
    }

    #[test]
    fn each_main_application_has_its_own_facts_and_its_name() {
        let mut registers = registers();
        let other = ApplicationDetails { name: "Altro".into(), ..Default::default() };
        registers.applications.push(application(3, ApplicationRole::Main, other));
        let questions = Questions::new();
        let facts = Facts::of(&registers, &service(), &questions, date(2027, 1, 1));
        let names: Vec<_> = facts.sights.iter().map(|it| it.application.as_deref()).collect();
        assert_eq!(names, [Some("Demos"), Some("Altro")]);
    }

    #[test]
    fn a_service_without_applications_still_has_facts() {
        let questions = Questions::new();
        let facts = Facts::of(&Registers::default(), &service(), &questions, date(2027, 1, 1));
        assert_eq!(facts.sights.len(), 1);
        assert!(facts.sights[0].known.contains_key(&Fact::Provision));
    }
}
