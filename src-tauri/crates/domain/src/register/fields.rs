//! The fields of each register, in the order a person meets them: the one list from which grid,
//! paste, import and export come.

use crate::{
    check::Rule,
    classification::Level,
    funding::verdict,
    migration::{Destination, MigrationState, Mode, Origin, Strategy},
    register::{
        Register,
        applications::{ApplicationDetails, ApplicationId, ApplicationRole, Grade, ServedService},
        assets::{AssetDetails, AssetId, AssetKind},
        contracts::{ContractDetails, ContractId, Renewal},
        costs::{
            CostCertainty, CostDetails, CostId, CostNature, CostPhase, CostRhythm, SharingKey,
        },
        invoices::InvoiceDetails,
        own::OwnColumn,
        people::{PersonDetails, PersonId},
        skills::SkillDetails,
        suppliers::{SupplierDetails, SupplierId},
        value::{Choice, Field, Kind, Link, Options, Slot, Value, option_of, put_option},
    },
    services::{ClassState, DataClass, PersonalData, Provision, ServiceDetails, ServiceId},
    text::{Datum, Localized, Word},
};

/// What the reference pack lets a person choose from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lists {
    /// The areas of services.
    pub areas: Vec<Choice>,
    /// The missions of the budget.
    pub missions: Vec<Choice>,
    /// The items of the list of costs.
    pub cost_items: Vec<Choice>,
    /// The indices of prices that a cost may follow.
    pub indices: Vec<Choice>,
    /// The fields of the assessment sheet, by id.
    pub sheet: Vec<(String, Localized)>,
}

/// A field of records of type `D`, and how its cells are read and filled.
pub(crate) struct Declared<D: 'static> {
    pub key: &'static str,
    heading: &'static str,
    kind: fn(&Lists) -> Kind,
    required: bool,
    suggest: bool,
    pub get: fn(&D) -> Value,
    pub put: fn(&mut D, Value) -> Result<(), Rule>,
}

/// Declares the fields of a register: `name => kind, path.of.the.field`, and what is special.
macro_rules! fields {
    ($list:ident of $details:ty {
        $($key:literal => $kind:expr, $($path:ident).+ $(; $special:ident = $value:expr)*;)+
    }) => {
        pub(crate) static $list: &[Declared<$details>] = &[$({
            #[allow(unused_mut, reason = "most fields have nothing special")]
            let mut declared = Declared::<$details> {
                key: $key,
                heading: "",
                kind: $kind,
                required: false,
                suggest: false,
                get: |it| Slot::read(&it.$($path).+),
                put: |it, value| Slot::put(&mut it.$($path).+, value),
            };
            $(declared.$special = $value;)*
            declared
        }),+];
    };
}

fields! { SERVICES of ServiceDetails {
    "name" => text, name; required = true;
    "area" => areas, area;
    "office" => text, office; suggest = true;
    "owner" => text, owner; suggest = true;
    "provision" => one_of::<Provision>, provision;
    "users" => count, users;
    "data_gb" => count, data_gb;
    "cases_per_year" => count, cases_per_year;
    "data_class" => one_of::<DataClass>, data_class;
    "class_state" => one_of::<ClassState>, class_state;
    "class_act" => text, class_act;
    "class_day" => day, class_day;
    "personal_data" => some_of::<PersonalData>, personal_data;
    "citizen_facing" => flag, citizen_facing;
    "migration.strategy" => one_of::<Strategy>, migration.strategy;
    "migration.origin" => one_of::<Origin>, migration.origin;
    "migration.destination" => one_of::<Destination>, migration.destination;
    "migration.mode" => one_of::<Mode>, migration.mode;
    "migration.product" => text, migration.product; suggest = true;
    "migration.supplier" => text, migration.supplier; suggest = true;
    "migration.state" => one_of::<MigrationState>, migration.state;
    "migration.go_live" => day, migration.go_live;
    "migration.own_funds" => flag, migration.own_funds;
    "migration.notes" => note, migration.notes;
    "mission" => missions, mission;
    "programme" => text, programme;
    "tags" => text, tags; suggest = true;
    "notes" => note, notes;
}}

fields! { SUPPLIERS of SupplierDetails {
    "name" => text, name; required = true;
    "vat_number" => text, vat_number;
    "contact" => text, contact;
    "email" => text, email;
    "pec" => text, pec;
    "phone" => text, phone;
    "notes" => note, notes;
}}

