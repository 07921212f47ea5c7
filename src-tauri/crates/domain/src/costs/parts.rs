//! Long lists worked through by several processors at once, in their order.

use std::{num::NonZero, thread};

/// A shorter list is done before a second processor is at work.
const LONG: usize = 4_000;

/// What `each` makes of every item, in their order.
pub(super) fn map<T: Sync, R: Send>(items: &[T], each: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    if items.len() < LONG || processors == 1 {
        return items.iter().map(each).collect();
    }
    let part = items.len().div_ceil(processors);
    thread::scope(|scope| {
        let each = &each;
        let parts: Vec<_> = items
            .chunks(part)
            .map(|items| scope.spawn(move || items.iter().map(each).collect::<Vec<R>>()))
            .collect();
        let mut all = Vec::with_capacity(items.len());
        for part in parts {
            // What panicked there panics here.
            all.extend(part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        all
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_long_list_keeps_its_order() {
        for length in [0, 1, 3_999, 4_000, 10_007] {
            let numbers: Vec<usize> = (0..length).collect();
            let doubled: Vec<usize> = numbers.iter().map(|it| it * 2).collect();
            assert_eq!(super::map(&numbers, |it| it * 2), doubled, "of {length}");
        }
    }
}
