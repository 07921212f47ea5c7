//! Repeated measures of one thing in two programs, told in a few lines.

/// What was measured, in several programs.
pub struct Comparison {
    /// What it is.
    pub what: &'static str,
    /// The unit of the figures.
    pub unit: &'static str,
    /// How many times the last program's it may be; nothing where there is no aim.
    pub aim: Option<f64>,
    /// Each program by name, with its figures. The others are compared with the last.
    pub programs: Vec<(&'static str, Vec<f64>)>,
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
    pub fn tell(&self) {
        let aim = self.aim.map(|it| format!("; aim: at most {it:.2}")).unwrap_or_default();
        println!("{} ({}{aim})", self.what, self.unit);
        println!("  {:38} {:>8} {:>8} {:>8} {:>8}", "", "min", "median", "max", "ratio");
        let base = self.programs.last().map_or(f64::NAN, |(_, figures)| spread(figures).median);
        for (name, figures) in &self.programs {
            let Spread { min, median, max } = spread(figures);
            let ratio = median / base;
            println!("  {name:38} {min:8.2} {median:8.2} {max:8.2} {ratio:8.2}");
        }
        println!();
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
