//! What the stories of interviews begin with: Torino with its cast, two sectors, and a campaign that can invite.

use crate::client::{Browser, Page};
use accounts::testing::settle;
use interviews::{
    CampaignId, ContactId,
    changes::{AddContact, OpenCampaign, RecordHearing, WriteGuide, WriteNotice},
    model::{CampaignDraft, ContactDraft, GuideDraft, GuideText, NoticeDraft, Target},
    store,
};
use kernel::{Attribution, Change, Day, Failure, Lang, Permit, PersonId, ProcessId, Scope, change, may};
use process::{Words, model::Both};
use record::{Db, FromQueryResult, params, sea_orm, sql};
use sources::{
    Description, Original, SourceId, SourceKind, TextFormat, changes::AddSource, store::NewSource,
};
use testkit::{Cast, scope};

/// The words of an interview that nobody should read who may not.
pub const SAID: &str = "Il credito arriva tardi, e lo so perché lo firmo io.";

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Torino, its campaign, and everybody's browser.
pub struct World {
    pub db: Db,
    pub process: ProcessId,
    pub campaign: CampaignId,
    pub browser: Browser,
}

impl World {
    /// A campaign with a guide and a notice, that means to hear three people of finance and two of the university.
    pub async fn new(db: &Db) -> World {
        let process = process::testing::turin(db).await.unwrap();
        settle(db, process).await.unwrap();
        let cast = Cast::of(process);
        let mut tx = db.write().await.unwrap();
        for (word, label) in [("finanza", "Finanza"), ("accademia", "Accademia")] {
            let permit = may(&cast.marta, &Scope { process, open: vec![] }).unwrap().plainly();
            process::store::add_word(&mut tx, &permit, Words::Sector, word, &Both::same(label))
                .await
                .unwrap();
        }
        let campaign = store::open(&mut tx, &anna::<OpenCampaign>(process), &draft(3, 2)).await.unwrap();
        let guide = GuideDraft {
            text: GuideText::parse("Che cosa manca?\n- risorse\nChe cosa funziona?").unwrap(),
            lang: Lang::It,
        };
        store::write_guide(&mut tx, &anna::<WriteGuide>(process), campaign, None, &guide).await.unwrap();
        let notice = NoticeDraft { text: Both::same("Titolare è l’ente."), dated_on: day("2026-09-01") };
        store::write_notice(&mut tx, &anna::<WriteNotice>(process), campaign, None, &notice).await.unwrap();
        tx.commit().await.unwrap();
        let browser = Browser::on(db, interviews::routes().and(sources::routes()).and(process::routes()));
        World { db: db.clone(), process, campaign, browser }
    }

    /// A path of the process, in Italian.
    pub fn at(&self, rest: &str) -> String {
        format!("/it/processes/torino-2030{rest}")
    }

    /// Puts somebody of finance on the list.
    pub async fn listed(&self, name: &str) -> ContactId {
        self.listed_in(name, "finanza", None).await.unwrap()
    }

