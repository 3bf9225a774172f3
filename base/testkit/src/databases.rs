//! A fresh, migrated database of each kind for each test.

use kernel::{Clock, Moment};
use record::{Chance, Db};
use sqlx::{Connection, Executor, PgConnection};
use std::process;

/// The moment at which tests stand still: 22 November 2026, noon in Rome.
pub const NOON: Moment = Moment(1_795_345_200_000_000);

const CLOCK: Clock = Clock::Fixed(NOON);
const SEED: u64 = 2030;
const HOW: &str =
    "no PostgreSQL to test on: run `eval \"$(tools/postgres env)\"` first, or the whole of `tools/check`";

/// Tells the story once on each database. Panics, as tests do, when either fails.
pub fn on_both(story: impl AsyncFn(Db)) {
    on_sqlite(&story);
    on_postgres(&story);
}

/// Tells the story on a fresh SQLite file.
pub fn on_sqlite(story: impl AsyncFn(Db)) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("test.sqlite");
    runtime().block_on(async {
        let db =
            Db::open(&path.display().to_string(), CLOCK, Chance::seeded(SEED)).await.expect("SQLite opens");
        db.migrate().await.expect("SQLite migrates");
        story(db.clone()).await;
        db.close().await.expect("SQLite closes");
    });
}

/// Tells the story on a fresh PostgreSQL database, made from a template that is migrated once.
pub fn on_postgres(story: impl AsyncFn(Db)) {
    let base = postgres_base();
    runtime().block_on(async {
        let template = template(&base).await;
        let name = format!("t_{}_{}", process::id(), record::content::hex(&Chance::System.bytes::<6>()));
        admin(&base, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
        let db =
            Db::open(&format!("{base}/{name}"), CLOCK, Chance::seeded(SEED)).await.expect("PostgreSQL opens");
        story(db.clone()).await;
        db.close().await.expect("PostgreSQL closes");
        admin(&base, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
    });
}

/// The cluster's address, without the name of a database.
#[expect(clippy::disallowed_methods, reason = "the address of the test cluster is a setting of the test run")]
fn postgres_base() -> String {
    let address = std::env::var("DOPPIOFILO_TEST_POSTGRES").unwrap_or_else(|_| panic!("{HOW}"));
    let (server, _) = address.rsplit_once('/').unwrap_or_else(|| panic!("{HOW}"));
    server.to_owned()
}

/// The template's name carries the digest of all linked migrations; whoever comes first makes it.
async fn template(base: &str) -> String {
    let texts: String = record::migrate::every_migration().iter().map(|migration| migration.text).collect();
    let digest = record::content::sha256(texts.as_bytes());
    let name = format!("tpl_{}", digest.get(..16).unwrap_or_default());
    let mut admin = connect(base).await;
    admin.execute("SELECT pg_advisory_lock(20301205)").await.expect("the lock");
    let found = sqlx::query("SELECT 1 FROM pg_database WHERE datname = $1").bind(&name);
    if found.fetch_optional(&mut admin).await.expect("the list of databases").is_none() {
        let draft = format!("{name}_draft");
        run(&mut admin, &format!("DROP DATABASE IF EXISTS {draft}")).await;
        run(&mut admin, &format!("CREATE DATABASE {draft}")).await;
        let db = Db::open(&format!("{base}/{draft}"), CLOCK, Chance::seeded(SEED))
            .await
            .expect("PostgreSQL opens");
        db.migrate().await.expect("PostgreSQL migrates");
        db.close().await.expect("PostgreSQL closes");
        run(&mut admin, &format!("ALTER DATABASE {draft} RENAME TO {name}")).await;
    }
    admin.execute("SELECT pg_advisory_unlock(20301205)").await.expect("the lock is given back");
    admin.close().await.expect("goodbye");
    name
}

async fn admin(base: &str, text: &str) {
    let mut admin = connect(base).await;
    run(&mut admin, text).await;
    admin.close().await.expect("goodbye");
}

async fn connect(base: &str) -> PgConnection {
    PgConnection::connect(&format!("{base}/postgres")).await.unwrap_or_else(|error| panic!("{HOW}: {error}"))
}

async fn run(admin: &mut PgConnection, text: &str) {
    admin
        .execute(sqlx::AssertSqlSafe(text.to_owned()))
        .await
        .unwrap_or_else(|error| panic!("{text}: {error}"));
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}
