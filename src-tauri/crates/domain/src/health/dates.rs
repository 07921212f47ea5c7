//! Days that contradict each other, contracts that ended, amounts far from all others.

use jiff::{Span, ToSpan, civil::Date};

use super::{PlanProblem, ProblemKind};
use crate::{
    money::Cents,
    plan::Plan,
    register::{Register, contracts::Renewal},
    text::Message,
};

/// An amount this many times the middle one of the others, or this small a part of it, is most often
/// a slip of the keyboard. Ours, unofficial.
const FAR: i64 = 20;

/// So many days before notice has to be given, somebody should think about it. Ours, unofficial.
const SOON: i64 = 90;

/// With fewer amounts there is no middle to speak of.
const FEW: usize = 5;

pub(super) fn check(plan: &Plan, today: Date, problems: &mut Vec<PlanProblem>) {
    let of = |kind, register, id, field: &str, words| {
        PlanProblem::of(plan, kind, register, id, words).at(field)
    };
    for service in &plan.services {
        if let Some(day) = service.details.class_day.filter(|it| *it > today) {
            let words = Message::new("check-day-to-come").with("day", day);
            let (kind, id) = (ProblemKind::DaysDisagree, service.id.0);
            problems.push(of(kind, Register::Services, id, "class_day", words));
        }
    }
    let amounts: Vec<i64> = plan
        .registers
        .contracts
        .iter()
        .filter_map(|it| it.details.yearly_amount.map(|it| it.0))
        .filter(|it| *it > 0)
        .collect();
    for contract in &plan.registers.contracts {
        let (id, details) = (contract.id.0, &contract.details);
        let on_its_own = matches!(details.renewal, Some(Renewal::Tacit));
        if let Some(ends) = details.ends.filter(|it| *it < today && !on_its_own) {
            let words = Message::new("check-contract-ended").with("day", ends);
            problems.push(of(ProblemKind::ContractEnded, Register::Contracts, id, "ends", words));
        }
        if on_its_own && let Some(ends) = details.ends.filter(|it| *it >= today) {
            let notice = last_notice(ends, details.notice_days);
            let late = notice.is_some_and(|it| it < today);
            let soon = today
                .checked_add(SOON.days())
                .is_ok_and(|soon| notice.is_some_and(|it| it <= soon));
            if soon {
                let key = if late { "check-notice-missed" } else { "check-notice-soon" };
                let words = Message::new(key).with("notice", notice).with("ends", ends);
                let kind = ProblemKind::NoticeDue;
                problems.push(of(kind, Register::Contracts, id, "notice_days", words));
            }
        }
        if let (Some(until), Some(ends)) = (details.qualified_until, details.ends)
            && until < ends
        {
            let words = Message::new("check-qualification-ends-first")
                .with("qualified", until)
                .with("ends", ends);
            let kind = ProblemKind::DaysDisagree;
            problems.push(of(kind, Register::Contracts, id, "qualified_until", words));
        }
        if let Some(amount) = details.yearly_amount
            && let Some(middle) = far_from(amount.0, &amounts)
        {
            let words = Message::new("check-out-of-line")
                .with("amount", amount)
                .with("middle", Cents(middle));
            let kind = ProblemKind::OutOfLine;
            problems.push(of(kind, Register::Contracts, id, "yearly_amount", words));
        }
    }
    for asset in &plan.registers.assets {
        if let Some(day) = asset.details.bought.filter(|it| *it > today) {
            let words = Message::new("check-day-to-come").with("day", day);
            let kind = ProblemKind::DaysDisagree;
            problems.push(of(kind, Register::Assets, asset.id.0, "bought", words));
        }
    }
}

/// The last day on which it can be said that a contract shall not go on by itself.
fn last_notice(ends: Date, notice_days: Option<i64>) -> Option<Date> {
    let days = Span::new().try_days(notice_days.unwrap_or(0)).ok()?;
    ends.checked_sub(days).ok()
}

/// The middle of all amounts, if this one is far from it.
fn far_from(amount: i64, amounts: &[i64]) -> Option<i64> {
    if amounts.len() < FEW || amount <= 0 {
        return None;
    }
    let mut sorted = amounts.to_vec();
    sorted.sort_unstable();
    let middle = sorted[sorted.len() / 2];
    let far = amount / FAR > middle || middle / FAR > amount;
    far.then_some(middle)
}
