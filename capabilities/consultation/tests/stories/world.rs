//! The world of these stories: Torino with its cast, a consultation from 2 November 2026 to 24 January 2027, and a line to
//! write on. The clock stands at noon of 22 November 2026 unless a story says otherwise.

use consultation::{
    Draft,
    changes::{
        EnterContribution, RecogniseContribution, SendContribution, ShowContribution, WithholdContribution,
    },
    model::Body as Words,
    store::{self, Received},
};
use directory::{
    How, MandateDraft,
    changes::{AddOrganisation, GiveMandate},
    model::Title,
};
use kernel::{
    Actor, Attribution, Clock, Day, Failure, Lang, Moment, OrganisationId, PersonId, PhaseKind, ProcessId,
    Ref, Scope, may, uuid::Uuid,
};
use process::{
    PhaseId, Words as Lists,
    changes::{AddPhase, AddWord},
    model::{Both, PhaseDraft},
    testing,
};
use record::{Db, content::sha256};
use testkit::{Cast, scope};
use web::{Label, Labeller, testing::Installation};

kernel::kind! {
    /// A line of a plan these stories know only by reference.
    pub LINE = "plan.line"
}

/// The line everybody writes on.
pub const LINE_ID: Uuid = Uuid::from_u128(0x324);

web::inventory::submit! {
    Labeller { kinds: &[LINE], describe: |asked, refs| Box::pin(async move {
        let path = format!("/processes/{}/plan", process::store::rules(asked.view, asked.viewer.process).await?.slug);
        let label = Label {
            title: "Riga 3.2.4".to_owned(),
            detail: Some("Aprire tre sportelli nelle valli.".to_owned()),
            lang: "it",
            path: Some(path),
        };
        Ok(refs.iter().filter(|one| one.id == LINE_ID).map(|one| (*one, label.clone())).collect())
    }) }
}

/// A day.
pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// A moment in UTC.
pub fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

/// The same database at another moment.
pub fn at(db: &Db, text: &str) -> Db {
    db.at(Clock::Fixed(moment(text)))
}

/// Torino, its cast, two kinds of organisation and the consultation.
pub struct World {
    /// The database.
    pub db: Db,
    /// Torino.
    pub process: ProcessId,
    /// Who is in it.
    pub cast: Cast,
    /// The consultation.
    pub phase: PhaseId,
}

impl World {
    /// With the consultation of autumn 2026.
    pub async fn new(db: &Db) -> World {
        World::with_days(db, "2026-11-02", "2027-01-24").await
    }

    /// With a consultation on these days, both included.
    pub async fn with_days(db: &Db, from: &str, to: &str) -> World {
        let process = testing::turin(db).await.unwrap();
        let cast = accounts::testing::settle(db, process).await.unwrap();
        let phase = add_phase(db, process, &cast.marta, from, to).await;
        for word in ["associazione", "fondazione"] {
            let permit = may::<AddWord>(&cast.marta, &scope(process, &[])).unwrap().plainly();
            let mut tx = db.write().await.unwrap();
            process::store::add_word(&mut tx, &permit, Lists::Category, word, &Both::same(word))
                .await
                .unwrap();
            tx.commit().await.unwrap();
        }
        World { db: db.clone(), process, cast, phase }
    }

    /// The process while the consultation is open.
    pub fn open(&self) -> Scope {
        scope(self.process, &[PhaseKind::Consultation])
    }

    /// Somebody with a name and an address, known here.
    pub async fn person(&self, name: &str) -> PersonId {
        accounts::testing::newcomer(&self.db, self.process, name).await.unwrap()
    }

