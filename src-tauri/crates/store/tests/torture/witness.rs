//! Hears what a worker says and holds the plan to it: everything confirmed is there, and at most
//! the one thing more that was under way.

use std::path::Path;

use domain::text::Datum;
use jiff::Timestamp;
use store::{
    Error, FileTrouble, Store, Taking,
    backup::{self, Reason},
    steps::{self, State, Step},
    verify,
};

use super::worker::{self, COPY};

/// What must be in the plan.
#[derive(Debug, Clone, Default)]
pub struct Witness {
    steps: Vec<Known>,
    /// What the plan holds, as one number. Nothing: there need not be a plan yet.
    content: Option<u64>,
    /// What the worker was about to do when it was last heard of.
    next: Option<String>,
    /// What the copy beside the plan holds, if one was made.
    copy: Option<u64>,
    /// What the last backup that was asked for holds, if one was.
    backup: Option<u64>,
    /// How many things were confirmed.
    pub confirmed: usize,
}

#[derive(Debug, Clone, PartialEq)]
struct Known {
    id: i64,
    token: String,
    state: State,
    before: u64,
    after: u64,
}

/// A step: its number, what the worker called it, what has become of it.
pub type Line = (i64, String, State);

impl Known {
    fn line(&self) -> Line {
        (self.id, self.token.clone(), self.state)
    }
}

/// What the plan was found to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// What was confirmed, no more.
    Confirmed,
    /// That, and what was under way.
    OneMore,
}

type Outcome<T = ()> = Result<T, String>;

impl Witness {
    /// Hears a line, and whether it agrees with what was said before.
    pub fn hear(&mut self, line: &str) -> Outcome {
        let words: Vec<&str> = line.split(' ').collect();
        let number = |at: usize| -> Outcome<u64> {
            let word = words.get(at).ok_or_else(|| format!("too few words: {line}"))?;
            word.parse().map_err(|_| format!("not a number: {line}"))
        };
        match words[..] {
            ["next", ..] => {
                self.next = Some(line["next ".len()..].to_owned());
                return Ok(());
            }
            ["done", "create", _] => {
                let content = number(2)?;
                self.content = Some(content);
                let (token, state) = (String::new(), State::Floor);
                self.steps = vec![Known { id: 1, token, state, before: content, after: content }];
            }
            ["done", "write", _, token, _] => self.written(number(2)? as i64, token, number(4)?),
            ["done", "undo", _, _] => self.played(State::Undone, number(2)? as i64, number(3)?)?,
            ["done", "redo", _, _] => self.played(State::Done, number(2)? as i64, number(3)?)?,
            ["done", "open" | "nothing", _] => {
                if self.content != Some(number(2)?) {
                    return Err(format!("the plan is not what it was: {line}"));
                }
            }
            ["done", "copy", _] => self.copy = Some(number(2)?),
            ["done", "backup", _] => self.backup = Some(number(2)?),
            ["done", "close"] => (),
            _ => return Err(format!("the worker did not get through: {line}")),
        }
        self.next = None;
        self.confirmed += 1;
        Ok(())
    }

    fn written(&mut self, id: i64, token: &str, after: u64) {
        for step in self.steps.iter_mut().filter(|it| it.state == State::Undone) {
            step.state = State::Dropped;
        }
        let before = self.content.unwrap_or_default();
        let (token, state) = (token.to_owned(), State::Done);
        self.steps.push(Known { id, token, state, before, after });
        self.content = Some(after);
    }

    /// A step was taken back or brought back: the right one, and to the letter.
    fn played(&mut self, became: State, id: i64, content: u64) -> Outcome {
        let (step, expected) = self.playable(became).ok_or("there was nothing to play")?;
        if (step.id, expected) != (id, content) {
            return Err(format!(
                "step {id} became {became:?}, leaving {content}; it should have been {} leaving {expected}",
                step.id
            ));
        }
        step.state = became;
        self.content = Some(content);
        Ok(())
    }

    fn playable(&mut self, became: State) -> Option<(&mut Known, u64)> {
        match became {
            State::Undone => {
                let step = self.steps.iter_mut().rfind(|it| it.state == State::Done)?;
                let content = step.before;
                Some((step, content))
            }
            _ => {
                let step = self.steps.iter_mut().find(|it| it.state == State::Undone)?;
                let content = step.after;
                Some((step, content))
            }
        }
    }

    /// Opens the plan and its copy, as the next start of the program would, and holds them to what
    /// was heard. From then on, what was found is what must be there.
    pub fn check(&mut self, plan: &Path) -> Outcome<Found> {
        self.check_copy(&plan.with_file_name(COPY))?;
        if self.content.is_none() {
            return self.check_beginning(plan);
        }
        let store = open(plan)?;
        self.check_backups(&store)?;
        let (found, content) = read(&store)?;
        let is = |it: &Self| {
            it.steps.iter().map(Known::line).eq(found.iter().cloned())
                && it.content == Some(content)
        };
        let outcome = if is(self) {
            Found::Confirmed
        } else {
            let last = found.last().map_or(0, |it| it.0);
            let Some(more) = self.one_more(last, content).filter(is) else {
                return Err(self.differences(&found, content));
            };
            let before = self.content;
            *self = more;
            if self.steps.last().is_some_and(|it| it.id == last && it.state == State::Done) {
                self.last_step_is_whole(&store, before)?;
            }
            Found::OneMore
        };
        self.next = None;
        store.close().map_err(|error| format!("it does not close: {error}"))?;
        Ok(outcome)
    }

