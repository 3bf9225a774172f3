//! How a reply reads: what it answers, and how that ended.

use crate::{
    REPLY,
    model::{Reply, ReplyId},
    store,
};
use consultation::{Contribution, ContributionId};
use kernel::{Failure, Ref};
use web::{Label, Labeller, i18n::say, label::Asked};

web::inventory::submit! { Labeller { kinds: &[REPLY], describe: |asked, refs| Box::pin(describe(asked, refs)) } }

async fn describe(asked: Asked<'_>, refs: &[Ref]) -> Result<Vec<(Ref, Label)>, Failure> {
    let process = asked.viewer.process;
    let ids: Vec<ReplyId> = refs.iter().map(|one| ReplyId(one.id)).collect();
    let replies = store::with_ids(asked.view, process, &ids).await?;
    let answered: Vec<ContributionId> = replies.iter().map(|reply| reply.contribution).collect();
    let contributions = consultation::store::with_ids(asked.view, asked.viewer, &answered).await?;
    let slug = process::store::rules(asked.view, process).await?.slug;
    let label = |reply: &Reply| {
        let one: &Contribution = contributions.iter().find(|one| one.id == reply.contribution)?;
        let outcome = say(asked.lang, &format!("consultation-outcome-{}", reply.outcome), &[]);
        let number = one.number.to_string();
        let label = Label {
            title: say(asked.lang, "replies-label", &[("number", &number), ("outcome", &outcome)]),
            detail: reply.reason.clone(),
            lang: reply.lang.word(),
            path: Some(format!("/processes/{slug}/contributions/{number}#reply")),
        };
        Some((Ref { kind: REPLY, id: reply.id.0 }, label))
    };
    Ok(replies.iter().filter_map(label).collect())
}
