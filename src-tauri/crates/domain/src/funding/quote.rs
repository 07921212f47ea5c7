//! The amount a call gives, with its reason.
//!
//! Fixed share for the number of services + transfers × amount + updates × amount, if the number
//! of services is one the call pays for.

use serde::{Deserialize, Serialize};

use super::call::{Call, Class, Tier};
use crate::{
    body::Band,
    explain::Explanation,
    migration::Mode,
    money::Cents,
    text::{Datum, Message},
};

/// How many services move in which way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Counts {
    /// By transfer (A).
    pub transfer: u32,
    /// By update (B).
    pub update: u32,
}

/// What a call gives for those services.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Quote {
    /// Whether the call pays for that number of services.
    pub admissible: bool,
    /// The amount; nothing if it is not admissible.
    pub amount_cents: Option<Cents>,
    /// The amount with its reason; of an inadmissible one, the conditions.
    pub explanation: Explanation,
    /// Why it is not admissible; empty if it is.
    pub reasons: Vec<Message>,
}

impl Counts {
    /// The services of both kinds; nothing beyond what can be counted.
    pub fn total(self) -> Option<u32> {
        self.transfer.checked_add(self.update)
    }
}

impl FromIterator<Mode> for Counts {
    fn from_iter<I: IntoIterator<Item = Mode>>(modes: I) -> Self {
        modes.into_iter().fold(Self::default(), |counts, mode| match mode {
            Mode::Transfer => Self { transfer: counts.transfer + 1, ..counts },
            Mode::Update => Self { update: counts.update + 1, ..counts },
        })
    }
}

/// The amount that decides, without its reason: for long lists.
///
/// The outcome is that of [`quote`]: `Err` names the reason it is not admissible.
pub fn amount(call: &Call, band: Option<Band>, counts: Counts) -> Result<Cents, Message> {
    let class = class(call, band)?;
    let tier = tier(class, counts)?;
    total(class, tier, counts).ok_or_else(beyond)
}

/// What the call gives for so many services, with the reason for each part.
pub fn quote(call: &Call, band: Option<Band>, counts: Counts) -> Quote {
    let parts = class(call, band).and_then(|class| Ok((class, tier(class, counts)?)));
    let (class, tier) = match parts {
        Ok(parts) => parts,
        Err(reason) => return refused(call, band, counts, reason),
    };
    let Some(total) = total(class, tier, counts) else {
        return refused(call, band, counts, beyond());
    };
    let rule = Message::new("grant-rule-sum")
        .with("fee", tier.fee)
        .with("transfers", counts.transfer)
        .with("transfer", class.transfer)
        .with("updates", counts.update)
        .with("update", class.update);
    let inputs = vec![
        fee(call, class, tier, counts),
        share(call, "grant-transfers", "grant-each-transfer", counts.transfer, class.transfer),
        share(call, "grant-updates", "grant-each-update", counts.update, class.update),
        band_used(class),
    ];
    let explanation = Explanation::computed(Message::new("grant-amount"), total, rule, inputs)
        .from_source(call.amounts_source.clone());
    Quote { admissible: true, amount_cents: Some(total), explanation, reasons: Vec::new() }
}

fn class(call: &Call, band: Option<Band>) -> Result<&Class, Message> {
    call.class(band).ok_or_else(|| match band {
        Some(band) => Message::new("grant-reason-no-class").with("band", u32::from(band.number())),
        None => Message::new("grant-reason-band-unknown"),
    })
}

fn tier(class: &Class, counts: Counts) -> Result<&Tier, Message> {
    let services = counts.total().ok_or_else(beyond)?;
    let reason =
        |key: &str, limit: u32| Message::new(key).with("services", services).with("limit", limit);
    class.tier(services).ok_or_else(|| match services {
        few if few < class.least() => reason("grant-reason-too-few", class.least()),
        _ => reason("grant-reason-too-many", class.greatest()),
    })
}

fn total(class: &Class, tier: &Tier, counts: Counts) -> Option<Cents> {
    tier.fee.plus(class.transfer.times(counts.transfer)?)?.plus(class.update.times(counts.update)?)
}

fn beyond() -> Message {
    Message::new("grant-reason-beyond")
}

fn refused(call: &Call, band: Option<Band>, counts: Counts, reason: Message) -> Quote {
    let services = counts.total().map_or(Datum::Unknown, Datum::from);
    let mut inputs = vec![Explanation::fact(Message::new("grant-services"), services)];
    if let Some(class) = call.class(band) {
        inputs.push(Explanation::fact(Message::new("grant-least"), class.least()));
        inputs.push(Explanation::fact(Message::new("grant-greatest"), class.greatest()));
        inputs.push(band_used(class));
    }
    let explanation =
        Explanation::computed(Message::new("grant-amount"), Datum::Unknown, reason.clone(), inputs)
            .from_source(call.amounts_source.clone());
    Quote { admissible: false, amount_cents: None, explanation, reasons: vec![reason] }
}

