//! Which conditions are true of a service, as far as its plan tells; and of what services share.

use domain::{
    funding::line::{FundedService, FundingLine, FundingLineDetails, FundingLineId},
    migration::{Destination, Mode, Origin, Strategy},
    plan::Plan,
    readiness::{
        answers::Object,
        checklist::{Scope, Tag},
        facts::Truth::{self, No, Unknown, Yes},
    },
    register::{
        applications::ApplicationRole,
        assets::{Asset, AssetDetails, AssetId},
    },
    services::{ClassState, DataClass, PersonalData, Provision, ServiceDetails, ServiceId},
};

use crate::kit::{Desk, add_application, add_contract, item, of_service, plan};

type Case = (Tag, Truth, &'static str, fn(&mut Plan));

fn first(plan: &mut Plan) -> &mut ServiceDetails {
    &mut plan.services[0].details
}

fn known(plan: &mut Plan, id: &str, class: Option<DataClass>, state: ClassState) {
    let details = first(plan);
    details.catalogue_id = Some(id.to_owned());
    (details.data_class, details.class_state) = (class, state);
}

fn runs_on(plan: &mut Plan, role: ApplicationRole, origin: Origin) {
    add_application(plan, role, &[1]);
    plan.registers.applications.last_mut().unwrap().details.origin = Some(origin);
}

fn grant(plan: &mut Plan, call: Option<&str>) {
    let service = FundedService { service: ServiceId(1), mode: None };
    let details = FundingLineDetails {
        call_id: call.map(str::to_owned),
        services: vec![service],
        ..Default::default()
    };
    plan.funding.push(FundingLine { id: FundingLineId(1), details });
}

const CASES: &[Case] = &[
    (Tag::All, Yes, "always", |_| ()),
    (Tag::OnPremise, Unknown, "nothing is said", |_| ()),
    (Tag::OnPremise, Yes, "software in house", |it| {
        first(it).migration.origin = Some(Origin::OnPremiseStructured);
    }),
    (Tag::OnPremise, Yes, "files in house", |it| {
        first(it).migration.origin = Some(Origin::OnPremiseUnstructured);
    }),
    (Tag::OnPremise, No, "in the cloud", |it| first(it).migration.origin = Some(Origin::Saas)),
    (Tag::OnPremise, No, "its application is in the cloud", |it| {
        runs_on(it, ApplicationRole::Main, Origin::PaasQualified);
    }),
    (Tag::OnPremise, Yes, "the second of its applications is in house", |it| {
        runs_on(it, ApplicationRole::Main, Origin::Saas);
        runs_on(it, ApplicationRole::Archive, Origin::OnPremiseStructured);
    }),
    (Tag::OnPremise, Yes, "it is said to be in the cloud, an application is in house", |it| {
        first(it).migration.origin = Some(Origin::Saas);
        runs_on(it, ApplicationRole::Main, Origin::OnPremiseUnstructured);
    }),
    (Tag::PersonalData, Unknown, "nobody has said", |_| ()),
    (Tag::PersonalData, No, "none, somebody said", |it| {
        first(it).personal_data = vec![PersonalData::None];
    }),
    (Tag::PersonalData, Yes, "common ones", |it| {
        first(it).personal_data = vec![PersonalData::Common];
    }),
    (Tag::CitizenFacing, No, "not ticked", |_| ()),
    (Tag::CitizenFacing, Yes, "ticked", |it| first(it).citizen_facing = true),
    (Tag::Interoperable, Unknown, "the body's own, no applications", |_| ()),
    (Tag::Interoperable, No, "the catalogue knows of no connection", |it| {
        known(it, "quiet", None, ClassState::Proposed);
    }),
    (Tag::Interoperable, Yes, "the catalogue knows of a connection", |it| {
        known(it, "busy", None, ClassState::Proposed);
    }),
    (Tag::Interoperable, Yes, "an application passes data on", |it| {
        known(it, "quiet", None, ClassState::Proposed);
        add_application(it, ApplicationRole::Interface, &[1]);
    }),
    (Tag::Interoperable, Yes, "the sheet names a connected system", |it| {
        add_application(it, ApplicationRole::Main, &[1]);
        let sheet = &mut it.registers.applications[0].details.sheet;
        sheet.insert("dipendono".into(), "ANPR".into());
    }),
    (Tag::Interoperable, Unknown, "the sheet has an empty answer", |it| {
        add_application(it, ApplicationRole::Main, &[1]);
        let sheet = &mut it.registers.applications[0].details.sheet;
        sheet.insert("dipendono".into(), "  ".into());
    }),
    (Tag::Critical, Unknown, "no class", |_| ()),
    (Tag::Critical, No, "ordinary", |it| first(it).data_class = Some(DataClass::Ordinary)),
    (Tag::Critical, Yes, "critical", |it| first(it).data_class = Some(DataClass::Critical)),
    (Tag::Critical, Yes, "strategic", |it| first(it).data_class = Some(DataClass::Strategic)),
    (Tag::ClassAdded, Yes, "the body's own", |_| ()),
    (Tag::ClassAdded, No, "in the catalogue", |it| known(it, "quiet", None, ClassState::Proposed)),
    (Tag::ClassChanged, No, "the body's own, without class", |_| ()),
    (Tag::ClassChanged, Unknown, "in the catalogue, without class", |it| {
        known(it, "quiet", None, ClassState::Proposed);
    }),
    (Tag::ClassChanged, No, "as the catalogue proposes, confirmed", |it| {
        known(it, "quiet", Some(DataClass::Ordinary), ClassState::AcnOutcome);
    }),
    (Tag::ClassChanged, Yes, "the outcome is another class", |it| {
        known(it, "quiet", Some(DataClass::Critical), ClassState::AcnOutcome);
    }),
    (Tag::ClassChanged, No, "another class, but no outcome yet", |it| {
        known(it, "quiet", Some(DataClass::Critical), ClassState::Proposed);
    }),
    (Tag::AssociatedManagement, No, "the body runs it", |_| ()),
    (Tag::AssociatedManagement, Yes, "a union runs it", |it| {
        first(it).provision = Provision::Union;
    }),
    (Tag::AssociatedManagement, Yes, "somebody else runs it", |it| {
        first(it).provision = Provision::Outsourced;
    }),
    (Tag::Retain, Unknown, "no strategy", |_| ()),
    (Tag::Retain, Yes, "retained", |it| first(it).migration.strategy = Some(Strategy::Retain)),
    (Tag::Retain, No, "rehosted", |it| first(it).migration.strategy = Some(Strategy::Rehost)),
    (Tag::Retire, Unknown, "no strategy", |_| ()),
    (Tag::Retire, Yes, "retired", |it| first(it).migration.strategy = Some(Strategy::Retire)),
    (Tag::Retire, No, "retained", |it| first(it).migration.strategy = Some(Strategy::Retain)),
    (Tag::ModeTransfer, Unknown, "no mode", |_| ()),
    (Tag::ModeTransfer, Yes, "mode A", |it| first(it).migration.mode = Some(Mode::Transfer)),
    (Tag::ModeTransfer, No, "mode B", |it| first(it).migration.mode = Some(Mode::Update)),
    (Tag::ModeTransfer, No, "mode A, but retained", |it| {
        first(it).migration.mode = Some(Mode::Transfer);
        first(it).migration.strategy = Some(Strategy::Retain);
    }),
    (Tag::ModeUpdate, Unknown, "no mode", |_| ()),
    (Tag::ModeUpdate, Yes, "mode B", |it| first(it).migration.mode = Some(Mode::Update)),
    (Tag::ModeUpdate, No, "no mode, but retired", |it| {
        first(it).migration.strategy = Some(Strategy::Retire);
    }),
    (Tag::Saas, Unknown, "no destination", |_| ()),
    (Tag::Saas, Yes, "ready-made", |it| first(it).migration.destination = Some(Destination::Saas)),
    (Tag::Saas, No, "rented", |it| first(it).migration.destination = Some(Destination::Iaas)),
    (Tag::Paas, Unknown, "no destination", |_| ()),
    (Tag::Paas, Yes, "platform", |it| first(it).migration.destination = Some(Destination::Paas)),
    (Tag::Paas, No, "platform, but retained", |it| {
        first(it).migration.destination = Some(Destination::Paas);
        first(it).migration.strategy = Some(Strategy::Retain);
    }),
    (Tag::Iaas, Unknown, "no destination", |_| ()),
    (Tag::Iaas, Yes, "machines", |it| first(it).migration.destination = Some(Destination::Iaas)),
    (Tag::Iaas, No, "no destination, but retired", |it| {
        first(it).migration.strategy = Some(Strategy::Retire);
    }),
    (Tag::Funded, No, "no grant", |_| ()),
    (Tag::Funded, Yes, "a grant of a call", |it| grant(it, Some("pnrr-1"))),
    (Tag::Funded, No, "money of its own", |it| grant(it, None)),
];

#[test]
fn the_plan_tells_which_conditions_are_true_of_a_service() {
    for (tag, expected, when, change) in CASES {
        let mut plan = plan(1);
        change(&mut plan);
        let desk = Desk::new(plan, []);
        assert_eq!(desk.board.facts(of_service(1)).get(*tag), *expected, "{tag:?}: {when}");
    }
}

#[test]
fn every_condition_can_be_true_and_only_the_plan_s_own_facts_are_never_unknown() {
    for tag in Tag::ALL {
        let seen = |wanted: Truth| CASES.iter().any(|it| it.0 == tag && it.1 == wanted);
        assert!(seen(Yes), "{tag:?}");
        assert_eq!(seen(No), tag != Tag::All, "{tag:?}");
        let always_told =
            [Tag::All, Tag::CitizenFacing, Tag::ClassAdded, Tag::AssociatedManagement, Tag::Funded];
        assert_eq!(seen(Unknown), !always_told.contains(&tag), "{tag:?}");
    }
}

#[test]
fn what_services_share_has_a_condition_if_one_of_them_has() {
    let none = || vec![PersonalData::None];
    let some = || vec![PersonalData::Judicial];
    for (one, other, expected) in [
        (some(), none(), Yes),
        (some(), vec![], Yes),
        (none(), none(), No),
        (none(), vec![], Unknown),
        (vec![], vec![], Unknown),
    ] {
        let mut plan = plan(3);
        let contract = add_contract(&mut plan, &[1, 2]);
        let application = add_application(&mut plan, ApplicationRole::Main, &[1, 2]);
        plan.services[0].details.personal_data = one.clone();
        plan.services[1].details.personal_data = other.clone();
        // What is known of another service does not matter to them, but to the body.
        plan.services[2].details.personal_data = some();
        let board = Desk::new(plan, []).board;
        for object in [contract, application] {
            let truth = board.facts(object).get(Tag::PersonalData);
            assert_eq!(truth, expected, "{object:?}: {one:?} {other:?}");
        }
        assert_eq!(board.facts(Object::Body).get(Tag::PersonalData), Yes);
    }
}

#[test]
fn machines_of_the_body_s_own_stand_in_house() {
    let mut plan = plan(1);
    plan.services[0].details.migration.origin = Some(Origin::Saas);
    let of_body = |plan: &Plan| Desk::new(plan.clone(), []).board.facts(Object::Body);
    assert_eq!(of_body(&plan).get(Tag::OnPremise), No);
    plan.registers.assets.push(Asset { id: AssetId(1), details: AssetDetails::default() });
    assert_eq!(of_body(&plan).get(Tag::OnPremise), Yes);
}

#[test]
fn an_item_counts_where_any_condition_is_true_or_could_be() {
    let cases: &[(&[Tag], Truth, &[Tag])] = &[
        (&[Tag::CitizenFacing], No, &[Tag::CitizenFacing]),
        (&[Tag::PersonalData], Unknown, &[Tag::PersonalData]),
        (&[Tag::CitizenFacing, Tag::PersonalData], Unknown, &[Tag::PersonalData]),
        (&[Tag::ClassAdded, Tag::PersonalData], Yes, &[Tag::ClassAdded]),
        (&[Tag::CitizenFacing, Tag::Funded], No, &[Tag::CitizenFacing, Tag::Funded]),
        (&[], No, &[]),
    ];
    for (tags, expected, because) in cases {
        let mut wanted = item("a", Scope::Service);
        wanted.applies_to = tags.to_vec();
        let desk = Desk::new(plan(1), [wanted]);
        let unit = desk.unit(of_service(1), "a");
        assert_eq!((unit.applies, unit.counts), (*expected, *expected != No), "{tags:?}");
        assert_eq!(unit.because, *because, "{tags:?}");
    }
}
