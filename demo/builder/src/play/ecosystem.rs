//! Organisations and the people who may speak for them.

use crate::{script::Organisation, stage::Stage};
use accounts::{Email, PersonName};
use anyhow::Result;
use directory::{
    How, MandateDraft,
    changes::{AddOrganisation, GiveMandate},
    model::{Description, Draft, Municipality, Name, Title},
    store,
};
use kernel::{Lang, may};

/// Enters every organisation, and a mandate for its delegate.
pub async fn organisations(stage: &mut Stage<'_>) -> Result<()> {
    for organisation in &stage.script.organisations {
        let lead = stage.whoever_may::<GiveMandate>("marta")?;
        let mut tx = stage.db.write().await?;
        let permit = may::<AddOrganisation>(&lead, &stage.scope())?.plainly();
        let id = store::add(&mut tx, &permit, &draft(organisation)?).await?;
        let (name, email) = (PersonName::parse(&organisation.delegate)?, email_of(&organisation.key)?);
        let person = accounts::add_person(&mut tx, stage.process, &name, Some(&email), Lang::It).await?;
        let mandate = MandateDraft {
            person,
            organisation: id,
            title: Title::parse(&organisation.delegate_role)?,
            from_day: stage.today(),
            until_day: None,
            how: How::Letter,
        };
        let permit =
            may::<GiveMandate>(&lead, &stage.scope())?.because("Lettera firmata dall’organizzazione")?;
        store::give_mandate(&mut tx, &permit, &mandate).await?;
        tx.commit().await?;
        stage.organisations.insert(organisation.key.clone(), id);
        stage.people.insert(organisation.delegate.clone(), person);
    }
    Ok(())
}

fn draft(organisation: &Organisation) -> Result<Draft> {
    Ok(Draft {
        name: Name::parse(&organisation.name)?,
        category: organisation.category.clone(),
        municipality: Municipality::parse(&organisation.municipality)?,
        description: Description::parse(&organisation.description)?,
    })
}

/// An address of the reserved domain, from a key.
pub fn email_of(key: &str) -> Result<Email> {
    Ok(Email::parse(&format!("{key}@esempio.it"))?)
}