fn fee(call: &Call, class: &Class, tier: &Tier, counts: Counts) -> Explanation {
    let services = counts.transfer + counts.update;
    let rule = if class.tiers.len() == 1 { "grant-rule-fee" } else { "grant-rule-fee-tier" };
    let rule = Message::new(rule).with("from", tier.from).with("to", tier.to);
    let inputs = vec![Explanation::fact(Message::new("grant-services"), services)];
    let source = tier.source.as_ref().unwrap_or(&call.amounts_source);
    Explanation::computed(Message::new("grant-fee"), tier.fee, rule, inputs)
        .from_source(source.clone())
}

fn share(call: &Call, label: &str, each_label: &str, count: u32, each: Cents) -> Explanation {
    let rule = Message::new("grant-rule-each").with("count", count).with("each", each);
    let inputs = vec![
        Explanation::fact(Message::new("grant-count"), count),
        Explanation::fact(Message::new(each_label), each).from_source(call.amounts_source.clone()),
    ];
    // The caller knows that the total can be counted, so each part can.
    let value = each.times(count).map_or(Datum::Unknown, Datum::from);
    Explanation::computed(Message::new(label), value, rule, inputs)
}

fn band_used(class: &Class) -> Explanation {
    match class.band {
        Some(band) => Explanation::fact(Message::new("grant-band"), u32::from(band.number())),
        None => Explanation::fact(
            Message::new("grant-band"),
            Datum::Word("grant-single-class".to_owned()),
        ),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{
        body::BodyKind,
        text::{Certainty, Localized, Source},
    };

    fn call(tiers: &[(u32, u32, i64)]) -> Call {
        let source = Source {
            title: Localized::same("a call"),
            reference: "a table".into(),
            certainty: Certainty::Rebuilt,
        };
        let tiers = tiers.iter().map(|&(from, to, euro)| Tier {
            from,
            to,
            fee: Cents(euro * 100),
            source: None,
        });
        Call {
            id: "a-call".into(),
            title: Localized::same("a call"),
            kinds: vec![BodyKind::Comune],
            opened: date(2022, 4, 19),
            closed: date(2022, 7, 22),
            allocated: None,
            classes: vec![Class {
                band: Band::try_from(5).ok(),
                transfer: Cents(10_00),
                update: Cents(20_00),
                tiers: tiers.collect(),
            }],
            source: source.clone(),
            amounts_source: source,
        }
    }

    #[track_caller]
    fn check(band: u8, transfer: u32, update: u32, expected: Result<i64, &str>, why: &str) {
        let call = call(&[(2, 3, 100), (4, 6, 300)]);
        let (band, counts) = (Band::try_from(band).ok(), Counts { transfer, update });
        let quote = quote(&call, band, counts);
        let found = quote
            .amount_cents
            .ok_or_else(|| quote.reasons[0].key.clone())
            .map(|amount| amount.0 / 100);
        assert_eq!(
            found.as_ref().map_err(String::as_str),
            expected.as_ref().map_err(|it| *it),
            "{why}"
        );
        assert_eq!(quote.admissible, expected.is_ok(), "{why}");
        assert_eq!(amount(&call, band, counts).ok(), quote.amount_cents, "short and long agree");
    }

    #[test]
    fn the_amount_is_the_share_of_the_tier_and_so_much_for_each_service() {
        check(5, 2, 0, Ok(120), "the first tier begins");
        check(5, 1, 2, Ok(150), "the first tier ends");
        check(5, 0, 4, Ok(380), "the second tier begins");
        check(5, 3, 3, Ok(390), "the second tier ends");
        check(5, 1, 0, Err("grant-reason-too-few"), "below the least");
        check(5, 0, 0, Err("grant-reason-too-few"), "nothing is too few");
        check(5, 7, 0, Err("grant-reason-too-many"), "above the greatest");
        check(6, 2, 0, Err("grant-reason-no-class"), "a band the call does not pay");
        check(0, 2, 0, Err("grant-reason-band-unknown"), "no band at all");
        check(5, u32::MAX, 1, Err("grant-reason-beyond"), "absurd counts do not wrap");
    }

    #[test]
    fn the_parts_shown_add_up_to_the_amount() {
        let quote =
            quote(&call(&[(1, 9, 77)]), Band::try_from(5).ok(), Counts { transfer: 3, update: 4 });
        let parts = quote.explanation.inputs.iter().filter_map(|it| match it.value {
            Datum::Money(cents) => Some(cents),
            _ => None,
        });
        let sum = parts.into_iter().try_fold(Cents(0), Cents::plus);
        assert_eq!(sum, quote.amount_cents);
    }
}
