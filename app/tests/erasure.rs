//! A person is erased, through the product's own pages, after having left traces everywhere it lets somebody leave one: a
//! contribution sent and confirmed, a role's worth of messages, a mandate, an interview, a correction of their name. Then
//! their name, their address and two phrases nobody else would write are looked for: in every byte of the database's files,
//! on every page as everybody, in both archives. What stays: the number, the place and the outcome of the contribution, and
//! a ledger that verifies.
//!
//! What is looked for, and what honestly remains:
//! - SQLite: the file, its log and its index. Nothing remains.
//! - PostgreSQL: every file of the database's own folder, and of the whole cluster but the two below. Nothing remains.
//! - PostgreSQL's write-ahead log (`pg_wal`) keeps what was written until its segments are used again, minutes to days by
//!   the load and by `max_wal_size`; replicas and base backups keep their own copies. The test counts what is there and
//!   prints it; it can only be waited out, or driven out by writing. The administrator's guide says so.
//! - Backups made before are copies of what was true then; they are not ours to reach.

use crate::support::{
    client::{Browser, ORIGIN, Page, Site},
    filling::fill,
    form,
    visit::{Visit, routes},
    world::{self, World},
};
use doppiofilo::demo;
use record::{
    archive::{Archive, Extent},
    sea_orm::{ConnectionTrait, DatabaseConnection, Statement},
    verify,
};
use regex::Regex;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const NAME: &str = "Zenobia Quarantotti";
const EMAIL: &str = "zenobia.quarantotti@esempio.it";
const SENT: &str = "La panchina arancione di via Bologna 212 è sempre al sole.";
const HEARD: &str = "Nel sottoscala viola teniamo settantasette seggiole.";
/// What must be gone: as it was typed, and as it could have been folded, packed or escaped.
const TRACES: &[&str] = &[
    "Zenobia",
    "zenobia",
    "ZENOBIA",
    "Quarantotti",
    "quarantotti",
    "panchina arancione",
    "panchina%20arancione",
    "Bologna 212",
    "sottoscala viola",
    "settantasette seggiole",
];
const DURABLE: &str = "no PostgreSQL that keeps its log as in production: run `eval \"$(tools/postgres env --durable)\"` \
     first, or the whole of `tools/check`";

#[test]
fn nothing_of_an_erased_person_is_left_on_sqlite() {
    world::on_sqlite(async |world| {
        let story = Story::of(&world).await;
        let folder = world.folder.clone().unwrap();
        for trace in ["Zenobia", "zenobia.q", "panchina arancione", "sottoscala viola"] {
            assert!(
                !found_in(&folder, &[trace], |_| true).is_empty(),
                "the search finds what is there: {trace}"
            );
        }
        story.erase().await;
        assert_eq!(found_in(&folder, TRACES, |_| true), Vec::<String>::new(), "with the database open");
        story.is_clean().await;
        // Looking at every page and exporting wrote nothing back.
        assert_eq!(
            found_in(&folder, TRACES, |_| true),
            Vec::<String>::new(),
            "after everything was looked at"
        );
    });
}

#[test]
fn nothing_of_an_erased_person_is_left_on_postgresql() {
    let cluster = world::cluster("DOPPIOFILO_TEST_POSTGRES_DURABLE", DURABLE);
    world::on_postgres_of(&cluster, async |world| {
        let story = Story::of(&world).await;
        let server = world::connect(&world.address).await;
        // What a server does by itself sooner or later: looks at what the columns hold, and writes everything to its files.
        world::run(&server, "ANALYZE").await;
        world::run(&server, "CHECKPOINT").await;
        let (data, mine) =
            (PathBuf::from(text(&server, "SHOW data_directory").await), folder_of(&server).await);
        let own = |path: &Path| path.starts_with(&mine);
        for trace in ["Zenobia", "zenobia.q", "panchina arancione", "sottoscala viola"] {
            let found = found_in(&data, &[trace], |path| own(path.strip_prefix(&data).unwrap()));
            assert!(!found.is_empty(), "the search finds what is there: {trace}");
        }
        story.erase().await;
        story.is_clean().await;
        world::run(&server, "CHECKPOINT").await;
        let log = |path: &Path| path.strip_prefix(&data).unwrap().starts_with("pg_wal");
        let left = found_in(&data, TRACES, |path| !log(path));
        assert_eq!(left, Vec::<String>::new(), "in the server's files");
        let in_log = found_in(&data, TRACES, log);
        println!("left in PostgreSQL's write-ahead log until its segments are used again: {in_log:#?}");
        server.close().await.unwrap();
    });
}

