//! Dividing an amount so that the parts, in whole cents, add up to it.

use crate::money::Cents;

/// Divides `whole` by `weights`, each part rounded down, and gives the cents that are left over one
/// by one to the parts that lost most (largest remainder; the first of equals). Nothing where the
/// weights come to nothing.
pub fn divide(whole: Cents, weights: &[u64]) -> Option<Vec<Cents>> {
    let sum: u128 = weights.iter().map(|it| u128::from(*it)).sum();
    if sum == 0 {
        return None;
    }
    if let [_] = weights {
        return Some(vec![whole]);
    }
    let sign = if whole.0 < 0 { -1 } else { 1 };
    let amount = u128::from(whole.0.unsigned_abs());
    let mut parts = Vec::with_capacity(weights.len());
    let mut left = amount;
    for (at, weight) in weights.iter().enumerate() {
        // At most 2^63 times 2^64.
        let exact = amount * u128::from(*weight);
        let part = exact / sum;
        left -= part;
        parts.push((at, part, exact % sum));
    }
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by(|one, other| parts[*other].2.cmp(&parts[*one].2).then(one.cmp(other)));
    // What was lost is less than one cent a part.
    for at in order.into_iter().take(usize::try_from(left).unwrap_or(usize::MAX)) {
        parts[at].1 += 1;
    }
    // A part is never more than the whole, which fits.
    parts
        .into_iter()
        .map(|(_, part, _)| i64::try_from(part).ok().map(|it| Cents(it * sign)))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_cents_left_over_go_to_those_that_lost_most() {
        for (whole, weights, parts) in [
            (100, vec![1, 1, 1], vec![34, 33, 33]),
            (100, vec![1, 2, 4], vec![14, 29, 57]),
            (-100, vec![1, 1, 1], vec![-34, -33, -33]),
            (5, vec![0, 1], vec![0, 5]),
            (1, vec![3, 3], vec![1, 0]),
            (0, vec![1, 2], vec![0, 0]),
        ] {
            let expected: Vec<Cents> = parts.into_iter().map(Cents).collect();
            assert_eq!(divide(Cents(whole), &weights), Some(expected), "{whole} by {weights:?}");
        }
        assert_eq!(divide(Cents(100), &[0, 0]), None);
        assert_eq!(divide(Cents(100), &[]), None);
    }

    proptest! {
        #[test]
        fn the_parts_are_the_whole(
            whole in any::<i64>(),
            weights in proptest::collection::vec(0_u64..1_000_000, 1..40),
        ) {
            match divide(Cents(whole), &weights) {
                Some(parts) => {
                    let sum: i128 = parts.iter().map(|it| i128::from(it.0)).sum();
                    prop_assert_eq!(sum, i128::from(whole));
                    for (part, weight) in parts.iter().zip(&weights) {
                        prop_assert!(*weight > 0 || part.0 == 0, "who has no share pays nothing");
                    }
                }
                None => prop_assert!(weights.iter().all(|it| *it == 0)),
            }
        }
    }
}
