//! Repeated measures of one thing in two programs, told in a few lines.

/// What was measured, in both programs.
pub struct Comparison {
    /// What it is.
    pub what: &'static str,
    /// The unit of the figures.
    pub unit: &'static str,
    /// How many times the other program's it may be; nothing where there is no aim.
    pub aim: Option<f64>,
    /// The figures of our program.
    pub ours: Vec<f64>,
    /// The figures of the program beside it.
    pub theirs: Vec<f64>,
}

/// The smallest, the middle and the largest of some figures.
#[derive(Debug, PartialEq)]
struct Spread {
    min: f64,
    median: f64,
    max: f64,
}

impl Comparison {
    /// Says what was seen.
    pub fn tell(&self, names: [&str; 2]) {
        let [ours, theirs] = [&self.ours, &self.theirs].map(|it| spread(it));
        println!("{} ({})", self.what, self.unit);
        println!("  {:30} {:>9} {:>9} {:>9}", "", "min", "median", "max");
        for (name, it) in names.iter().zip([&ours, &theirs]) {
            println!("  {name:30} {:>9.2} {:>9.2} {:>9.2}", it.min, it.median, it.max);
        }
        let aim = self.aim.map(|it| format!(" (aim: at most {it:.2})")).unwrap_or_default();
        println!("  {:30} {:>19.2}{aim}\n", "ratio", ours.median / theirs.median);
    }
}

fn spread(figures: &[f64]) -> Spread {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    let median = match sorted.len() {
        0 => f64::NAN,
        even if even % 2 == 0 => (sorted[middle - 1] + sorted[middle]) / 2.0,
        _ => sorted[middle],
    };
    let end = |it: Option<&f64>| it.copied().unwrap_or(f64::NAN);
    Spread { min: end(sorted.first()), median, max: end(sorted.last()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_some_figures_is_found() {
        let check = |figures: &[f64], (min, median, max)| {
            assert_eq!(spread(figures), Spread { min, median, max }, "{figures:?}");
        };
        check(&[3.0], (3.0, 3.0, 3.0));
        check(&[3.0, 1.0, 2.0], (1.0, 2.0, 3.0));
        check(&[4.0, 1.0, 3.0, 2.0], (1.0, 2.5, 4.0));
    }
}
