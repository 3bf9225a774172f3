//! No room left: the page says what was kept and what to do, readers notice nothing, and when there is room again the same
//! process goes on, with everything it had acknowledged.
//!
//! The room is taken away without needing any right: the program runs with a limit on the size of its files (`ulimit -f`,
//! whose signal the shell ignores, so that writing fails as it does on a full disk), and the limit is lifted while it runs
//! (`prlimit`, of util-linux). SQLite then reports 10 (input/output) where a full disk makes it report 13; the product treats
//! both the same way, in `record::snapshot`. PostgreSQL has its own disk and its own answer: class 53, in the same place.

use crate::support::{
    form::{self, Sheet},
    program::{self, Line, Program, Reply, must},
    world,
};
use doppiofilo::demo;
use kernel::{Clock, Lang, ids::encode};
use record::{Chance, params, sql, verify};
use std::{collections::BTreeMap, fs, path::Path, process::Command};

/// Room for this many bytes beyond what the file has.
const ROOM: u64 = 1 << 20;
/// Unit of `ulimit -f`, fixed by POSIX.
const BLOCK: u64 = 512;
/// Far more contributions than fit.
const TOO_MANY: usize = 4_000;

#[test]
fn a_full_disk_loses_nothing_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let runtime = world::runtime();
    let file = runtime.block_on(world::sqlite_copy(folder.path()));
    let desk = Desk::begin(&file, folder.path());
    let mut kept = Vec::new();
    let refused = desk.write_until_refused(&mut kept);
    assert!(!kept.is_empty(), "there was room for nothing");
    says_what_was_kept(&refused);
    desk.still_reads();
    desk.refuses_everything_else_the_same_way();
    desk.lift_the_limit();
    desk.goes_on(&mut kept);
    drop(desk);
    runtime.block_on(everything_is_there(&file, &kept));
}

/// The desk of the lead, at a program that has little room.
struct Desk {
    program: Program,
    cookie: String,
    sheet: Sheet,
}

impl Desk {
    fn begin(file: &Path, folder: &Path) -> Desk {
        let address = file.display().to_string();
        let links: BTreeMap<String, String> =
            serde_json::from_str(&must(&address, &["demo", "--links", "--at", ""])).unwrap();
        let blocks = (fs::metadata(file).unwrap().len() + ROOM) / BLOCK;
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("trap '' XFSZ; ulimit -S -f {blocks}; exec \"$@\""), "sh"]);
        let program = Program::serve_through(shell, &address, folder);
        let mut line = Line::to(program.port).unwrap();
        let cookie = program::sign_in(&mut line, &links["lead"]);
        let page = line.get(&desk_path("/contributions/new"), &cookie).unwrap();
        let sheet =
            form::sheets(&page.body).into_iter().find(|sheet| sheet.action.ends_with("/contributions"));
        let sheet = sheet.unwrap_or_else(|| panic!("no form to enter a contribution: {}", page.body));
        Desk { program, cookie, sheet }
    }

    fn post(&self, path: &str, body: &str) -> Reply {
        Line::to(self.program.port).unwrap().post(path, &self.cookie, body).unwrap()
    }

    fn get(&self, path: &str) -> Reply {
        Line::to(self.program.port).unwrap().get(path, &self.cookie).unwrap()
    }

    /// Enters a contribution; what it says is noted when it was acknowledged.
    fn enter(&self, number: usize, kept: &mut Vec<String>) -> Reply {
        let words =
            format!("Disco pieno, contributo {number}. {}", "Parole che occupano posto. ".repeat(250));
        let words = words.trim_end().to_owned();
        let once = encode(Chance::System.silent_id());
        let sheet = self.sheet.clone().set("once", &once).set("body", &words).set("name", "Prova Piena");
        let reply = self.post(&self.sheet.action, &form::urlencoded(&sheet.sent()));
        if reply.status == 303 {
            kept.push(words);
        }
        reply
    }

    fn write_until_refused(&self, kept: &mut Vec<String>) -> Reply {
        let mut replies = (0..TOO_MANY).map(|number| self.enter(number, kept));
        replies.find(|reply| reply.status != 303).expect("the limit was never reached")
    }

    /// Whoever reads notices nothing.
    fn still_reads(&self) {
        for path in ["/plan", "/contributions", "/desk", "/consultation"] {
            let reply = self.get(&desk_path(path));
            assert_eq!(reply.status, 200, "{path}: {}", reply.body);
        }
    }

    /// Other forms, and the same one again: the same page each time, never another fault.
    fn refuses_everything_else_the_same_way(&self) {
        for number in 0..10 {
            let refused = self.enter(TOO_MANY + number, &mut Vec::new());
            says_what_was_kept(&refused);
        }
        let page = self.get("/it/me");
        let sheet = form::sheets(&page.body).into_iter().find(|sheet| sheet.action.ends_with("/me")).unwrap();
        // So many times that the few bytes of a name would have to fit somewhere.
        let replies = (0..50).map(|_| self.post(&sheet.action, &form::urlencoded(&sheet.sent())));
        let refused: Vec<Reply> = replies.filter(|reply| reply.status != 303).collect();
        assert!(!refused.is_empty(), "fifty small changes found room on a full disk");
        refused.iter().for_each(says_what_was_kept);
    }

    fn lift_the_limit(&self) {
        let mut prlimit = Command::new("prlimit");
        let done = prlimit.args(["--pid", &self.program.id().to_string(), "--fsize=unlimited"]).status();
        let done = done
            .unwrap_or_else(|error| panic!("prlimit cannot be run ({error}): apt-get install util-linux"));
        assert!(done.success(), "the limit was not lifted");
    }

    fn goes_on(&self, kept: &mut Vec<String>) {
        for number in 0..20 {
            let reply = self.enter(2 * TOO_MANY + number, kept);
            assert_eq!(reply.status, 303, "with room again: {}\n{}", reply.body, self.program.said());
        }
    }
}

fn desk_path(rest: &str) -> String {
    format!("/it/processes/{}{rest}", demo::SLUG)
}

/// The page of a failure that passes: in Italian, what happened, what was kept, what to do.
fn says_what_was_kept(reply: &Reply) {
    assert_eq!(reply.status, 503, "{}", reply.body);
    assert!(reply.body.contains("<html lang=\"it\""), "no page: {}", reply.body);
    let page = form::unescape(&reply.body);
    for part in ["title", "what", "kept", "advice"] {
        let words = web::i18n::say(Lang::It, &format!("problem-page-unavailable-{part}"), &[]);
        assert!(page.contains(&words), "the page does not say «{words}»: {page}");
    }
}

/// The file is whole, the ledger holds, and everything acknowledged is there once, and nothing else.
async fn everything_is_there(file: &Path, kept: &[String]) {
    let db = world::open(&file.display().to_string(), Clock::System).await;
    let view = db.read().await.unwrap();
    let process = process::store::by_slug(&view, demo::SLUG).await.unwrap().id;
    verify::ledger(&view, process).await.unwrap();
    verify::contents(&view, process).await.unwrap();
    let count = sql!("SELECT CAST(count(*) AS bigint) FROM content WHERE body = $1");
    for words in kept {
        assert_eq!(
            view.number(count, params![words]).await.unwrap(),
            1,
            "acknowledged and lost: {words:.40}"
        );
    }
    let all =
        sql!("SELECT CAST(count(*) AS bigint) FROM content WHERE body LIKE 'Disco pieno, contributo %'");
    assert_eq!(view.number(all, vec![]).await.unwrap(), kept.len() as i64, "refused and yet written");
    drop(view);
    db.close().await.unwrap();
    record::backup::examine(file).await.unwrap();
}
