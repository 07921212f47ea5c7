//! The records of a plan by what a row can call them.

use std::collections::HashMap;

use crate::{
    names::{company, normal},
    plan::Plan,
    register::{Register, value::Value},
};

/// The records of a register, to be found by name or by a code that is theirs alone.
#[derive(Debug, Clone, Default)]
pub struct Records {
    by_name: HashMap<String, Vec<i64>>,
    by_code: HashMap<String, Vec<i64>>,
}

impl Records {
    /// The records of a register of `plan`.
    pub fn new(plan: &Plan, register: Register) -> Self {
        let mut records = Self::default();
        let more = &plan.registers;
        macro_rules! add {
            ($list:expr, $code:expr) => {
                for it in &$list {
                    records.add(register, it.id.0, &it.details.name, $code(&it.details));
                }
            };
            ($list:expr) => {
                add!($list, |_| "")
            };
        }
        match register {
            Register::Services => {
                for it in &plan.services {
                    let code = it.details.catalogue_id.as_deref().unwrap_or_default();
                    records.add(register, it.id.0, &it.details.name, code);
                }
            }
            Register::Suppliers => {
                for it in &more.suppliers {
                    records.add(register, it.id.0, &it.details.name, &it.details.vat_number);
                }
            }
            Register::Contracts => {
                for it in &more.contracts {
                    records.add(register, it.id.0, &it.details.name, &it.details.cig);
                }
            }
            Register::Applications => add!(more.applications),
            Register::Assets => add!(more.assets),
            Register::People => add!(more.people),
            Register::Skills => add!(more.skills),
            Register::Costs => add!(more.costs),
            Register::Invoices => add!(more.invoices),
        }
        records
    }

    /// Adds a record.
    pub fn add(&mut self, register: Register, id: i64, name: &str, code: &str) {
        for (map, key) in [
            (&mut self.by_name, name_key(register, name)),
            (&mut self.by_code, code_key(register, code)),
        ] {
            if !key.is_empty() {
                map.entry(key).or_default().push(id);
            }
        }
    }

    /// The records of that name, but for capitals, accents and punctuation; of a company, but for
    /// its legal form too.
    pub fn named(&self, register: Register, name: &str) -> &[i64] {
        self.by_name.get(&name_key(register, name)).map_or(&[], Vec::as_slice)
    }

    /// The records with that code: the catalogue id of a service, the VAT number of a supplier, the
    /// CIG of a contract.
    pub fn coded(&self, register: Register, code: &str) -> &[i64] {
        self.by_code.get(&code_key(register, code)).map_or(&[], Vec::as_slice)
    }
}

/// The field that holds the code by which a record is known, where there is one a sheet can hold.
pub fn code_field(register: Register) -> Option<&'static str> {
    match register {
        Register::Suppliers => Some("vat_number"),
        Register::Contracts => Some("cig"),
        _ => None,
    }
}

/// What two names must share to be one.
pub fn name_key(register: Register, name: &str) -> String {
    match register {
        Register::Suppliers => company(name),
        _ => normal(name),
    }
}

fn code_key(register: Register, code: &str) -> String {
    match register {
        Register::Services => code.to_owned(),
        _ => {
            let plain = normal(code).replace(' ', "");
            let plain = if register == Register::Suppliers {
                plain.strip_prefix("it").map(str::to_owned).unwrap_or(plain)
            } else {
                plain
            };
            // "0000000000" and "-" are how offices write that there is none.
            if plain.trim_matches('0').is_empty() { String::new() } else { plain }
        }
    }
}

/// Whether a text stands where an answer goes, without being one: `[Nome dell'applicativo]`.
pub fn is_filler(text: &str) -> bool {
    let text = text.trim();
    text.len() > 2 && text.starts_with('[') && text.ends_with(']')
}

/// The same value, however the links in it were looked up.
pub fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        _ if one.is_empty() && other.is_empty() => true,
        (Value::Links(one), Value::Links(other)) => {
            let plain = |links: &[crate::register::value::Link]| {
                let mut list: Vec<_> = links.iter().map(|it| (it.id, it.role.clone())).collect();
                list.sort();
                list
            };
            plain(one) == plain(other)
        }
        (Value::Choices(one), Value::Choices(other)) => {
            let (mut one, mut other) = (one.clone(), other.clone());
            one.sort();
            other.sort();
            one == other
        }
        (Value::Text(one) | Value::Choice(one), Value::Text(other) | Value::Choice(other)) => {
            one.trim() == other.trim()
        }
        (one, other) => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_found_by_its_name_or_its_code() {
        let mut records = Records::default();
        records.add(Register::Suppliers, 1, "Maggioli S.p.A.", "IT 02066400405");
        records.add(Register::Suppliers, 2, "Halley Informatica srl", "");
        for (name, expected) in
            [("MAGGIOLI SPA", &[1][..]), ("maggioli", &[1]), ("Halley", &[]), ("", &[])]
        {
            assert_eq!(records.named(Register::Suppliers, name), expected, "{name}");
        }
        assert_eq!(records.coded(Register::Suppliers, "02066400405"), [1]);
        assert_eq!(records.coded(Register::Suppliers, "00000000000"), [0_i64; 0]);
        let mut contracts = Records::default();
        contracts.add(Register::Contracts, 7, "Assistenza", "z1a 2b3c4d5");
        contracts.add(Register::Contracts, 8, "ASSISTENZA", "");
        assert_eq!(contracts.coded(Register::Contracts, "Z1A2B3C4D5"), [7]);
        assert_eq!(contracts.named(Register::Contracts, "assistenza"), [7, 8]);
    }

    #[test]
    fn what_stands_between_brackets_is_no_answer() {
        for (text, filler) in
            [("[Nome dell'applicativo]", true), (" [x] ", true), ("[]", false), ("[a] b", false)]
        {
            assert_eq!(is_filler(text), filler, "{text}");
        }
    }
}
