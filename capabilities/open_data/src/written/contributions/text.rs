//! Contributions with their replies, for people.

use super::answered::{PAGE, Page};
use crate::{
    markdown::{line, quotation},
    store::contributions::last_number,
    written::Out,
};
use consultation::Contribution;
use kernel::{Failure, Lang, ProcessId, Viewer};
use record::Snapshot;
use replies::Reply;
use web::{format::day, i18n::say};

const LANG: Lang = Lang::It;

/// Writes every contribution in the order of the numbers, each with its reply.
pub(crate) async fn markdown(view: &Snapshot, process: ProcessId, out: Out<'_>) -> Result<(), Failure> {
    out(&format!(
        "# {}\n\n{}\n\n",
        said("open-data-text-contributions"),
        said("open-data-text-contributions-lead")
    ))?;
    let organisations = directory::store::organisations(view, process).await?;
    let last = last_number(view, process).await?;
    let mut after = 0;
    while after < last {
        let page = Page::after(view, Viewer::public(process), LANG, &organisations, after).await?;
        page.contributions.iter().try_for_each(|one| out(&part(&page, one)))?;
        after += PAGE;
    }
    Ok(())
}

fn said(key: &str) -> String {
    say(LANG, key, &[])
}

fn part(page: &Page, one: &Contribution) -> String {
    let number = one.number.to_string();
    let title = say(LANG, "open-data-text-contribution", &[("number", &number)]);
    let about = match (one.subject, page.subject(one)) {
        (None, _) => said("consultation-on-whole"),
        (Some(_), Some(label)) => label.title.clone(),
        (Some(_), None) => said("consultation-on-part"),
    };
    let facts = [day(LANG, one.received_at.day()), page.who(one), about];
    let facts = facts.map(|fact| line(&fact)).join(" · ");
    format!("## {title}\n\n{facts}\n\n{}\n{}\n", words(one), reply(page.reply(one)))
}

fn words(one: &Contribution) -> String {
    match (&one.body, one.withheld_at) {
        (Some(body), _) => quotation(body),
        (None, Some(_)) => format!("{}\n", said("open-data-text-withheld")),
        (None, None) => format!("{}\n", said("web-removed")),
    }
}

fn reply(reply: Option<&Reply>) -> String {
    let Some(reply) = reply else { return format!("**{}**\n", said("open-data-text-waiting")) };
    let outcome = said(&format!("consultation-outcome-{}", reply.outcome));
    let when = day(LANG, reply.at.day());
    let head = say(LANG, "open-data-text-reply", &[("outcome", &outcome), ("day", &when)]);
    let reason = reply.reason.as_deref().map_or_else(|| format!("{}\n", said("web-removed")), quotation);
    let parts = [("open-data-text-accepted", &reply.accepted), ("open-data-text-rejected", &reply.rejected)];
    let parts = parts
        .iter()
        .filter_map(|(key, part)| Some(format!("\n{}\n\n{}", said(key), quotation(part.as_deref()?))));
    format!("**{head}**\n\n{reason}{}", parts.collect::<String>())
}
