//! Steps with a name and a time, one after the other, and what became of each.

use std::time::{Duration, Instant};

use crate::failure::{Failure, Result};

/// One thing to do.
pub struct Step<Work = fn() -> Result> {
    /// What it is called in the summary.
    pub name: &'static str,
    /// What it does.
    pub work: Work,
}

/// Does the steps in order, stops at the first that fails, and says what took how long.
pub fn perform<Work: Fn() -> Result>(steps: &[Step<Work>]) -> Result {
    let start = Instant::now();
    let mut done = Vec::new();
    let mut failure = None;
    for step in steps {
        println!("\n── {} ──", step.name);
        let start = Instant::now();
        let outcome = (step.work)();
        done.push((step.name, start.elapsed()));
        if let Err(reason) = outcome {
            failure = Some(reason);
            break;
        }
    }
    println!("\n── summary ──");
    for (place, step) in steps.iter().enumerate() {
        let state = match done.get(place) {
            Some((_, time)) if failure.is_some() && place + 1 == done.len() => {
                format!("FAILED after {}", spell(*time))
            }
            Some((_, time)) => spell(*time),
            None => "not run".to_owned(),
        };
        println!("  {:28} {state}", step.name);
    }
    println!("  {:28} {}", "all together", spell(start.elapsed()));
    match failure {
        None => Ok(()),
        Some(reason) => Err(Failure::failed(format!("{}: {reason}", done[done.len() - 1].0))),
    }
}

/// 83.4 s → "1 min 23 s"
fn spell(time: Duration) -> String {
    match time.as_secs() {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        seconds @ 10..60 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_spelt_for_a_reader() {
        assert_eq!(spell(Duration::from_millis(340)), "0.3 s");
        assert_eq!(spell(Duration::from_secs(59)), "59 s");
        assert_eq!(spell(Duration::from_secs(83)), "1 min 23 s");
    }

    #[test]
    fn the_first_step_that_fails_is_the_last_one_run() {
        let good: Step = Step { name: "good", work: || Ok(()) };
        let bad: Step = Step { name: "bad", work: || Err(Failure::failed("no")) };
        let never: Step =
            Step { name: "never", work: || unreachable!("a step after one that failed") };
        assert_eq!(perform(&[good, bad, never]).unwrap_err().to_string(), "bad: no");
    }
}
