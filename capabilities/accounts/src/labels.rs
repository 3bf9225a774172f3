//! How people read: by name, to those who work in a process where they are known. To everybody else they have no words.

use crate::{PERSON, store};
use kernel::{Failure, PersonId, Ref};
use web::{Label, Labeller, i18n::say, label::Asked};

web::inventory::submit! { Labeller { kinds: &[PERSON], describe: |asked, refs| Box::pin(describe(asked, refs)) } }

async fn describe(asked: Asked<'_>, refs: &[Ref]) -> Result<Vec<(Ref, Label)>, Failure> {
    if !asked.viewer.staff {
        return Ok(Vec::new());
    }
    let wanted: Vec<PersonId> = refs.iter().map(|one| PersonId(one.id)).collect();
    let names = store::names_in(asked.view, asked.viewer.process, &wanted).await?;
    let label = |(id, name): (PersonId, Option<String>)| {
        let title = name.unwrap_or_else(|| say(asked.lang, "accounts-person-erased", &[]));
        (Ref { kind: PERSON, id: id.0 }, Label { title, detail: None, lang: "", path: None })
    };
    Ok(names.into_iter().map(label).collect())
}