fields! { APPLICATIONS of ApplicationDetails {
    "name" => text, name; required = true;
    "version" => text, version;
    "supplier" => supplier, supplier;
    "contact" => text, contact; suggest = true;
    "origin" => one_of::<Origin>, origin; heading = "migration-origin";
    "services" => served, services; heading = "services";
    "licences" => note, licences;
    "opportunity" => one_of::<Grade>, opportunity;
    "risk" => one_of::<Grade>, risk;
    "ease" => one_of::<Grade>, ease;
    "priority" => count, priority;
    "priority_reason" => note, priority_reason;
    "notes" => note, notes;
}}

fields! { CONTRACTS of ContractDetails {
    "name" => text, name; required = true; heading = "contract-object";
    "supplier" => supplier, supplier;
    "cig" => text, cig;
    "starts" => day, starts;
    "ends" => day, ends;
    "notice_days" => count, notice_days;
    "renewal" => one_of::<Renewal>, renewal;
    "yearly_amount" => money, yearly_amount;
    "vat_percent" => count, vat_percent;
    "indexation" => text, indexation;
    "cost_phase" => one_of::<CostPhase>, cost_phase;
    "growth" => number, growth;
    "index" => indices, index;
    "index_share" => count, index_share;
    "exit_cost" => money, exit_cost;
    "chapter" => text, chapter; suggest = true;
    "services" => services, services;
    "applications" => applications, applications;
    "qualification" => text, qualification;
    "qualified_until" => day, qualified_until;
    "level" => one_of::<Level>, level; heading = "qualification-level";
    "infrastructure_level" => one_of::<Level>, infrastructure_level;
    "qualification_checked" => day, qualification_checked;
    "exit_clause" => note, exit_clause;
    "notes" => note, notes;
}}

fields! { ASSETS of AssetDetails {
    "name" => text, name; required = true;
    "kind" => one_of::<AssetKind>, kind; heading = "asset-kind";
    "place" => text, place; suggest = true;
    "model" => text, model;
    "watts" => count, watts;
    "watts_measured" => flag, watts_measured;
    "hours_per_year" => count, hours_per_year;
    "bought" => day, bought;
    "price" => money, price;
    "life_years" => count, life_years;
    "warranty_until" => day, warranty_until;
    "applications" => applications, applications;
    "notes" => note, notes;
}}

fields! { PEOPLE of PersonDetails {
    "name" => text, name; required = true; heading = "person-name";
    "role" => text, role; suggest = true;
    "office" => text, office; suggest = true;
    "email" => text, email;
    "phone" => text, phone;
    "hourly_cost" => money, hourly_cost;
    "notes" => note, notes;
}}

fields! { SKILLS of SkillDetails {
    "name" => text, name; required = true; heading = "skill-name";
    "level" => count, level;
    "covered_by" => text, covered_by; suggest = true;
    "notes" => note, notes;
}}

fields! { COSTS of CostDetails {
    "name" => text, name; required = true; heading = "cost-name";
    "item" => cost_items, item; heading = "cost-item";
    "phase" => one_of::<CostPhase>, phase; heading = "cost-phase";
    "nature" => one_of::<CostNature>, nature; heading = "cost-nature";
    "amount" => money, amount;
    "quantity" => number, quantity;
    "vat_percent" => count, vat_percent;
    "rhythm" => one_of::<CostRhythm>, rhythm;
    "every_years" => count, every_years;
    "starts" => day, starts; heading = "cost-starts";
    "ends" => day, ends; heading = "cost-ends";
    "ceases" => day, ceases;
    "growth" => number, growth;
    "index" => indices, index;
    "index_share" => count, index_share;
    "services" => services, services;
    "applications" => applications, applications;
    "asset" => asset, asset;
    "room" => text, room; suggest = true;
    "split" => one_of::<SharingKey>, split;
    "supplier" => supplier, supplier;
    "person" => person, person;
    "certainty" => one_of::<CostCertainty>, certainty;
    "author" => text, author; suggest = true;
    "day" => day, day; heading = "cost-day";
    "mission" => missions, mission;
    "programme" => text, programme;
    "chapter" => text, chapter; suggest = true;
    "notes" => note, notes;
}}

fields! { INVOICES of InvoiceDetails {
    "name" => text, name; required = true; heading = "invoice-number";
    "day" => day, day;
    "subject" => text, subject;
    "supplier" => supplier, supplier;
    "contract" => contract, contract;
    "cost" => cost, cost;
    "amount" => money, amount;
    "vat" => money, vat;
    "starts" => day, starts; heading = "period-starts";
    "ends" => day, ends; heading = "period-ends";
    "services" => services, services;
    "chapter" => text, chapter; suggest = true;
    "notes" => note, notes;
}}