/// Zenobia, what she left, and where it can be seen.
struct Story<'a> {
    world: &'a World,
    visit: Visit,
    number: String,
}

impl<'a> Story<'a> {
    /// Zenobia leaves traces wherever the product lets her.
    async fn of(world: &'a World) -> Story<'a> {
        let visit = Visit::to(world).await;
        let number = sends(&visit).await;
        corrects_herself(&visit).await;
        is_heard(&visit).await;
        speaks_for_somebody(&visit).await;
        is_answered(&visit, &number).await;
        let seen = visit.guest("lead").browser.get(&at(&format!("/contributions/{number}"))).await;
        assert!(seen.body.contains("panchina arancione") && seen.body.contains(NAME), "{}", seen.body);
        Story { world, visit, number }
    }

    /// Whoever answers for the data erases her, through the page for it.
    async fn erase(&self) {
        let delia = &self.visit.guest("data-contact").browser;
        let people = delia.get(&at("/people")).await;
        // Her wish is told there, and leads to what it asks for.
        let wish = format!(r#"href="([^"]*/people/persons/[0-9A-Z]{{26}}/erasure)">{NAME}<"#);
        let path = first(&wish, &people.body);
        let sheet = delia
            .get(&path)
            .await
            .form("/erasure")
            .set("reason", "Richiesta dell’interessata, protocollo 12.");
        let sent = delia.submit(&sheet).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let page = delia.get(sent.leads_to()).await;
        assert_eq!(page.status, 200);
    }

    /// No page, no archive, no label; and what must stay stays.
    async fn is_clean(&self) {
        self.no_page_knows_her().await;
        self.no_archive_knows_her().await;
        let view = self.world.db.read().await.unwrap();
        let process = process::store::by_slug(&view, demo::SLUG).await.unwrap().id;
        verify::ledger(&view, process).await.unwrap();
        verify::ledger(&view, kernel::HOUSE).await.unwrap();
        verify::contents(&view, process).await.unwrap();
        drop(view);
        let page = self.visit.site.visitor().get(&at(&format!("/contributions/{}", self.number))).await;
        let text = form::unescape(&page.body);
        assert_eq!(page.status, 200, "its address answers for ever");
        for stays in ["consultation-outcome-noted", "web-removed"] {
            let words = web::i18n::say(kernel::Lang::It, stays, &[]);
            assert!(text.contains(&words), "the page of the contribution no longer says «{words}»: {text}");
        }
    }

    async fn no_page_knows_her(&self) {
        let mut asked = 0;
        for route in routes().iter().filter(|route| route.method == "GET") {
            let path = format!("/it{}", self.visit.addresses.fill(route.path));
            for guest in self.visit.guests.iter().filter(|guest| self.visit.names(route, guest)) {
                knows_nothing(&self.visit.browser(guest).get(&path).await);
                asked += 1;
            }
        }
        assert!(asked > 300, "only {asked} pages were looked at");
        let own =
            [format!("/contributions/{}", self.number), "/contributions".to_owned(), "/ledger".to_owned()];
        for path in own {
            for guest in &self.visit.guests {
                knows_nothing(&self.visit.browser(guest).get(&at(&path)).await);
            }
        }
    }

    async fn no_archive_knows_her(&self) {
        for extent in [Extent::Whole, Extent::Public] {
            let folder = tempfile::tempdir().unwrap();
            let archive = folder.path().join("archive");
            open_data::export(&self.world.db, demo::SLUG, &archive, extent, &mut |_, _| ()).await.unwrap();
            assert_eq!(found_in(&archive, TRACES, |_| true), Vec::<String>::new(), "in the {extent} archive");
            let report = open_data::verify(&Archive::Folder(archive));
            assert!(report.holds(), "{}", report.tell(kernel::Lang::En));
        }
    }
}

fn knows_nothing(page: &Page) {
    for trace in TRACES {
        assert!(!contains(&page.bytes, trace.as_bytes()), "{} shows «{trace}»", page.asked);
    }
}

/// A page of the process, in Italian.
fn at(rest: &str) -> String {
    format!("/it/processes/{}{rest}", demo::SLUG)
}

/// The first thing that stands where a pattern has its brackets.
fn first(pattern: &str, text: &str) -> String {
    let found = Regex::new(pattern).unwrap().captures(text).map(|found| found[1].to_owned());
    found.unwrap_or_else(|| panic!("nothing fits {pattern} in:\n{text}"))
}

/// The link of this kind in the messages to her, as she would open it. Time stands still here, so that the newest message is
/// not always the first.
async fn link_in_her_mail(visit: &Visit, kind: &str) -> String {
    let outbox = Site::demonstration(&visit.site.db).await.visitor().get("/it/outbox").await;
    let mails = outbox.body.split("<li class=\"df-moment\">").skip(1);
    let hers: Vec<&str> = mails.filter(|mail| mail.contains(EMAIL)).collect();
    first(&format!(r#"href="{ORIGIN}([^"]*{kind}[^"]*)""#), &hers.join("\n"))
}

/// Without an account: a form, a message, a confirmation, a receipt; the number.
async fn sends(visit: &Visit) -> String {
    let visitor = visit.site.visitor();
    let sheet = visitor.get(&at("/consultation/contributions/new")).await.form("/consultation/contributions");
    let sheet = sheet.set("body", SENT).set("name", NAME).set("email", EMAIL).set("show", "yes");
    let sent = visitor.submit(&sheet).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let link = link_in_her_mail(visit, "/contributions/mine/").await;
    let confirmed = visitor.submit(&visitor.get(&link).await.form("/contributions/mine/")).await;
    assert_eq!(confirmed.status, 303, "{}", confirmed.body);
    let receipt = visitor.get(confirmed.leads_to()).await;
    first(r#"/contributions/(\d+)""#, &receipt.body)
}

/// Signed in by mail, she says her name again and asks to be erased.
async fn corrects_herself(visit: &Visit) {
    let visitor = visit.site.visitor();
    let sheet = visitor.get("/it/sign-in").await.form("/sign-in").set("email", EMAIL);
    assert_eq!(visitor.submit(&sheet).await.status, 303);
    let link = link_in_her_mail(visit, "/sign-in/").await;
    let zenobia: Browser = visit.site.sign_in(&link).await;
    let me = zenobia.get("/it/me").await;
    let sheet = own_form(&me, "/me").set("name", NAME);
    assert_eq!(zenobia.submit(&sheet).await.status, 303);
    let wish = zenobia.submit(&own_form(&me, "/me/erasure")).await;
    assert_eq!(wish.status, 303, "{}", wish.body);
}

/// The form with exactly this address.
fn own_form(page: &Page, action: &str) -> form::Sheet {
    let found = form::sheets(&page.body).into_iter().find(|sheet| sheet.action.ends_with(action));
    found.unwrap_or_else(|| panic!("no form to {action}: {}", page.body))
}

/// An analyst adds an interview with her.
async fn is_heard(visit: &Visit) {
    let analyst = &visit.guest("analyst").browser;
    let sheet = fill(&analyst.get(&at("/sources/interviews/new")).await.form("/sources/interviews"));
    let text = format!("Domanda. Che cosa manca?\n\nRisposta. {HEARD}\n\nDomanda. Grazie, {NAME}.");
    let sheet = sheet
        .set("body", &text)
        .set("name", NAME)
        .set("email", EMAIL)
        .set("about", &format!("{NAME}, presidente"));
    let added = analyst.submit(&sheet).await;
    assert_eq!(added.status, 303, "{}", added.body);
}

/// The lead records that she may speak for an organisation.
async fn speaks_for_somebody(visit: &Visit) {
    let lead = &visit.guest("lead").browser;
    let path = visit.addresses.fill("/processes/{process}/organisations/{organisation}/mandates");
    let page = lead.get(&format!("/it{path}")).await;
    let sheet = own_form(&page, "/mandates");
    let sheet = fill(&sheet).set("name", NAME).set("email", EMAIL).set("title", "Presidente");
    let given = lead.submit(&sheet).await;
    assert_eq!(given.status, 303, "{}", given.body);
}

/// A decision owner replies.
async fn is_answered(visit: &Visit, number: &str) {
    let dario = &visit.guest("decision-owner").browser;
    let sheet = dario.get(&at(&format!("/contributions/{number}/replies/new"))).await.form("/replies");
    let sheet = sheet.set("outcome", "noted").set("reason", "Letto con piacere: la riga resta com’è.");
    let given = dario.submit(&sheet).await;
    assert_eq!(given.status, 303, "{}", given.body);
}

/// Which traces stand in which files of a folder and the folders in it: `file: trace (times)`.
fn found_in(folder: &Path, traces: &[&str], looked_at: impl Fn(&Path) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for path in suspects(folder, traces).into_iter().filter(|path| looked_at(path)) {
        // A server may take a file away while we look.
        let Ok(bytes) = fs::read(&path) else { continue };
        for trace in traces {
            let times = count(&bytes, trace.as_bytes());
            if times > 0 {
                found.push(format!("{}: {trace} ({times})", path.display()));
            }
        }
    }
    found.sort();
    found
}

/// Files with any of the traces, found by `grep`: an unoptimised build of ours would read a whole server for minutes. It ends
/// with 0 when it found something, with 1 when there is nothing, with 2 when a file was gone before it was read.
fn suspects(folder: &Path, traces: &[&str]) -> Vec<PathBuf> {
    let mut grep = Command::new("grep");
    grep.args([
        "--recursive",
        "--files-with-matches",
        "--null",
        "--text",
        "--no-messages",
        "--fixed-strings",
    ]);
    grep.env("LC_ALL", "C").args(traces.iter().flat_map(|trace| ["-e", trace])).arg(folder);
    let output = grep.output().unwrap();
    assert!(matches!(output.status.code(), Some(0..=2)), "grep failed: {output:?}");
    let names = String::from_utf8(output.stdout).unwrap();
    names.split_terminator('\0').map(PathBuf::from).collect()
}

fn contains(bytes: &[u8], trace: &[u8]) -> bool {
    count(bytes, trace) > 0
}

/// How often something stands in bytes.
fn count(bytes: &[u8], trace: &[u8]) -> usize {
    let pattern = regex::escape(std::str::from_utf8(trace).unwrap());
    regex::bytes::Regex::new(&pattern).unwrap().find_iter(bytes).count()
}

/// The folder of this database inside the server's.
async fn folder_of(server: &DatabaseConnection) -> PathBuf {
    let oid = text(server, "SELECT oid::text FROM pg_database WHERE datname = current_database()").await;
    Path::new("base").join(oid)
}

async fn text(server: &DatabaseConnection, question: &str) -> String {
    let statement = Statement::from_string(server.get_database_backend(), question);
    server.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}