    /// An association of this name.
    pub async fn organisation(&self, name: &str) -> OrganisationId {
        let permit = may::<AddOrganisation>(&self.cast.marta, &self.open()).unwrap().plainly();
        let categories = [("associazione".to_owned(), Both::same("Associazione"))];
        let read = |field: &str| match field {
            "name" => name.to_owned(),
            "category" => "associazione".to_owned(),
            _ => String::new(),
        };
        let draft = directory::model::Draft::parse(read, &categories).unwrap();
        let mut tx = self.db.write().await.unwrap();
        let id = directory::store::add(&mut tx, &permit, &draft).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// A mandate from a day on.
    pub async fn mandate(&self, person: PersonId, organisation: OrganisationId, from: &str) {
        let permit = may::<GiveMandate>(&self.cast.marta, &self.open()).unwrap().plainly();
        let title = Title::parse("presidente").unwrap();
        let draft = MandateDraft {
            person,
            organisation,
            title,
            from_day: day(from),
            until_day: None,
            how: How::Deed,
        };
        let mut tx = self.db.write().await.unwrap();
        directory::store::give_mandate(&mut tx, &permit, &draft).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A contribution of a person for themselves, or claiming to speak for the draft's organisation.
    pub async fn send(&self, person: PersonId, draft: &Draft) -> Result<Received, Failure> {
        let actor = Actor::person(person, vec![]);
        let permit = may::<SendContribution>(&actor, &self.open())?.plainly();
        let mut tx = self.db.write().await?;
        let secret = sha256(&tx.bytes::<16>());
        let received = store::send(&mut tx, &permit, self.phase, draft, &secret).await?;
        tx.commit().await?;
        Ok(received)
    }

    /// What these words give a number.
    pub async fn say(&self, person: PersonId, words: &str) -> i64 {
        self.send(person, &draft(words)).await.unwrap().number
    }

    /// Withholds a contribution.
    pub async fn withhold(&self, number: i64) -> Result<(), Failure> {
        let ask = may::<WithholdContribution>(&self.cast.marta, &self.open())?;
        let permit = ask.because("Contiene il telefono di un'altra persona.")?;
        let mut tx = self.db.write().await?;
        store::withhold(&mut tx, &permit, number).await?;
        tx.commit().await
    }

    /// Shows it again.
    pub async fn show(&self, number: i64) -> Result<(), Failure> {
        let permit = may::<ShowContribution>(&self.cast.marta, &self.open())?.because("Telefono tolto.")?;
        let mut tx = self.db.write().await?;
        store::show(&mut tx, &permit, number).await?;
        tx.commit().await
    }

    /// Recognises a claim.
    pub async fn recognise(&self, number: i64) -> Result<(), Failure> {
        let permit = may::<RecogniseContribution>(&self.cast.marta, &self.open())?.plainly();
        let mut tx = self.db.write().await?;
        store::recognise(&mut tx, &permit, number).await?;
        tx.commit().await
    }

    /// Enters a letter.
    pub async fn enter(&self, person: PersonId, draft: &Draft, on: &str) -> Result<Received, Failure> {
        let permit = may::<EnterContribution>(&self.cast.elena, &self.open())?.plainly();
        let mut tx = self.db.write().await?;
        let secret = sha256(&tx.bytes::<16>());
        let came = (consultation::Channel::Paper, day(on));
        let received = store::enter(&mut tx, &permit, self.phase, draft, person, came, &secret).await?;
        tx.commit().await?;
        Ok(received)
    }
}

async fn add_phase(db: &Db, process: ProcessId, lead: &Actor, from: &str, to: &str) -> PhaseId {
    let draft = PhaseDraft {
        kind: PhaseKind::Consultation,
        title: Both::same("Consultazione sulla bozza"),
        starts_on: day(from),
        ends_on: day(to),
        replies_due: None,
        texts: vec![(process::PhaseTextName::OffTable, Both::same("I bilanci dei due enti."))],
    };
    let permit = may::<AddPhase>(lead, &scope(process, &[])).unwrap().plainly();
    let mut tx = db.write().await.unwrap();
    let id = process::store::add_phase(&mut tx, &permit, &draft).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// A contribution on the line, by somebody who does not want to be named.
pub fn draft(words: &str) -> Draft {
    Draft {
        body: Words::parse(words).unwrap(),
        lang: Lang::It,
        subject: Some(Ref { kind: LINE, id: LINE_ID }),
        version: None,
        organisation: None,
        level: Attribution::Category,
    }
}

/// The site on this database, at this database's hour; a path is one of Torino.
pub async fn site(db: &Db) -> Installation {
    let app = accounts::testing::app(db, "https://piano.esempio.it").await.unwrap();
    let routes = consultation::routes().and(directory::routes());
    Installation::of(app, routes).under(testing::HERE)
}

/// The text of the message whose subject begins so. The clock stands still, so "newest" would mean nothing.
pub async fn mail(db: &Db, subject: &str) -> String {
    let view = db.read().await.unwrap();
    let all = accounts::store::mails(&view, None, 99).await.unwrap();
    all.into_iter().find(|mail| mail.subject.starts_with(subject)).unwrap().body.unwrap()
}

/// The private address in a message, without host and beginning.
pub fn private_path(body: &str) -> String {
    let address = body.split_whitespace().find(|word| word.contains("/contributions/mine/")).unwrap();
    let (_, secret) = address.split_once("/contributions/mine/").unwrap();
    format!("/contributions/mine/{secret}")
}
