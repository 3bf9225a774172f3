//! For tests: a process with rows of every capability, built step by step, and a small one ready made.

mod evidence;
mod plan;
mod scene;
mod voices;

pub use scene::Scene;

use kernel::{Actor, Change, Failure, Free, Needed, Permit, PhaseKind, ProcessId, Scope, may};
use process::{
    PhaseId, Words,
    changes::{AddPhase, AddWord},
    model::{Both, PhaseDraft},
};
use record::Db;
use testkit::Cast;
use web::{
    Routes,
    testing::{Browser, Installation},
};

/// Torino with its cast, three sectors, a kind of organisation and a consultation open at the hour of the tests.
#[derive(Clone, Debug)]
pub struct World {
    /// The database.
    pub db: Db,
    /// Torino.
    pub process: ProcessId,
    /// Who works there.
    pub cast: Cast,
    /// The consultation.
    pub phase: PhaseId,
}

impl World {
    /// With nothing in it yet.
    pub async fn new(db: &Db) -> Result<World, Failure> {
        let process = process::testing::turin(db).await?;
        let cast = accounts::testing::settle(db, process).await?;
        let phase = phase(db, process, &cast.marta).await?;
        let world = World { db: db.clone(), process, cast, phase };
        for sector in ["finanza", "accademia", "istituzioni"] {
            world.word(Words::Sector, sector).await?;
        }
        world.word(Words::Category, "associazione").await?;
        Ok(world)
    }

    /// The process while the consultation is open.
    pub fn scope(&self) -> Scope {
        Scope { process: self.process, open: vec![PhaseKind::Consultation] }
    }

    /// Permission with a reason.
    pub fn because<C: Change<Why = Needed>>(&self, actor: &Actor, why: &str) -> Result<Permit<C>, Failure> {
        may::<C>(actor, &self.scope())?.because(why)
    }

    /// Permission without one.
    pub fn plainly<C: Change<Why = Free>>(&self, actor: &Actor) -> Result<Permit<C>, Failure> {
        Ok(may::<C>(actor, &self.scope())?.plainly())
    }

    async fn word(&self, list: Words, word: &str) -> Result<(), Failure> {
        let permit = self.plainly::<AddWord>(&self.cast.marta)?;
        let mut tx = self.db.write().await?;
        process::store::add_word(&mut tx, &permit, list, word, &Both::same(word)).await?;
        tx.commit().await
    }
}

/// Somebody who looks at these pages without having signed in.
pub async fn visitor(db: &Db, routes: Routes) -> Result<Browser, Failure> {
    let app = accounts::testing::app(db, "https://piano.esempio.it").await?;
    Ok(Installation::of(app, routes).visitor())
}

async fn phase(db: &Db, process: ProcessId, lead: &Actor) -> Result<PhaseId, Failure> {
    let day = db.clock.today();
    let draft = PhaseDraft {
        kind: PhaseKind::Consultation,
        title: Both::same("Consultazione sulla bozza"),
        starts_on: day.plus(-20),
        ends_on: day.plus(40),
        replies_due: Some(day.plus(70)),
        texts: vec![],
    };
    let permit = may::<AddPhase>(lead, &Scope { process, open: vec![] })?.plainly();
    let mut tx = db.write().await?;
    let id = process::store::add_phase(&mut tx, &permit, &draft).await?;
    tx.commit().await?;
    Ok(id)
}
