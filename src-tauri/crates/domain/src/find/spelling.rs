//! How far apart two words are: letters too many, missing, wrong, or two of them swapped.

/// Longer words are codes or accidents; nobody misspells them, and they are compared as they are.
const LONGEST: usize = 64;

/// More than any limit.
const FAR: u8 = u8::MAX;

/// How many slips turn one word into the other, if no more than `limit`.
pub(crate) fn distance(one: &[u8], other: &[u8], limit: u8) -> Option<u8> {
    if one.len().abs_diff(other.len()) > usize::from(limit) {
        return None;
    }
    let last = *last_row(one, other, limit)?.get(other.len())?;
    (last <= limit).then_some(last)
}

/// How many slips turn `typed` into the start of `word` that is nearest to it, if no more than
/// `limit`.
pub(crate) fn distance_to_start(typed: &[u8], word: &[u8], limit: u8) -> Option<u8> {
    let nearest = last_row(typed, word, limit)?.into_iter().min()?;
    (nearest <= limit).then_some(nearest)
}

/// The last row of the table of distances: from all of `one` to every start of `other`. Nothing if
/// all of them are beyond `limit`.
fn last_row(one: &[u8], other: &[u8], limit: u8) -> Option<[u8; LONGEST + 1]> {
    let reach = usize::from(limit);
    let width = other.len().min(one.len() + reach);
    if one.len() > LONGEST || width > LONGEST {
        return None;
    }
    let mut before = [FAR; LONGEST + 1];
    let mut row = [FAR; LONGEST + 1];
    for (at, cell) in (0..=limit).zip(&mut row[..=width]) {
        *cell = at;
    }
    for (at, letter) in one.iter().enumerate() {
        let mut next = [FAR; LONGEST + 1];
        let mut nearest = FAR;
        if at < reach {
            next[0] = row[0].saturating_add(1);
            nearest = next[0];
        }
        // Outside this band everything is beyond the limit.
        for column in (at + 1).saturating_sub(reach).max(1)..=(at + 1 + reach).min(width) {
            let wrong = u8::from(*letter != other[column - 1]);
            let mut cell = row[column - 1].saturating_add(wrong);
            cell = cell.min(row[column].saturating_add(1)).min(next[column - 1].saturating_add(1));
            if at > 0
                && column > 1
                && *letter == other[column - 2]
                && one[at - 1] == other[column - 1]
            {
                cell = cell.min(before[column - 2].saturating_add(1));
            }
            next[column] = cell;
            nearest = nearest.min(cell);
        }
        if nearest > limit {
            return None;
        }
        before = row;
        row = next;
    }
    Some(row)
}

/// Which letters a word has, a bit for each: two words that are near have nearly the same.
pub(crate) fn letters(word: &[u8]) -> u32 {
    let bit = |letter: &u8| match letter {
        b'a'..=b'z' => letter - b'a',
        b'0'..=b'9' => 26 + (letter - b'0') / 2,
        _ => 31,
    };
    word.iter().fold(0, |all, letter| all | 1 << bit(letter))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The textbook's table, without a limit.
    fn plainly(one: &[u8], other: &[u8]) -> u8 {
        let mut table = vec![vec![0_u8; other.len() + 1]; one.len() + 1];
        for i in 0..=one.len() {
            for j in 0..=other.len() {
                table[i][j] = if i == 0 || j == 0 {
                    u8::try_from(i.max(j)).unwrap()
                } else {
                    let wrong = u8::from(one[i - 1] != other[j - 1]);
                    let mut cell = table[i - 1][j - 1] + wrong;
                    cell = cell.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                    if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                        cell = cell.min(table[i - 2][j - 2] + 1);
                    }
                    cell
                };
            }
        }
        table[one.len()][other.len()]
    }

    #[test]
    fn slips_are_counted_as_a_person_would() {
        let cases = [
            ("protocollo", "protocollo", Some(0)),
            ("protocolo", "protocollo", Some(1)),
            ("prottocollo", "protocollo", Some(1)),
            ("pritocollo", "protocollo", Some(1)),
            ("portocollo", "protocollo", Some(1)),
            ("portocolo", "protocollo", Some(2)),
            ("portcolo", "protocollo", None),
            ("", "ab", Some(2)),
            ("", "abc", None),
        ];
        for (one, other, expected) in cases {
            assert_eq!(distance(one.as_bytes(), other.as_bytes(), 2), expected, "{one} {other}");
        }
    }

    #[test]
    fn half_a_word_with_a_slip_is_near_the_start_of_the_word() {
        let near =
            |typed: &str, word: &str| distance_to_start(typed.as_bytes(), word.as_bytes(), 1);
        assert_eq!(near("protco", "protocollo"), Some(1));
        assert_eq!(near("protto", "protocollo"), Some(1));
        assert_eq!(near("proto", "protocollo"), Some(0));
        assert_eq!(near("collo", "protocollo"), None);
    }

    #[test]
    fn a_word_without_end_is_near_nothing() {
        let endless = vec![b'a'; 10_000_000];
        assert_eq!(distance(&endless, &endless, 2), None);
        assert_eq!(distance_to_start(b"aaaa", &endless, 1), Some(0));
    }

    proptest! {
        #[test]
        fn the_limit_changes_nothing_below_it(one in "[a-c]{0,9}", other in "[a-c]{0,9}", limit in 0_u8..4) {
            let (one, other) = (one.as_bytes(), other.as_bytes());
            let plain = plainly(one, other);
            prop_assert_eq!(distance(one, other, limit), (plain <= limit).then_some(plain));
            let starts = (0..=other.len()).map(|end| plainly(one, &other[..end])).min().unwrap();
            prop_assert_eq!(distance_to_start(one, other, limit), (starts <= limit).then_some(starts));
        }

        #[test]
        fn a_slip_changes_at_most_one_letter_for_another(one in "[a-e]{1,8}", other in "[a-e]{1,8}") {
            let far = u32::from(plainly(one.as_bytes(), other.as_bytes()));
            let missing = letters(one.as_bytes()) & !letters(other.as_bytes());
            prop_assert!(missing.count_ones() <= far);
        }
    }
}
