//! The demonstration as a world for stories: imported once for each test program, copied for each story, on both databases.

use doppiofilo::demo;
use kernel::Clock;
use record::{
    Chance, Db,
    content::{hex, sha256},
    sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement},
};
use std::{
    fs,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};
use testkit::NOON;

const CLOCK: Clock = Clock::Fixed(NOON);
const HOW: &str =
    "no PostgreSQL to test on: run `eval \"$(tools/postgres env)\"` first, or the whole of `tools/check`";

/// A database of one's own that holds the demonstration.
pub struct World {
    /// Open, at noon of 22 November 2026.
    pub db: Db,
    /// For another program to open: a path or `postgres://…`.
    pub address: String,
    /// The folder of the SQLite file; `None` on PostgreSQL.
    pub folder: Option<PathBuf>,
}

/// Tells the story once on each database.
pub fn on_both(story: impl AsyncFn(World)) {
    on_sqlite(&story);
    on_postgres(&story);
}

/// Tells the story on a copy of the SQLite file.
pub fn on_sqlite(story: impl AsyncFn(World)) {
    runtime().block_on(async {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("story.sqlite");
        fs::copy(sqlite_template().await, &file).unwrap();
        let address = file.display().to_string();
        let db = open(&address, CLOCK).await;
        story(World { db: db.clone(), address, folder: Some(folder.path().to_owned()) }).await;
        db.close().await.unwrap();
    });
}

/// Tells the story on a copy of the PostgreSQL database.
pub fn on_postgres(story: impl AsyncFn(World)) {
    on_postgres_of(&cluster("DOPPIOFILO_TEST_POSTGRES", HOW), story);
}

/// The same in a cluster of one's choice.
pub fn on_postgres_of(cluster: &str, story: impl AsyncFn(World)) {
    runtime().block_on(async {
        let address = postgres_copy(cluster).await;
        let db = open(&address, CLOCK).await;
        story(World { db: db.clone(), address: address.clone(), folder: None }).await;
        db.close().await.unwrap();
        drop_database(&address).await;
    });
}

/// A copy of the SQLite file in this folder, for a program that opens it by itself.
pub async fn sqlite_copy(folder: &Path) -> PathBuf {
    let file = folder.join("doppiofilo.sqlite");
    fs::copy(sqlite_template().await, &file).unwrap();
    file
}

/// A fresh copy of the PostgreSQL database in a cluster; its address.
pub async fn postgres_copy(cluster: &str) -> String {
    let template = postgres_template(cluster).await;
    let name = format!("story_{}_{}", std::process::id(), hex(&Chance::System.bytes::<6>()));
    let admin = admin(cluster).await;
    run(&admin, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    admin.close().await.unwrap();
    format!("{cluster}/{name}")
}

/// Drops a database of [`postgres_copy`].
pub async fn drop_database(address: &str) {
    let (cluster, name) = address.rsplit_once('/').unwrap();
    let admin = admin(cluster).await;
    run(&admin, &format!("DROP DATABASE {name} WITH (FORCE)")).await;
    admin.close().await.unwrap();
}

/// The address of a test cluster, without the name of a database.
#[expect(clippy::disallowed_methods, reason = "the address of the test cluster is a setting of the test run")]
pub fn cluster(variable: &str, how: &str) -> String {
    let address = std::env::var(variable).unwrap_or_else(|_| panic!("{how}"));
    let (server, _) = address.rsplit_once('/').unwrap_or_else(|| panic!("{variable} is no address: {how}"));
    server.to_owned()
}

/// A connection to the cluster's own database, for what stands above single databases.
pub async fn admin(cluster: &str) -> DatabaseConnection {
    connect(&format!("{cluster}/postgres")).await
}

/// A connection of one's own to PostgreSQL, beside the product's.
pub async fn connect(address: &str) -> DatabaseConnection {
    Database::connect(address).await.unwrap_or_else(|error| panic!("{HOW}: {error}"))
}

/// Runs a text that is no statement of the product.
pub async fn run(admin: &DatabaseConnection, text: &str) {
    admin.execute_unprepared(text).await.unwrap_or_else(|error| panic!("{text}: {error}"));
}

/// Opens a database at a clock of one's own.
pub async fn open(address: &str, clock: Clock) -> Db {
    Db::open(address, clock, Chance::System).await.unwrap()
}

/// A runtime for stories.
pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

/// Name of what this test program imports: its own name, so that programs do not wait for one another, and a digest of its
/// file, so that a new build never meets what an older one imported.
fn template_name() -> (String, String) {
    let program = std::env::current_exe().unwrap();
    let stem = program.file_stem().unwrap().to_str().unwrap();
    let stem = format!("demo_{}", stem.split('-').next().unwrap());
    let about = fs::metadata(&program).unwrap();
    let made = about.modified().unwrap().duration_since(UNIX_EPOCH).unwrap().as_nanos();
    let digest = sha256(format!("{} {made} {}", program.display(), about.len()).as_bytes());
    (format!("{stem}_{}", &digest[..16]), stem)
}

async fn sqlite_template() -> PathBuf {
    static ONE_AT_A_TIME: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _turn = ONE_AT_A_TIME.lock().await;
    let (name, stem) = template_name();
    let shelf = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let ready = shelf.join(format!("{name}.sqlite"));
    if !ready.exists() {
        sweep(shelf, &stem);
        // The process's number keeps two runs of one program apart; the later one wins, with the same content.
        let draft = shelf.join(format!("{name}.{}.draft", std::process::id()));
        fill(&draft.display().to_string()).await;
        fs::rename(draft, &ready).unwrap();
    }
    ready
}

/// Takes away what earlier builds of this program imported.
fn sweep(shelf: &Path, stem: &str) {
    for entry in fs::read_dir(shelf).unwrap().map(|entry| entry.unwrap()) {
        let name = entry.file_name().into_string().unwrap();
        if name.rsplit_once('_').is_some_and(|(mine, _)| mine == stem) && name.ends_with(".sqlite") {
            // Another test that begins at the same moment may have taken it away.
            let _ = fs::remove_file(entry.path());
        }
    }
}

async fn postgres_template(cluster: &str) -> String {
    let (name, stem) = template_name();
    let admin = admin(cluster).await;
    // The lock belongs to the connection: held until this one is closed.
    run(&admin, "SELECT pg_advisory_lock(20301206)").await;
    if databases(&admin, &name).await.is_empty() {
        for old in databases(&admin, &format!("{stem}_")).await {
            run(&admin, &format!("DROP DATABASE IF EXISTS {old} WITH (FORCE)")).await;
        }
        let draft = format!("{stem}_draft");
        run(&admin, &format!("CREATE DATABASE {draft}")).await;
        fill(&format!("{cluster}/{draft}")).await;
        run(&admin, &format!("ALTER DATABASE {draft} RENAME TO {name}")).await;
    }
    admin.close().await.unwrap();
    name
}

async fn databases(admin: &DatabaseConnection, beginning: &str) -> Vec<String> {
    let text = "SELECT datname::text FROM pg_database WHERE starts_with(datname, $1) ORDER BY datname";
    let statement = Statement::from_sql_and_values(admin.get_database_backend(), text, [beginning.into()]);
    let rows = admin.query_all_raw(statement).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

async fn fill(address: &str) {
    // Naming every route links every capability, and with it its migrations and tables.
    assert!(!doppiofilo::wire::routes().list.is_empty());
    let db = open(address, CLOCK).await;
    db.migrate().await.unwrap();
    assert!(
        demo::load(&db, &mut |_, _| ()).await.unwrap(),
        "the demonstration was there before it was loaded"
    );
    db.close().await.unwrap();
}
