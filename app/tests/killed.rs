//! Nothing acknowledged is lost: the real program is killed a hundred times on each database while several people enter
//! contributions, and every one it acknowledged is looked for afterwards.
//!
//! What is told apart: a form that was answered with 303 is **acknowledged** and must be there, once. A form whose answer
//! never came, or came as 503, is **in doubt**: it may be there or not, never twice. Every other form in doubt is sent again
//! after the restart with the same once-key, as "reload and send again" does, and then must be there exactly once. On
//! PostgreSQL every fifth time the connections are cut by the server instead (`pg_terminate_backend`), and the same process
//! must go on.
//!
//! The PostgreSQL of this test flushes every commit, as in production; SQLite always does (`synchronous = FULL`). A killed
//! process leaves the operating system's buffers alone: what a power cut does is the disk's word, not ours, and not tested.

use crate::support::{
    form::{self, Sheet},
    program::{self, Line, Program, must},
    world,
};
use doppiofilo::demo;
use kernel::{Clock, ids::encode};
use record::{Chance, sea_orm, sql, verify};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

const KILLS: usize = 100;
const WRITERS: usize = 4;
const HOW: &str = "no PostgreSQL that flushes to kill things on: run `eval \"$(tools/postgres env --durable)\"` first, or the \
     whole of `tools/check`";
const MARK: &str = "Scrittura";

#[test]
fn nothing_acknowledged_is_lost_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let runtime = world::runtime();
    let file = runtime.block_on(world::sqlite_copy(folder.path()));
    let address = file.display().to_string();
    let mut story = Story::begin(&runtime, &address, folder.path());
    for round in 0..KILLS {
        story.is_killed(round);
    }
    story.ends("SQLite");
    runtime.block_on(record::backup::examine(&file)).unwrap();
}

#[test]
fn nothing_acknowledged_is_lost_on_postgresql() {
    let folder = tempfile::tempdir().unwrap();
    let runtime = world::runtime();
    let cluster = world::cluster("DOPPIOFILO_TEST_POSTGRES_DURABLE", HOW);
    let address = runtime.block_on(world::postgres_copy(&cluster));
    let mut story = Story::begin(&runtime, &address, folder.path());
    for round in 0..KILLS {
        if round % 5 == 4 {
            story.is_cut_off(round);
        } else {
            story.is_killed(round);
        }
    }
    story.ends("PostgreSQL");
    runtime.block_on(world::drop_database(&address));
}

/// A form as it was sent.
struct Sent {
    words: String,
    body: String,
}

/// The program, the people who write, and what they were told.
struct Story<'a> {
    runtime: &'a tokio::runtime::Runtime,
    address: &'a str,
    folder: &'a Path,
    program: Program,
    cookie: String,
    sheet: Sheet,
    /// Must be there, once.
    acknowledged: BTreeSet<String>,
    /// May be there, once at most.
    open: BTreeSet<String>,
    /// How many of those in doubt had been written, and how many not.
    doubts: [usize; 2],
    /// How long the program took to answer again.
    starts: Vec<Duration>,
}

