//! A small process for tests: Torino, with two promoters and no phases.

use crate::{
    changes::{AddPromoter, OpenProcess},
    model::{Both, Settings, Slug},
    store,
};
use kernel::{Actor, Failure, Grant, PersonId, ProcessId, Role, Scope, may, uuid::Uuid};
use record::Db;
use testkit::Cast;
use web::testing::People;

/// The process every test knows.
pub const TORINO: ProcessId = ProcessId(Uuid::from_u128(0x2030));

/// Where a browser finds it, in Italian.
pub const HERE: &str = "/it/processes/torino-2030";

/// An address of Torino without its beginning.
pub fn inside(address: &str) -> &str {
    address.strip_prefix(HERE).unwrap_or(address)
}

/// Whom browsers know by first name: who leads, reads and writes there, Rosa, and Delia, whom people ask about their data.
#[derive(Clone, Copy, Debug)]
pub struct Torino;

impl People for Torino {
    fn known() -> Vec<(&'static str, Actor)> {
        let cast = Cast::of(TORINO);
        let delia = testkit::person(20, TORINO, Some(Role::DataContact));
        vec![
            ("anna", cast.anna),
            ("marta", cast.marta),
            ("elena", cast.elena),
            ("rosa", cast.rosa),
            ("delia", delia),
        ]
    }
}

/// Opens it, public, with two promoters, a minimum group of 5 and 30 days to reply.
pub async fn turin(db: &Db) -> Result<ProcessId, Failure> {
    open(db, TORINO, "torino-2030").await
}

/// Opens a process at another address, to test that one knows nothing of the other.
pub async fn open(db: &Db, id: ProcessId, slug: &str) -> Result<ProcessId, Failure> {
    let settings = Settings {
        title: Both::same("Piano per l'economia sociale"),
        summary: Both::same("Un piano scritto con il territorio."),
        notice: Both::default(),
        minimum_group: 5,
        reply_days: 30,
    };
    let scope = Scope { process: id, open: vec![] };
    let lead = Actor::person(PersonId(Uuid::from_u128(1)), vec![Grant { process: id, role: Role::Lead }]);
    let mut tx = db.write().await?;
    let opening = may::<OpenProcess>(&Actor::system(), &scope)?.plainly();
    store::open(&mut tx, &opening, &Slug::parse(slug)?, &settings).await?;
    for name in ["Città metropolitana", "Camera di commercio"] {
        let permit = may::<AddPromoter>(&lead, &scope)?.plainly();
        store::add_promoter(&mut tx, &permit, &Both::same(name)).await?;
    }
    store::publish(&mut tx, &may(&lead, &scope)?.plainly()).await?;
    tx.commit().await?;
    Ok(id)
}
