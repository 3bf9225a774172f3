//! The real program in a process of its own: started, asked over the network, killed.

use super::form;
use std::{
    fs::{self, File},
    io::{BufRead, BufReader, Error, ErrorKind, Read, Result, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

/// The moment at which the program stands still, as `testkit::NOON`.
pub const NOON: &str = "2026-11-22T11:00:00Z";
const PATIENCE: Duration = Duration::from_secs(20);

/// The program, serving.
pub struct Program {
    child: Child,
    /// Port of the loopback address it listens on.
    pub port: u16,
    log: PathBuf,
}

impl Program {
    /// Starts serving a database and waits until it answers. What it says is written to `program.log` in the folder.
    pub fn serve(address: &str, folder: &Path) -> Program {
        Program::start(Command::new(env!("CARGO_BIN_EXE_doppiofilo")), address, folder)
    }

    /// The same through another command that ends by running `$@`, such as a shell that sets a limit first.
    pub fn serve_through(mut shell: Command, address: &str, folder: &Path) -> Program {
        shell.arg(env!("CARGO_BIN_EXE_doppiofilo"));
        Program::start(shell, address, folder)
    }

    fn start(mut command: Command, address: &str, folder: &Path) -> Program {
        let port = free_port();
        let log = folder.join("program.log");
        let out = File::options().create(true).append(true).open(&log).unwrap();
        let listen = format!("127.0.0.1:{port}");
        let arguments =
            ["serve", "--database", address, "--listen", listen.as_str(), "--standing-clock", NOON];
        let child =
            command.args(arguments).stdin(Stdio::null()).stdout(out.try_clone().unwrap()).stderr(out).spawn();
        let mut program = Program { child: child.unwrap(), port, log };
        program.wait_until_it_answers();
        program
    }

    fn wait_until_it_answers(&mut self) {
        let began = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            let ended = self.child.try_wait().unwrap();
            let waiting = ended.is_none() && began.elapsed() < PATIENCE;
            assert!(waiting, "the program does not serve ({ended:?}): {}", self.said());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// What it said so far.
    pub fn said(&self) -> String {
        fs::read_to_string(&self.log).unwrap()
    }

    /// Number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it at once, without a word (SIGKILL), and waits until it is gone.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

/// Whatever ends a test ends its programs.
impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs a command of the program to its end.
pub fn command(address: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doppiofilo"));
    command.args(["--database", address, "--standing-clock", NOON]).args(arguments).stdin(Stdio::null());
    command.output().unwrap()
}

/// The same, and it must end well; what it wrote.
pub fn must(address: &str, arguments: &[&str]) -> String {
    let output = command(address, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A connection kept open for one request after another.
pub struct Line(BufReader<TcpStream>);

/// An answer that arrived whole.
#[derive(Debug)]
pub struct Reply {
    /// Status code.
    pub status: u16,
    /// Names in small letters, and values.
    pub headers: Vec<(String, String)>,
    /// Body as text.
    pub body: String,
}

impl Reply {
    /// The first header of this name; empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }
}

impl Line {
    /// A connection to the program on this port.
    pub fn to(port: u16) -> Result<Line> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Line(BufReader::new(stream)))
    }

    /// Asks for a page.
    pub fn get(&mut self, path: &str, cookie: &str) -> Result<Reply> {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: localhost:8080\r\nCookie: {cookie}\r\n\r\n"), "")
    }

    /// Sends a form. An error says nothing about whether it was acted upon.
    pub fn post(&mut self, path: &str, cookie: &str, body: &str) -> Result<Reply> {
        let kind = "Content-Type: application/x-www-form-urlencoded";
        let length = body.len();
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: localhost:8080\r\nCookie: {cookie}\r\n{kind}\r\nContent-Length: {length}\r\n\r\n"
        );
        self.ask(&head, body)
    }

    fn ask(&mut self, head: &str, body: &str) -> Result<Reply> {
        self.0.get_mut().write_all(format!("{head}{body}").as_bytes())?;
        let status = self.words()?;
        let status =
            status.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or(ErrorKind::InvalidData)?;
        let mut headers = Vec::new();
        loop {
            let line = self.words()?;
            if line.is_empty() {
                break;
            }
            let (name, value) = line.split_once(':').ok_or(ErrorKind::InvalidData)?;
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let mut reply = Reply { status, headers, body: String::new() };
        reply.body = String::from_utf8_lossy(&self.rest(&reply)?).into_owned();
        Ok(reply)
    }

    fn words(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.0.read_line(&mut line)? == 0 || !line.ends_with("\r\n") {
            return Err(Error::from(ErrorKind::UnexpectedEof));
        }
        Ok(line.trim_end().to_owned())
    }

    fn rest(&mut self, reply: &Reply) -> Result<Vec<u8>> {
        if reply.header("transfer-encoding") == "chunked" {
            return self.chunks();
        }
        let length = reply.header("content-length").parse().unwrap_or(0);
        let mut body = vec![0; length];
        self.0.read_exact(&mut body)?;
        Ok(body)
    }

    fn chunks(&mut self) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let length = usize::from_str_radix(&self.words()?, 16).map_err(|_| ErrorKind::InvalidData)?;
            let mut chunk = vec![0; length];
            self.0.read_exact(&mut chunk)?;
            self.words()?;
            if length == 0 {
                return Ok(body);
            }
            body.extend(chunk);
        }
    }
}

/// A port nobody listens on. Asking the system for one beats guessing: it gives the next one out only much later.
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Signs in by a link of the program's own making; the cookie.
pub fn sign_in(line: &mut Line, link: &str) -> String {
    let page = line.get(link, "").unwrap();
    let sheet = form::sheets(&page.body).into_iter().find(|sheet| sheet.action.contains("/sign-in/"));
    let sheet = sheet.unwrap_or_else(|| panic!("{link} opens no form: {}", page.body));
    let reply = line.post(&sheet.action, "", &form::urlencoded(&sheet.sent())).unwrap();
    assert_eq!(reply.status, 303, "{link} does not sign in: {}", reply.body);
    reply.header("set-cookie").split(';').next().unwrap().to_owned()
}
