//! The worker as a program of its own: started, listened to, killed.

use std::{
    env,
    io::{BufRead, BufReader, Lines},
    process::{Child, ChildStdout, Command, Stdio},
};

use super::worker::{MARK, Order};

/// The test that does nothing unless it is told to be the worker.
const WORKER: &str = "the_worker";

/// A worker that is working. It is killed when the value goes.
pub struct Worker {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

/// This very program, told to be the worker.
pub fn arguments() -> [&'static str; 4] {
    ["--exact", WORKER, "--nocapture", "--test-threads=1"]
}

impl Worker {
    pub fn start(order: &Order) -> Self {
        let exe = env::current_exe().expect("this program has a name");
        let mut child = Command::new(exe)
            .args(arguments())
            .envs(order.variables())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program can be started once more");
        let out = child.stdout.take().expect("its output was asked for");
        Self { child, lines: BufReader::new(out).lines() }
    }

    /// What it says next; nothing once it has ended.
    pub fn line(&mut self) -> Option<String> {
        loop {
            let line = self.lines.next()?.expect("it writes text");
            if let Some(words) = said(&line) {
                return Some(words.to_owned());
            }
        }
    }

    /// Waits for its end, which must be a good one.
    pub fn ended_well(mut self) -> Result<(), String> {
        let status = self.child.wait().expect("it is ours to wait for");
        if status.success() { Ok(()) } else { Err(format!("a worker ended with {status}")) }
    }

    /// Kills it, as the task manager does. Answers what it had said by then and nobody had heard.
    pub fn kill(mut self) -> Vec<String> {
        self.child.kill().expect("it is ours to kill");
        std::iter::from_fn(|| self.line()).collect()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // It may be gone already, which is what we want.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a worker says in a line of its output, if it says anything.
pub fn said(line: &str) -> Option<&str> {
    Some(line.split_once(MARK)?.1.trim_end())
}