    /// What must be there if what was under way is there, too.
    fn one_more(&self, last: i64, content: u64) -> Option<Self> {
        let mut more = self.clone();
        match self.next.as_deref()?.split(' ').collect::<Vec<_>>()[..] {
            ["write", token] => more.written(last, token, content),
            ["undo"] => more.play_next(State::Undone)?,
            ["redo"] => more.play_next(State::Done)?,
            _ => return None,
        }
        Some(more)
    }

    fn play_next(&mut self, became: State) -> Option<()> {
        let (step, content) = self.playable(became)?;
        step.state = became;
        self.content = Some(content);
        Some(())
    }

    fn differences(&self, found: &[Line], content: u64) -> String {
        let mut text = format!(
            "the plan is neither what was confirmed nor that and what was under way ({:?}):",
            self.next
        );
        if self.content != Some(content) {
            text += &format!(" its records hold {content}, not {:?};", self.content);
        }
        for at in 0..found.len().max(self.steps.len()) {
            let known = self.steps.get(at).map(Known::line);
            if found.get(at) != known.as_ref() {
                text += &format!(" step {:?}, confirmed {known:?};", found.get(at));
            }
        }
        text
    }

    /// Nobody confirmed the last step, but it is there: then it is there whole, and taking it back
    /// leads to what was confirmed.
    fn last_step_is_whole(&self, store: &Store, before: Option<u64>) -> Outcome {
        let words = |error: store::Error| error.to_string();
        store.undo().map_err(words)?;
        if Some(read(store)?.1) != before {
            return Err("half of what was under way is there".to_owned());
        }
        store.redo().map_err(words)?;
        if Some(read(store)?.1) != self.content {
            return Err("what was under way does not come back".to_owned());
        }
        Ok(())
    }

    /// The making of the plan was not confirmed: it is not there, or it is there whole.
    fn check_beginning(&mut self, plan: &Path) -> Outcome<Found> {
        if !plan.exists() {
            return Ok(Found::Confirmed);
        }
        let store = open(plan)?;
        let (_, content) = read(&store)?;
        self.hear(&format!("done create {content}"))?;
        Ok(Found::OneMore)
    }

    /// Whatever is called a backup is one, whole, and the one that was asked for is among them.
    fn check_backups(&mut self, store: &Store) -> Outcome {
        let words = |error: store::Error| format!("a backup: {error}");
        let mut last = None;
        // Later ones are made on the same day only if they are asked for.
        for it in store.backups(None).iter().filter(|it| it.reason == Reason::Hand).take(2) {
            let content = worker::held(&backup::open(&it.path).map_err(words)?).map_err(words)?;
            last = last.or(Some(content));
            if self.backup == Some(content) {
                return Ok(());
            }
        }
        if let Some(missing) = self.backup {
            return Err(format!("the last backup holds {last:?}, not {missing}"));
        }
        self.backup = last;
        Ok(())
    }

    fn check_copy(&mut self, copy: &Path) -> Outcome {
        let words = |error: String| format!("the copy: {error}");
        let under_way = self.next.as_deref().and_then(|it| it.strip_prefix("copy "));
        let under_way: Option<u64> = under_way.and_then(|it| it.parse().ok());
        if !copy.exists() {
            return match self.copy {
                None => Ok(()),
                Some(_) => Err(words("it is gone".to_owned())),
            };
        }
        let (_, content) = open(copy).and_then(|store| read(&store)).map_err(words)?;
        if self.copy != Some(content) && under_way != Some(content) {
            return Err(words(format!("it holds {content}, confirmed {:?}", self.copy)));
        }
        self.copy = Some(content);
        Ok(())
    }
}

/// Opens a plan and looks through all of it.
pub fn open(path: &Path) -> Outcome<Store> {
    let open = |taking| Store::open_to_work(path, taking, Timestamp::now());
    let store = match open(Taking::Ask) {
        // A crash may leave a note nobody can read: a person is asked then.
        Err(Error::File { trouble: FileTrouble::InUse(by), .. }) if !by.certain => {
            open(Taking::Over)
        }
        outcome => outcome,
    };
    let store = store.map_err(|error| format!("it does not open: {error}"))?;
    let findings = store.read(verify::verify).map_err(|error| error.to_string())?;
    if findings.is_sound() { Ok(store) } else { Err(format!("it is not sound: {findings:?}")) }
}

/// The steps of a plan, the first one first, and what it holds as one number.
pub fn read(store: &Store) -> Outcome<(Vec<Line>, u64)> {
    store
        .read(|conn| {
            let mut steps = steps::list(conn, None, u32::MAX)?;
            steps.reverse();
            let steps = steps.into_iter().map(|it| (it.id, token(&it), it.state)).collect();
            Ok((steps, worker::held(conn)?))
        })
        .map_err(|error| format!("it cannot be read: {error}"))
}

/// What the worker called a step; nothing for one that is not the worker's.
fn token(step: &Step) -> String {
    match step.words.args.get("name") {
        Some(Datum::Text(token)) => token.clone(),
        _ => String::new(),
    }
}