/// The fields of a register, then what is worked out or linked from the other side, then the
/// columns the body added.
pub fn of(register: Register, lists: &Lists, own: &[OwnColumn]) -> Vec<Field> {
    let mut fields = match register {
        Register::Services => declared(SERVICES, lists),
        Register::Suppliers => declared(SUPPLIERS, lists),
        Register::Applications => declared(APPLICATIONS, lists),
        Register::Contracts => declared(CONTRACTS, lists),
        Register::Assets => declared(ASSETS, lists),
        Register::People => declared(PEOPLE, lists),
        Register::Skills => declared(SKILLS, lists),
        Register::Costs => declared(COSTS, lists),
        Register::Invoices => declared(INVOICES, lists),
    };
    fields.extend(from_the_other_side(register));
    if register == Register::Applications {
        fields.extend(lists.sheet.iter().map(sheet_field));
    }
    let mine = own.iter().filter(|it| it.details.register == register);
    fields.extend(mine.map(OwnColumn::field));
    fields
}

/// What the key of a field of the assessment sheet begins with.
pub(crate) const SHEET: &str = "sheet.";

fn sheet_field((id, heading): &(String, Localized)) -> Field {
    Field {
        key: format!("{SHEET}{id}"),
        heading: Datum::Localized(heading.clone()),
        kind: Kind::Note,
        required: false,
        computed: false,
        suggest: false,
        own: false,
    }
}

/// The links that are kept with the records at their other end, and what is worked out.
fn from_the_other_side(register: Register) -> Vec<Field> {
    let field = |key: &str, kind: Kind, computed: bool| Field {
        key: key.to_owned(),
        heading: heading(key),
        kind,
        required: false,
        computed,
        suggest: false,
        own: false,
    };
    let links = |key: &str, to: Register| field(key, link(to, true), false);
    match register {
        Register::Services => vec![
            field(
                "applications",
                Kind::Link {
                    to: Register::Applications,
                    many: true,
                    roles: choices::<ApplicationRole>(),
                },
                false,
            ),
            links("contracts", Register::Contracts),
            field("verdict", Kind::Choice { options: choices::<verdict::Answer>() }, true),
            field("readiness", Kind::Count, true),
        ],
        Register::Suppliers => vec![
            links("applications", Register::Applications),
            links("contracts", Register::Contracts),
        ],
        Register::Applications => {
            vec![links("contracts", Register::Contracts), links("assets", Register::Assets)]
        }
        // A service names its owner by name, so the way back is found, not kept.
        Register::People => vec![field("services", link(Register::Services, true), true)],
        Register::Contracts
        | Register::Assets
        | Register::Skills
        | Register::Costs
        | Register::Invoices => Vec::new(),
    }
}

fn declared<D>(list: &[Declared<D>], lists: &Lists) -> Vec<Field> {
    let field = |it: &Declared<D>| Field {
        key: it.key.to_owned(),
        heading: heading(if it.heading.is_empty() { it.key } else { it.heading }),
        kind: (it.kind)(lists),
        required: it.required,
        computed: false,
        suggest: it.suggest,
        own: false,
    };
    list.iter().map(field).collect()
}

/// The word above a field.
fn heading(key: &str) -> Datum {
    Datum::Word(format!("domain-field-{}", key.replace(['_', '.'], "-")))
}

fn choices<T: Options + Word>() -> Vec<Choice> {
    let choice = |it: &T| Choice { value: it.value().to_owned(), label: Datum::Word(it.word()) };
    T::ALL.iter().map(choice).collect()
}

fn link(to: Register, many: bool) -> Kind {
    Kind::Link { to, many, roles: Vec::new() }
}

fn text(_: &Lists) -> Kind {
    Kind::Text
}

fn note(_: &Lists) -> Kind {
    Kind::Note
}

fn count(_: &Lists) -> Kind {
    Kind::Count
}

fn number(_: &Lists) -> Kind {
    Kind::Number
}

fn money(_: &Lists) -> Kind {
    Kind::Money
}

fn day(_: &Lists) -> Kind {
    Kind::Day
}

fn flag(_: &Lists) -> Kind {
    Kind::Flag
}

fn one_of<T: Options + Word>(_: &Lists) -> Kind {
    Kind::Choice { options: choices::<T>() }
}

fn some_of<T: Options + Word>(_: &Lists) -> Kind {
    Kind::Choices { options: choices::<T>() }
}

