//! One list out of several: records, pages and actions for the box that searches everywhere.

use std::cmp::Reverse;

use super::{FEW, Hit};

/// The nearest of all hits, at most so many. Where two are equally near, the one of the list with
/// more weight comes first. Misspellings are forgiven only where all lists together have few hits.
pub fn rank<K>(lists: impl IntoIterator<Item = (u8, Vec<Hit<K>>)>, most: usize) -> Vec<Hit<K>> {
    let weighed = lists.into_iter().flat_map(|(weight, hits)| {
        // No list can have more of its own in the answer.
        hits.into_iter().take(most.max(FEW)).map(move |hit| (weight, hit))
    });
    let mut all: Vec<(u8, Hit<K>)> = weighed.collect();
    if all.iter().filter(|(_, hit)| !hit.similar).count() >= FEW {
        all.retain(|(_, hit)| !hit.similar);
    }
    all.sort_by_key(|(weight, hit)| (hit.cost, Reverse(*weight), hit.words));
    all.into_iter().take(most).map(|(_, hit)| hit).collect()
}

#[cfg(test)]
mod tests {
    use crate::find::Index;

    use super::*;

    fn index(names: &[&'static str]) -> Index<&'static str> {
        Index::new(names.iter().map(|it| (*it, [*it])))
    }

    fn found(query: &str, most: usize) -> Vec<String> {
        let pages = index(&["Servizi", "Finanziamenti"]);
        let actions = index(&["Aggiungi un servizio", "Annulla"]);
        let records = index(&["Servizi", "Servizi cimiteriali", "Annona", "Assistenza ai servizi"]);
        let named = |kind: &'static str, index: &Index<&'static str>| {
            let hits = index.find(query).into_iter();
            hits.map(|it| it.map(|key| format!("{kind} {key}"))).collect()
        };
        let lists = [
            (0, named("record", &records)),
            (2, named("page", &pages)),
            (1, named("action", &actions)),
        ];
        rank(lists, most).into_iter().map(|it| it.key).collect()
    }

    #[test]
    fn the_nearest_of_all_lists_come_first_and_weight_decides_between_equals() {
        let expected = [
            "page Servizi",
            "record Servizi",
            "record Servizi cimiteriali",
            "action Aggiungi un servizio",
            "record Assistenza ai servizi",
        ];
        assert_eq!(found("serviz", 10), expected);
        assert_eq!(found("serviz", 2), expected[..2]);
        assert_eq!(found("ann", 10), ["action Annulla", "record Annona"]);
        assert_eq!(found("fianziamenti", 10), ["page Finanziamenti"]);
    }

    #[test]
    fn where_enough_is_found_nothing_misspelt_is_added() {
        let records: Vec<(usize, [String; 1])> =
            (0..FEW).map(|it| (it, [format!("Protocollo {it}")])).collect();
        let pages = Index::new([(100, ["Protocolli"])]);
        let lists = |query: &str| {
            let records = Index::new(records.clone());
            let own = |index: &Index<usize>| {
                index.find(query).into_iter().map(|it| it.map(|key| *key)).collect::<Vec<_>>()
            };
            rank([(0, own(&records)), (1, own(&pages))], 100)
        };
        assert_eq!(lists("protocollo").len(), FEW);
        assert_eq!(lists("protocoll").len(), FEW + 1);
        assert_eq!(lists("protocoli").len(), FEW + 1, "few as typed: one");
    }
}
