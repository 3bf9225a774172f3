//! The world of these stories: Torino with its cast, a plan of one section with a published first version, and a
//! consultation on it from 2 November 2026 to 24 January 2027. The clock stands at noon of 22 November 2026.

use consultation::{Draft, changes::SendContribution, model::Body as Words};
use directory::{
    How, MandateDraft,
    changes::{AddOrganisation, GiveMandate},
    model::Title,
};
use kernel::{
    Actor, Attribution, Change, Clock, Day, Failure, Lang, Moment, OrganisationId, Permit, PersonId,
    PhaseKind, ProcessId, Ref, Scope, may,
};
use plan::{
    LineId, LineKind, Purpose, RevisionId, SectionId,
    model::{LineText, SectionDraft, Spot, VersionTitle, Wording},
    store::VersionDraft,
};
use process::{
    PhaseId, Words as Lists,
    changes::{AddPhase, AddWord},
    model::{Both, PhaseDraft},
    testing,
};
use record::{Db, content::sha256};
use replies::{
    Decision,
    changes::GiveReply,
    store::{self, Given},
};
use testkit::{Cast, scope};
use web::testing::Installation;

/// The words of the line before anybody remarked upon it.
pub const BEFORE: &str = "Aprire tre sportelli nelle valli.";
/// The words after.
pub const AFTER: &str = "Aprire tre sportelli nelle valli, anche il sabato mattina.";

/// A day.
pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Torino, its plan, its consultation.
pub struct World {
    /// The database.
    pub db: Db,
    /// Torino.
    pub process: ProcessId,
    /// Who is in it.
    pub cast: Cast,
    /// The consultation.
    pub phase: PhaseId,
    /// The section.
    pub section: SectionId,
    /// The line everybody writes on, and its first revision.
    pub line: (LineId, RevisionId),
}

impl World {
    /// With version 1 of the plan published.
    pub async fn new(db: &Db) -> World {
        let process = testing::turin(db).await.unwrap();
        let cast = accounts::testing::settle(db, process).await.unwrap();
        let permit = may::<AddWord>(&cast.marta, &scope(process, &[])).unwrap().plainly();
        let mut tx = db.write().await.unwrap();
        let word = Both::same("Associazione");
        process::store::add_word(&mut tx, &permit, Lists::Category, "associazione", &word).await.unwrap();
        tx.commit().await.unwrap();
        let phase = add_phase(db, process, &cast.marta).await;
        let (section, line) = write_plan(db, process, &cast.elena).await;
        let world = World { db: db.clone(), process, cast, phase, section, line };
        world.publish().await;
        world
    }

    /// The process while the consultation is open.
    pub fn open(&self) -> Scope {
        scope(self.process, &[PhaseKind::Consultation])
    }

    fn because<C: Change>(&self, actor: &Actor, reason: &str) -> Permit<C> {
        may::<C>(actor, &self.open()).unwrap().because(reason).unwrap()
    }