fn areas(lists: &Lists) -> Kind {
    Kind::Choice { options: lists.areas.clone() }
}

fn missions(lists: &Lists) -> Kind {
    Kind::Choice { options: lists.missions.clone() }
}

fn cost_items(lists: &Lists) -> Kind {
    Kind::Choice { options: lists.cost_items.clone() }
}

fn indices(lists: &Lists) -> Kind {
    Kind::Choice { options: lists.indices.clone() }
}

fn asset(_: &Lists) -> Kind {
    link(Register::Assets, false)
}

fn person(_: &Lists) -> Kind {
    link(Register::People, false)
}

fn contract(_: &Lists) -> Kind {
    link(Register::Contracts, false)
}

fn cost(_: &Lists) -> Kind {
    link(Register::Costs, false)
}

fn supplier(_: &Lists) -> Kind {
    link(Register::Suppliers, false)
}

fn services(_: &Lists) -> Kind {
    link(Register::Services, true)
}

fn applications(_: &Lists) -> Kind {
    link(Register::Applications, true)
}

fn served(_: &Lists) -> Kind {
    Kind::Link { to: Register::Services, many: true, roles: choices::<ApplicationRole>() }
}

/// Enums that always have a value.
macro_rules! default_slot {
    ($($kind:ty),+) => {$(
        impl Slot for $kind {
            fn read(&self) -> Value {
                Value::Choice(self.value().to_owned())
            }

            fn put(&mut self, value: Value) -> Result<(), Rule> {
                put_option(self, &value)
            }
        }
    )+};
}
default_slot!(Provision, ClassState, MigrationState);

fn one(value: Value) -> Result<Option<i64>, Rule> {
    match value {
        Value::Empty => Ok(None),
        Value::Links(links) => match links.as_slice() {
            [] => Ok(None),
            [one] => Ok(Some(one.id)),
            _ => Err(Rule::OnlyOne),
        },
        _ => Err(Rule::Unknown),
    }
}

pub(crate) fn many(value: Value) -> Result<Vec<Link>, Rule> {
    match value {
        Value::Empty => Ok(Vec::new()),
        Value::Links(links) => Ok(links),
        _ => Err(Rule::Unknown),
    }
}

macro_rules! link_slot {
    ($($id:ident),+) => {$(
        impl Slot for Option<$id> {
            fn read(&self) -> Value {
                self.map_or(Value::Empty, |it| links([it.0]))
            }

            fn put(&mut self, value: Value) -> Result<(), Rule> {
                *self = one(value)?.map($id);
                Ok(())
            }
        }
    )+};
}
link_slot!(SupplierId, AssetId, PersonId, ContractId, CostId);

macro_rules! links_slot {
    ($($id:ident),+) => {$(
        impl Slot for Vec<$id> {
            fn read(&self) -> Value {
                links(self.iter().map(|it| it.0))
            }

            fn put(&mut self, value: Value) -> Result<(), Rule> {
                *self = many(value)?.into_iter().map(|it| $id(it.id)).collect();
                self.sort_unstable();
                Ok(())
            }
        }
    )+};
}
links_slot!(ServiceId, ApplicationId);

impl Slot for Vec<ServedService> {
    fn read(&self) -> Value {
        let link = |it: &ServedService| role_link(it.service.0, it.role);
        if self.is_empty() { Value::Empty } else { Value::Links(self.iter().map(link).collect()) }
    }

    fn put(&mut self, value: Value) -> Result<(), Rule> {
        *self = many(value)?
            .into_iter()
            .map(|it| Ok(ServedService { service: ServiceId(it.id), role: role_of(&it)? }))
            .collect::<Result<_, Rule>>()?;
        self.sort_unstable();
        Ok(())
    }
}

/// A link that says what the application is for the service.
pub(crate) fn role_link(id: i64, role: ApplicationRole) -> Link {
    Link { id, name: String::new(), role: Some(role.value().to_owned()) }
}

/// What the application is for the service; the main one where the link does not say.
pub fn role_of(link: &Link) -> Result<ApplicationRole, Rule> {
    link.role.clone().map_or(Ok(ApplicationRole::Main), |it| option_of(&Value::Choice(it)))
}

/// Links without names and roles; nothing where there are none.
pub(crate) fn links(ids: impl IntoIterator<Item = i64>) -> Value {
    let links: Vec<Link> = ids.into_iter().map(|id| Link { id, ..Link::default() }).collect();
    if links.is_empty() { Value::Empty } else { Value::Links(links) }
}
