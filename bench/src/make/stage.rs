//! A process being made: who works in it, where its clock stands, what chance comes next.

use crate::database::{NOON, SEED};
use accounts::{Email, LocalPath, PersonName, Term};
use anyhow::Result;
use kernel::{
    Actor, Change, Clock, Day, Failure, Grant, Lang, Permit, PersonId, PhaseKind, ProcessId, Role, Scope,
    change::Why, may, uuid::Uuid,
};
use process::{
    PhaseId, Words,
    changes::{AddPhase, AddPromoter, AddWord, OpenProcess, PublishProcess},
    model::{Both, PhaseDraft, Settings, Slug},
    store,
};
use rand::{SeedableRng, rngs::StdRng};
use record::Db;

/// Changes written in one transaction: so many that its end costs nothing, so few that it fits in memory.
pub const AT_ONCE: usize = 500;

/// A process being made.
#[derive(Debug)]
pub struct Stage {
    /// The database, at the moment of the scene.
    pub db: Db,
    /// The process.
    pub process: ProcessId,
    /// Its address.
    pub slug: String,
    /// Somebody who holds every role.
    pub staff: Actor,
    /// What comes next.
    pub chance: StdRng,
    /// Its consultation.
    pub phase: PhaseId,
}

impl Stage {
    /// Opens a public process with two promoters and a consultation that is open.
    pub async fn open(db: &Db, id: Uuid, slug: &str) -> Result<Stage> {
        let process = ProcessId(id);
        let db = at(db, day("2024-09-02"));
        let mut tx = db.write().await?;
        let settings = Settings {
            title: Both::same(&format!("Processo {slug}")),
            summary: Both::same("Un processo fatto per misurare, non per essere letto."),
            notice: Both::default(),
            minimum_group: 5,
            reply_days: 60,
        };
        let scope = scope(process);
        let permit = may::<OpenProcess>(&Actor::system(), &scope)?.plainly();
        let entry = store::open(&mut tx, &permit, &Slug::parse(slug)?, &settings).await?;
        let email = Email::parse(&format!("{slug}@esempio.it"))?;
        let person =
            accounts::add_person(&mut tx, process, &PersonName::parse("Chi lavora")?, Some(&email), Lang::It)
                .await?;
        for role in Role::STAFF {
            accounts::grant_under(&mut tx, entry, person, *role, Term::starting(day("2024-09-02"))).await?;
        }
        let grants = Role::STAFF.iter().map(|role| Grant { process, role: *role }).collect();
        let staff = Actor::person(person, grants);
        for name in ["Primo ente", "Secondo ente"] {
            store::add_promoter(&mut tx, &may::<AddPromoter>(&staff, &scope)?.plainly(), &Both::same(name))
                .await?;
        }
        let phase = PhaseDraft {
            kind: PhaseKind::Consultation,
            title: Both::same("Consultazione"),
            starts_on: day("2024-09-02"),
            ends_on: day("2027-01-31"),
            replies_due: None,
            texts: vec![],
        };
        let phase = store::add_phase(&mut tx, &may::<AddPhase>(&staff, &scope)?.plainly(), &phase).await?;
        let word = may::<AddWord>(&staff, &scope)?.plainly();
        store::add_word(&mut tx, &word, Words::Category, "associazione", &Both::same("Associazione")).await?;
        store::publish(&mut tx, &may::<PublishProcess>(&staff, &scope)?.plainly()).await?;
        tx.commit().await?;
        let chance = StdRng::seed_from_u64(SEED);
        Ok(Stage { db, process, slug: slug.to_owned(), staff, chance, phase })
    }

    /// Moves the clock to a day.
    pub fn go_to(&mut self, day: Day) {
        self.db = at(&self.db, day);
    }

    /// A permit with a reason.
    pub fn because<C: Change>(&self, reason: &str) -> Result<Permit<C>, Failure>
    where
        C::Why: Why,
    {
        may::<C>(&self.staff, &scope(self.process))?.because(reason)
    }

    /// A session of the staff at [`NOON`]; its secret.
    pub async fn sign_in(&self) -> Result<String> {
        let person = self.staff.person.unwrap_or(PersonId(Uuid::nil()));
        let mut tx = self.db.at(Clock::Fixed(NOON)).write().await?;
        let link =
            accounts::store::new_link(&mut tx, person, &LocalPath::me(), accounts::model::INVITATION_LIFE)
                .await?;
        let signed_in = accounts::store::sign_in(&mut tx, &link, "").await?;
        tx.commit().await?;
        Ok(signed_in.secret)
    }
}

/// The process with its consultation open.
pub fn scope(process: ProcessId) -> Scope {
    Scope { process, open: vec![PhaseKind::Consultation] }
}

/// A day of the story.
pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap_or(NOON.day())
}

fn at(db: &Db, day: Day) -> Db {
    db.at(Clock::Fixed(day.start()))
}