    pub async fn listed_in(
        &self,
        name: &str,
        sector: &str,
        suggested_by: Option<ContactId>,
    ) -> Result<ContactId, Failure> {
        let draft = ContactDraft {
            name: accounts::PersonName::parse(name).unwrap(),
            email: accounts::Email::parse(&format!("{}@esempio.it", name.to_lowercase().replace(' ', ".")))
                .unwrap(),
            lang: Lang::It,
            sector: sector.to_owned(),
            quality: None,
            organisation: None,
            suggested_by,
        };
        let mut tx = self.db.write().await?;
        let id = store::add(&mut tx, &anna::<AddContact>(self.process), self.campaign, &draft).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Anna invites somebody; the secret of the private address in the message.
    pub async fn invited(&self, id: ContactId) -> String {
        let fields = [
            ("day", "01/12/2026"),
            ("hour", "10:00"),
            ("day2", "02/12/2026"),
            ("hour2", "15.30"),
            ("mode", "online"),
            ("minutes", "60"),
            ("place", "https://example.org/sala"),
        ];
        let path = self.at(&format!("/interviews/contacts/{id}/invitations"));
        let page = self.browser.post("anna", &path, &fields).await;
        assert_eq!(page.status, 303, "{}", page.body);
        self.secret().await
    }

    /// The secret in the newest message that has one.
    pub async fn secret(&self) -> String {
        let mails = self.mails().await;
        let body = mails.iter().rev().find(|mail| mail.body.contains("/interviews/mine/")).unwrap();
        let rest = body.body.split("/interviews/mine/").nth(1).unwrap();
        rest.chars().take_while(char::is_ascii_hexdigit).collect()
    }

    /// Every message, oldest first.
    pub async fn mails(&self) -> Vec<Mail> {
        let select =
            sql!("SELECT person_id, subject, body FROM accounts_mail WHERE body IS NOT NULL ORDER BY id");
        self.db.read().await.unwrap().all(select, vec![]).await.unwrap()
    }

    /// Who a contact is.
    pub async fn person(&self, id: ContactId) -> PersonId {
        store::contact(&self.db.read().await.unwrap(), self.process, id).await.unwrap().person
    }

    /// What somebody answers on their page.
    pub async fn answers(&self, secret: &str, fields: &[(&str, &str)]) -> Page {
        let view = self.db.read().await.unwrap();
        let campaign = store::campaign(&view, self.process, self.campaign).await.unwrap();
        drop(view);
        let notice = campaign.notice.unwrap().to_string();
        let all: Vec<(&str, &str)> = fields.iter().copied().chain([("notice", notice.as_str())]).collect();
        self.browser.post("", &self.at(&format!("/interviews/mine/{secret}/consents")), &all).await
    }

    /// Somebody was heard yesterday.
    pub async fn heard(&self, id: ContactId) {
        let mut tx = self.db.write().await.unwrap();
        let permit = anna::<RecordHearing>(self.process);
        store::record_hearing(&mut tx, &permit, id, day("2026-11-21")).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Their interview comes in.
    pub async fn transcript(&self, person: PersonId, level: Attribution) -> Result<SourceId, Failure> {
        let description = Description {
            title: "Intervista 01".to_owned(),
            publisher: None,
            about: None,
            url: None,
            published_on: None,
            received_on: day("2026-11-22"),
            held_on: Some(day("2026-11-21")),
            lang: Lang::It,
            sector: Some("finanza".to_owned()),
            organisation: None,
            person: Some(person),
        };
        let original = Original::pasted(TextFormat::Text, SAID)?;
        let new =
            NewSource { kind: SourceKind::Interview, description: &description, level, original: &original };
        let mut tx = self.db.write().await?;
        let id = sources::store::add_source(&mut tx, &anna::<AddSource>(self.process), &new).await?;
        tx.commit().await?;
        Ok(id)
    }

    /// Today's level of a person's only interview.
    pub async fn level(&self, person: PersonId) -> Attribution {
        let view = self.db.read().await.unwrap();
        let all = sources::store::interviews_of(&view, self.process, person).await.unwrap();
        assert_eq!(all.len(), 1);
        all[0].level
    }

    /// How many entries of this name the ledger has.
    pub async fn entries(&self, name: &str) -> i64 {
        let select =
            sql!("SELECT CAST(count(*) AS bigint) FROM ledger_entry WHERE scope_id = $1 AND name = $2");
        self.db.read().await.unwrap().number(select, params![self.process, name]).await.unwrap()
    }
}

/// A message in the outbox.
#[derive(FromQueryResult)]
pub struct Mail {
    pub person_id: Option<PersonId>,
    pub subject: String,
    pub body: String,
}

/// What Anna the analyst may do.
pub fn anna<C: Change<Why = change::Free>>(process: ProcessId) -> Permit<C> {
    may::<C>(&Cast::of(process).anna, &scope(process, &[])).unwrap().plainly()
}

pub fn draft(finance: i64, university: i64) -> CampaignDraft {
    let target = |sector: &str, number| Target { sector: sector.to_owned(), number };
    CampaignDraft {
        title: Both::same("Ascolto dei settori"),
        purpose: Both::same("Capire che cosa serve."),
        targets: vec![target("finanza", finance), target("accademia", university)],
    }
}