impl<'a> Story<'a> {
    fn begin(runtime: &'a tokio::runtime::Runtime, address: &'a str, folder: &'a Path) -> Story<'a> {
        let links: BTreeMap<String, String> =
            serde_json::from_str(&must(address, &["demo", "--links", "--at", ""])).unwrap();
        let program = Program::serve(address, folder);
        let mut line = Line::to(program.port).unwrap();
        let cookie = program::sign_in(&mut line, &links["lead"]);
        let page = line.get(&format!("/it/processes/{}/contributions/new", demo::SLUG), &cookie).unwrap();
        let sheet =
            form::sheets(&page.body).into_iter().find(|sheet| sheet.action.ends_with("/contributions"));
        let sheet = sheet.unwrap_or_else(|| panic!("no form to enter a contribution: {}", page.body));
        let (acknowledged, open, starts) = Default::default();
        Story { runtime, address, folder, program, cookie, sheet, acknowledged, open, doubts: [0, 0], starts }
    }

    /// Killed while people write, started again, counted.
    fn is_killed(&mut self, round: usize) {
        let doubt = self.write(round, |program| program.kill());
        let began = Instant::now();
        self.program = Program::serve(self.address, self.folder);
        self.starts.push(began.elapsed());
        self.counts(round, doubt);
    }

    /// Cut off from its database while people write. The process itself lives on and must go on serving.
    fn is_cut_off(&mut self, round: usize) {
        let (runtime, address) = (self.runtime, self.address);
        let doubt = self.write(round, |_| {
            runtime.block_on(cut_off(address));
            thread::sleep(Duration::from_millis(100));
        });
        self.counts(round, doubt);
    }

    /// Several people write as fast as they can until `end` is over; the forms left in doubt.
    fn write(&mut self, round: usize, end: impl FnOnce(&mut Program)) -> Vec<Sent> {
        let (port, over) = (self.program.port, AtomicBool::new(false));
        let (done, doubt) = (Mutex::new(Vec::new()), Mutex::new(Vec::new()));
        let (sheet, cookie) = (&self.sheet, self.cookie.as_str());
        thread::scope(|scope| {
            for writer in 0..WRITERS {
                let (done, doubt, over) = (&done, &doubt, &over);
                scope.spawn(move || {
                    let mut line = Line::to(port).unwrap();
                    for number in 0.. {
                        let sent = enter(sheet, &format!("{MARK} {round}-{writer}-{number}."));
                        let answer = line.post(&sheet.action, cookie, &sent.body).map(|reply| reply.status);
                        match answer {
                            Ok(303) => done.lock().unwrap().push(sent),
                            Ok(503) | Err(_) => doubt.lock().unwrap().push(sent),
                            Ok(status) => panic!("entering a contribution was answered with {status}"),
                        }
                        if answer.is_err() || over.load(Ordering::Relaxed) {
                            return;
                        }
                    }
                });
            }
            thread::sleep(a_while());
            end(&mut self.program);
            over.store(true, Ordering::Relaxed);
        });
        self.acknowledged.extend(done.into_inner().unwrap().into_iter().map(|sent| sent.words));
        doubt.into_inner().unwrap()
    }

    /// Sends every other form in doubt again, and compares what is there with what people were told.
    fn counts(&mut self, round: usize, doubt: Vec<Sent>) {
        let before = self.there(&format!("{MARK} {round}-%"));
        let mut line = Line::to(self.program.port).unwrap();
        for (number, sent) in doubt.into_iter().enumerate() {
            self.doubts[usize::from(!before.contains_key(&sent.words))] += 1;
            if number % 2 == 1 {
                self.open.insert(sent.words);
                continue;
            }
            let reply = line.post(&self.sheet.action, &self.cookie, &sent.body).unwrap();
            assert_eq!(reply.status, 303, "round {round}, sent again: {}", reply.body);
            self.acknowledged.insert(sent.words);
        }
        self.compare(&format!("{MARK} {round}-"));
    }

    fn compare(&self, beginning: &str) {
        let there = self.there(&format!("{beginning}%"));
        let expected = self.acknowledged.iter().filter(|words| words.starts_with(beginning));
        let lost: Vec<_> = expected.filter(|words| !there.contains_key(*words)).collect();
        assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
        let twice: Vec<_> = there.iter().filter(|(_, times)| **times != 1).collect();
        assert!(twice.is_empty(), "written more than once: {twice:?}");
        let told = |words: &&String| self.acknowledged.contains(*words) || self.open.contains(*words);
        let unknown: Vec<_> = there.keys().filter(|words| !told(words)).collect();
        assert!(unknown.is_empty(), "written, and nobody sent it: {unknown:?}");
    }

    /// Contributions whose words fit, and how often each is there.
    fn there(&self, pattern: &str) -> BTreeMap<String, usize> {
        #[derive(record::FromQueryResult)]
        struct Row {
            body: String,
        }
        self.runtime.block_on(async {
            let db = world::open(self.address, Clock::System).await;
            let view = db.read().await.unwrap();
            let select = sql!(
                "SELECT c.body FROM consultation_contribution k JOIN content c ON c.id = k.content_id
                 WHERE c.body LIKE $1 ORDER BY k.number"
            );
            let rows: Vec<Row> = view.all(select, record::params![pattern]).await.unwrap();
            drop(view);
            db.close().await.unwrap();
            let mut there = BTreeMap::new();
            rows.into_iter().for_each(|row| *there.entry(row.body).or_insert(0) += 1);
            there
        })
    }

    /// The whole account, the ledger, and the archive checked by the program's own commands.
    fn ends(mut self, name: &str) {
        self.compare(MARK);
        self.program.kill();
        self.runtime.block_on(holds(self.address));
        let archive = self.folder.join("archive").display().to_string();
        must(self.address, &["export", demo::SLUG, &archive]);
        must(self.address, &["verify", &archive]);
        self.starts.sort();
        let median = self.starts[self.starts.len() / 2];
        println!(
            "{name}: {KILLS} interruptions, {} contributions acknowledged and there, none twice; in doubt: {} had been \
             written, {} had not; started again in {median:?} (median), {:?} at most",
            self.acknowledged.len(),
            self.doubts[0],
            self.doubts[1],
            self.starts[self.starts.len() - 1],
        );
    }
}

/// One contribution as somebody at the desk enters it from paper, with a key of its own.
fn enter(sheet: &Sheet, words: &str) -> Sent {
    let once = encode(Chance::System.silent_id());
    let sheet = sheet.clone().set("once", &once).set("body", words).set("name", "Prova Interrotta");
    Sent { words: words.to_owned(), body: form::urlencoded(&sheet.sent()) }
}

/// Between 10 and 265 milliseconds.
fn a_while() -> Duration {
    let [byte] = Chance::System.bytes::<1>();
    Duration::from_millis(10 + u64::from(byte))
}

/// Has the server end every connection to this database but our own.
async fn cut_off(address: &str) {
    let (cluster, name) = address.rsplit_once('/').unwrap();
    let admin = world::admin(cluster).await;
    let text = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
    world::run(&admin, &text).await;
    admin.close().await.unwrap();
}

/// Numbers without gaps, a chain without breaks, texts that are what the chain says.
async fn holds(address: &str) {
    let db = world::open(address, Clock::System).await;
    let view = db.read().await.unwrap();
    let process = process::store::by_slug(&view, demo::SLUG).await.unwrap().id;
    verify::ledger(&view, process).await.unwrap();
    verify::contents(&view, process).await.unwrap();
    let gaps = sql!(
        "SELECT CAST(max(number) - count(DISTINCT number) AS bigint) FROM consultation_contribution WHERE process_id = $1"
    );
    assert_eq!(view.number(gaps, record::params![process]).await.unwrap(), 0, "numbers with gaps");
    drop(view);
    db.close().await.unwrap();
}
