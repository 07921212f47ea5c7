//! The real window, driven over WebDriver: just enough to see that it is drawn and to take
//! its picture. The journeys have a driver of their own, in `ui/e2e`.

use std::{
    fmt::Write as _,
    io::{BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use crate::{
    command::{Companion, companion, in_root},
    display::Display,
    failure::{Failure, Result},
};

/// How long the driver may take to listen, and the page to appear.
const PATIENCE: Duration = Duration::from_secs(30);

/// Answers once the page has been painted with its heading in it.
const DRAWN: &str = "const done = arguments[arguments.length - 1]; \
    const look = () => document.readyState === 'complete' && document.querySelector('h1') \
        ? document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))) \
        : requestAnimationFrame(look); \
    look();";

/// WebKit takes the picture with the next frame, and a page at rest has none: one dot that
/// nobody sees keeps it drawing.
const TICK: &str = "const dot = document.createElement('i'); \
    dot.style.cssText = 'position:fixed;left:0;top:0;width:1px;height:1px'; \
    let odd = false; \
    setInterval(() => { odd = !odd; dot.style.background = odd ? '#00000001' : '#00000002'; }, 16); \
    document.body.append(dot);";

/// The window of the program, open.
pub struct Window {
    port: u16,
    session: String,
    _driver: Companion,
}

impl Window {
    /// Starts `program` on `display` and waits for its window. What the program remembers stays
    /// in `home`, away from this person's own.
    pub fn open(
        display: &Display,
        program: &Path,
        arguments: &[String],
        home: &Path,
    ) -> Result<Self> {
        let port = free_port()?;
        let mut command = in_root("WebKitWebDriver");
        command.args(["--host=127.0.0.1", &format!("--port={port}")]);
        // Without it Tauri lets nobody drive its window.
        command.env("TAURI_WEBVIEW_AUTOMATION", "true");
        for kind in ["DATA", "CONFIG", "CACHE", "STATE"] {
            command.env(format!("XDG_{kind}_HOME"), home.join(kind.to_lowercase()));
        }
        let driver =
            companion(display.lend(&mut command).stdout(Stdio::null()).stderr(Stdio::null()))?;
        wait_for(port)?;

        let words: Vec<String> = arguments.iter().map(|it| quote(it)).collect();
        let asked = format!(
            r#"{{"capabilities":{{"alwaysMatch":{{"webkitgtk:browserOptions":{{"binary":{},"args":[{}]}}}}}}}}"#,
            quote(&program.to_string_lossy()),
            words.join(",")
        );
        let answer = send(port, "POST", "/session", &asked)?;
        let session = text_of(&answer, "sessionId")
            .ok_or_else(|| Failure::failed(format!("the window did not open: {answer}")))?
            .to_owned();
        Ok(Self { port, session, _driver: driver })
    }

    /// Waits until the page stands in the window.
    pub fn wait_until_drawn(&self) -> Result {
        self.send("POST", "/timeouts", &format!(r#"{{"script":{}}}"#, PATIENCE.as_millis()))?;
        let script = format!(r#"{{"script":{},"args":[]}}"#, quote(DRAWN));
        self.send("POST", "/execute/async", &script).map(|_| ())
    }

    /// What the window shows, as PNG.
    pub fn picture(&self) -> Result<Vec<u8>> {
        self.send("POST", "/execute/sync", &format!(r#"{{"script":{},"args":[]}}"#, quote(TICK)))?;
        let answer = self.send("GET", "/screenshot", "")?;
        text_of(&answer, "value")
            .and_then(from_base64)
            .ok_or_else(|| Failure::failed("the window gave no picture of itself"))
    }

    /// Closes the window.
    pub fn close(self) -> Result {
        self.send("DELETE", "", "").map(|_| ())
    }

    fn send(&self, method: &str, path: &str, body: &str) -> Result<String> {
        send(self.port, method, &format!("/session/{}{path}", self.session), body)
    }
}

fn free_port() -> Result<u16> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|it| it.local_addr())
        .map(|it| it.port())
        .map_err(|error| Failure::failed(format!("no free port on this machine: {error}")))
}

fn wait_for(port: u16) -> Result {
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if start.elapsed() > PATIENCE {
            return Err(Failure::failed("WebKitWebDriver does not answer"));
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    Ok(())
}

/// One request over HTTP; an answer other than "200 OK" is a failure.
fn send(port: u16, method: &str, path: &str, body: &str) -> Result<String> {
    let broken = |error: std::io::Error| {
        Failure::failed(format!("WebKitWebDriver, {method} {path}: {error}"))
    };
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).map_err(broken)?;
    stream.set_read_timeout(Some(2 * PATIENCE)).map_err(broken)?;
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).map_err(broken)?;

    let mut reader = BufReader::new(stream);
    let mut status = String::new();
    reader.read_line(&mut status).map_err(broken)?;
    let mut length = None;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).map_err(broken)?;
        let Some((name, value)) = header.trim_end().split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().ok();
        }
    }
    let mut answer = Vec::new();
    match length {
        Some(length) => reader.take(length).read_to_end(&mut answer),
        None => reader.read_to_end(&mut answer),
    }
    .map_err(broken)?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    if status.contains(" 200 ") {
        Ok(answer)
    } else {
        Err(Failure::failed(format!("WebKitWebDriver, {method} {path}: {answer}")))
    }
}

/// The text a JSON answer has under `key`. Enough for names and base64, which hold no escapes.
fn text_of<'a>(json: &'a str, key: &str) -> Option<&'a str> {
    let (_, rest) = json.split_once(&format!("\"{key}\":"))?;
    rest.trim_start().strip_prefix('"')?.split('"').next()
}

/// A text as JSON writes it.
fn quote(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            control if control < ' ' => {
                write!(quoted, "\\u{:04x}", u32::from(control))
                    .expect("a String takes all that is written");
            }
            _ => quoted.push(letter),
        }
    }
    quoted + "\""
}

fn from_base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0);
    for letter in text.bytes().filter(|it| *it != b'=') {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6) | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_read() {
        assert_eq!(from_base64("").unwrap(), b"");
        assert_eq!(from_base64("TQ==").unwrap(), b"M");
        assert_eq!(from_base64("TWE=").unwrap(), b"Ma");
        assert_eq!(from_base64("TWFu").unwrap(), b"Man");
        assert_eq!(from_base64("+/8A").unwrap(), [0xfb, 0xff, 0]);
        assert_eq!(from_base64("T*Fu"), None);
    }

    #[test]
    fn a_text_is_quoted_as_json_wants_it() {
        assert_eq!(quote(r#"C:\a "b""#), r#""C:\\a \"b\"""#);
        assert_eq!(quote("è\n"), "\"è\\u000a\"");
    }

    #[test]
    fn a_text_is_found_in_an_answer() {
        let answer = r#"{"value":{"sessionId":"ab-1","capabilities":{}}}"#;
        assert_eq!(text_of(answer, "sessionId"), Some("ab-1"));
        assert_eq!(text_of(answer, "nothing"), None);
    }
}