    /// The draft as it stands becomes a version.
    pub async fn publish(&self) {
        let permit = may(&self.cast.marta, &self.open()).unwrap().plainly();
        let title = VersionTitle::parse("Piano metropolitano").unwrap();
        let draft = VersionDraft { purpose: Purpose::Consultation, title };
        let mut tx = self.db.write().await.unwrap();
        let seen = plan::store::draft_state(&tx, self.process).await.unwrap();
        plan::store::publish(&mut tx, &permit, &draft, seen).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Elena words the line anew.
    pub async fn revise(&self, base: RevisionId, words: &str) -> RevisionId {
        let permit = self.because(&self.cast.elena, "Lo chiede il contributo 1.");
        let mut tx = self.db.write().await.unwrap();
        let made = plan::store::revise(&mut tx, &permit, self.line.0, base, &wording(words)).await.unwrap();
        tx.commit().await.unwrap();
        made
    }

    /// Somebody with a name and an address, known here.
    pub async fn person(&self, name: &str) -> PersonId {
        accounts::testing::newcomer(&self.db, self.process, name).await.unwrap()
    }

    /// An association with a delegate, who has a mandate since the beginning of November.
    pub async fn organisation(&self, name: &str, delegate: PersonId) -> OrganisationId {
        let permit = may::<AddOrganisation>(&self.cast.marta, &self.open()).unwrap().plainly();
        let categories = [("associazione".to_owned(), Both::same("Associazione"))];
        let read = |field: &str| match field {
            "name" => name.to_owned(),
            "category" => "associazione".to_owned(),
            _ => String::new(),
        };
        let draft = directory::model::Draft::parse(read, &categories).unwrap();
        let mut tx = self.db.write().await.unwrap();
        let organisation = directory::store::add(&mut tx, &permit, &draft).await.unwrap();
        let permit = may::<GiveMandate>(&self.cast.marta, &self.open()).unwrap().plainly();
        let mandate = MandateDraft {
            person: delegate,
            organisation,
            title: Title::parse("presidente").unwrap(),
            from_day: day("2026-11-01"),
            until_day: None,
            how: How::Deed,
        };
        directory::store::give_mandate(&mut tx, &permit, &mandate).await.unwrap();
        tx.commit().await.unwrap();
        organisation
    }

    /// A contribution on the line; for an organisation when one is named.
    pub async fn send(&self, person: PersonId, words: &str, organisation: Option<OrganisationId>) -> i64 {
        let actor = Actor { mandates: organisation.into_iter().collect(), ..Actor::person(person, vec![]) };
        let ask = may::<SendContribution>(&actor, &self.open()).unwrap();
        let permit = match organisation {
            Some(id) => ask.speaking_for(&actor, id).unwrap().plainly(),
            None => ask.plainly(),
        };
        let draft = Draft {
            body: Words::parse(words).unwrap(),
            lang: Lang::It,
            subject: Some(Ref { kind: plan::LINE, id: self.line.0.0 }),
            version: None,
            organisation,
            level: Attribution::Category,
        };
        let mut tx = self.db.write().await.unwrap();
        let secret = sha256(&tx.bytes::<16>());
        let sent = consultation::store::send(&mut tx, &permit, self.phase, &draft, &secret).await.unwrap();
        tx.commit().await.unwrap();
        sent.number
    }

    /// What these words of a new person give a number.
    pub async fn say(&self, name: &str, words: &str) -> i64 {
        self.send(self.person(name).await, words, None).await
    }

    /// Dario answers these numbers.
    pub async fn answer(&self, decision: &Decision, numbers: &[i64]) -> Result<Vec<Given>, Failure> {
        let permit = may::<GiveReply>(&self.cast.dario, &self.open())?.because("Ha ragione: si può fare.")?;
        let mut tx = self.db.write().await?;
        let given = store::give(&mut tx, &permit, decision, numbers).await?;
        tx.commit().await?;
        Ok(given)
    }
}

fn wording(words: &str) -> Wording {
    Wording { kind: LineKind::Action, text: LineText::parse(words).unwrap(), lang: Lang::It }
}

async fn add_phase(db: &Db, process: ProcessId, lead: &Actor) -> PhaseId {
    let draft = PhaseDraft {
        kind: PhaseKind::Consultation,
        title: Both::same("Consultazione sulla bozza"),
        starts_on: day("2026-11-02"),
        ends_on: day("2027-01-24"),
        replies_due: Some(day("2027-03-26")),
        texts: vec![],
    };
    let permit = may::<AddPhase>(lead, &scope(process, &[])).unwrap().plainly();
    let mut tx = db.write().await.unwrap();
    let id = process::store::add_phase(&mut tx, &permit, &draft).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn write_plan(db: &Db, process: ProcessId, elena: &Actor) -> (SectionId, (LineId, RevisionId)) {
    let mut tx = db.write().await.unwrap();
    let here = scope(process, &[]);
    let permit = may(elena, &here).unwrap().because("Prima stesura.").unwrap();
    let draft = SectionDraft::parse("Prossimità", "").unwrap();
    let section = plan::store::add_section(&mut tx, &permit, Spot::Last, &draft).await.unwrap();
    let permit = may(elena, &here).unwrap().because("Prima stesura.").unwrap();
    let line = plan::store::add_line(&mut tx, &permit, section, Spot::Last, &wording(BEFORE)).await.unwrap();
    tx.commit().await.unwrap();
    (section, line)
}

/// Accepted, with the revisions it caused.
pub fn accepted(caused: &[RevisionId]) -> Decision {
    Decision {
        outcome: consultation::Outcome::Accepted,
        lang: Lang::It,
        parts: None,
        caused: caused.to_vec(),
    }
}

/// The site on this database, at this database's hour; a path is one of Torino.
pub async fn site(db: &Db) -> Installation {
    let app = accounts::testing::app(db, "https://piano.esempio.it").await.unwrap();
    let routes = replies::routes().and(consultation::routes()).and(directory::routes()).and(plan::routes());
    Installation::of(app, routes).under(testing::HERE)
}

/// The same database at another moment.
pub fn at(db: &Db, text: &str) -> Db {
    db.at(Clock::Fixed(Moment::parse(text).unwrap()))
}
