//! People, organisations, contributions, replies.

use super::World;
use accounts::changes::ErasePerson;
use consultation::{
    Draft, Outcome,
    changes::{SendContribution, WithholdContribution},
    model::Body,
};
use directory::{
    How, MandateDraft,
    changes::{AddOrganisation, GiveMandate},
    model::Title,
};
use kernel::{Actor, Attribution, Failure, Grant, Lang, OrganisationId, PersonId, Ref, Role, may};
use plan::{LINE, LineId, RevisionId};
use process::model::Both;
use record::content::sha256;
use replies::{Decision, changes::GiveReply};

impl World {
    /// Somebody with a name and an address, known here.
    pub async fn person(&self, name: &str) -> Result<PersonId, Failure> {
        accounts::testing::newcomer(&self.db, self.process, name).await
    }

    /// Everything of a person leaves.
    pub async fn erase(&self, person: PersonId) -> Result<(), Failure> {
        let grant = Grant { process: self.process, role: Role::DataContact };
        let delia = Actor::person(self.person("Delia").await?, vec![grant]);
        let permit = may::<ErasePerson>(&delia, &self.scope())?.because("lo ha chiesto")?;
        accounts::erase(&self.db, &permit, person).await
    }

    /// An association with a delegate, who has a mandate.
    pub async fn organisation(&self, name: &str, delegate: PersonId) -> Result<OrganisationId, Failure> {
        let permit = self.plainly::<AddOrganisation>(&self.cast.marta)?;
        let categories = [("associazione".to_owned(), Both::same("associazione"))];
        let read = |field: &str| match field {
            "name" => name.to_owned(),
            "category" => "associazione".to_owned(),
            "municipality" => "Pinerolo".to_owned(),
            _ => String::new(),
        };
        let draft = directory::model::Draft::parse(read, &categories)?;
        let mut tx = self.db.write().await?;
        let organisation = directory::store::add(&mut tx, &permit, &draft).await?;
        let mandate = MandateDraft {
            person: delegate,
            organisation,
            title: Title::parse("presidente")?,
            from_day: self.db.clock.today().plus(-30),
            until_day: None,
            how: How::Deed,
        };
        let permit = self.plainly::<GiveMandate>(&self.cast.marta)?;
        directory::store::give_mandate(&mut tx, &permit, &mandate).await?;
        tx.commit().await?;
        Ok(organisation)
    }

    /// A contribution on a line, or on the whole; for an organisation when one is named. Its number.
    pub async fn contribution(
        &self,
        person: PersonId,
        organisation: Option<OrganisationId>,
        level: Attribution,
        line: Option<LineId>,
        words: &str,
    ) -> Result<i64, Failure> {
        let actor = Actor { mandates: organisation.into_iter().collect(), ..Actor::person(person, vec![]) };
        let ask = may::<SendContribution>(&actor, &self.scope())?;
        let permit = match organisation {
            Some(id) => ask.speaking_for(&actor, id)?.plainly(),
            None => ask.plainly(),
        };
        let draft = Draft {
            body: Body::parse(words)?,
            lang: Lang::It,
            subject: line.map(|line| Ref { kind: LINE, id: line.0 }),
            version: None,
            organisation,
            level,
        };
        let mut tx = self.db.write().await?;
        let secret = sha256(&tx.bytes::<16>());
        let sent = consultation::store::send(&mut tx, &permit, self.phase, &draft, &secret).await?;
        tx.commit().await?;
        Ok(sent.number)
    }

    /// The contribution with this number, as a thing to be tied to.
    pub async fn contribution_ref(&self, number: i64) -> Result<Ref, Failure> {
        let view = self.db.read().await?;
        let viewer = kernel::Viewer::public(self.process);
        let found = consultation::store::by_number(&view, viewer, number).await?;
        Ok(Ref { kind: consultation::CONTRIBUTION, id: found.id.0 })
    }

    /// Keeps the words of one from public view.
    pub async fn withhold(&self, number: i64, why: &str) -> Result<(), Failure> {
        let permit = self.because::<WithholdContribution>(&self.cast.marta, why)?;
        let mut tx = self.db.write().await?;
        consultation::store::withhold(&mut tx, &permit, number).await?;
        tx.commit().await
    }

    /// Dario takes up these contributions; these revisions came of it.
    pub async fn accept(&self, numbers: &[i64], why: &str, caused: &[RevisionId]) -> Result<(), Failure> {
        let permit = self.because::<GiveReply>(&self.cast.dario, why)?;
        let decision =
            Decision { outcome: Outcome::Accepted, lang: Lang::It, parts: None, caused: caused.to_vec() };
        let mut tx = self.db.write().await?;
        replies::store::give(&mut tx, &permit, &decision, numbers).await?;
        tx.commit().await
    }
}
