//! What a line can be tied to, to pick from: excerpts, themes, common axes, contributions. For staff.
//!
//! Words are looked for here and not by the database: people's texts are folded alike on both (style.md 5.6). A shelf is
//! looked through in portions until a page is full, so that memory stays small.

use crate::LineId;
use coding::{EXCERPT, ExcerptId, THEME};
use comparison::AXIS;
use consultation::{CONTRIBUTION, Calendar, Contribution, People};
use directory::fold;
use kernel::{Failure, Kind, Ref, uuid::Uuid};
use process::Place;
use record::Snapshot;
use web::{i18n::say, label::Asked};

kernel::words! {
    /// A list to pick from.
    pub enum Shelf {
        /// Quoted parts of sources.
        Excerpts = "excerpts",
        /// What analysts built from them.
        Themes = "themes",
        /// What documents have in common, as people confirmed it.
        Axes = "axes",
        /// What people sent.
        Contributions = "contributions",
    }
}

/// How many are shown at once.
const PAGE: usize = 40;
/// How many are looked through at once.
const PORTION: usize = 500;

/// Something that can be picked.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub of: Ref,
    pub label: String,
    pub detail: String,
}

/// Kinds of thing a line can rest on.
pub(crate) fn fits(kind: Kind) -> bool {
    [EXCERPT, THEME, AXIS, CONTRIBUTION].contains(&kind)
}

/// What is looked for: on which shelf, with which words, after which of the things on it.
#[derive(Clone, Debug)]
pub(crate) struct Search {
    pub shelf: Shelf,
    pub query: String,
    pub after: Option<Ref>,
}

/// One page of a shelf, and the thing after which the next begins.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub candidates: Vec<Candidate>,
    pub next: Option<Ref>,
}

/// What stands on a shelf and has all the words looked for, one page of it. Contributions sent about the line come first.
pub(crate) async fn candidates(
    view: &Snapshot,
    place: &Place,
    search: &Search,
    line: LineId,
) -> Result<Found, Failure> {
    let words = fold(&search.query);
    let wanted = Wanted(words.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect());
    let after = search.after.map_or(Uuid::nil(), |last| last.id);
    let found = match search.shelf {
        Shelf::Excerpts => {
            excerpts(Asked { view, viewer: place.viewer, lang: place.lang }, &wanted, after).await?
        }
        Shelf::Themes => themes(view, place, &wanted, after).await?,
        Shelf::Axes => axes(view, place, &wanted, after).await?,
        Shelf::Contributions => contributions(view, place, &wanted, (line, after)).await?,
    };
    Ok(one_page(found))
}

/// One more than a page was looked for: when it is there, there is a next page.
fn one_page(mut found: Vec<Candidate>) -> Found {
    let is_more = found.len() > PAGE;
    found.truncate(PAGE);
    Found { next: found.last().filter(|_| is_more).map(|last| last.of), candidates: found }
}

/// The words looked for, folded.
struct Wanted(Vec<String>);

impl Wanted {
    fn holds(&self, one: &Candidate) -> bool {
        let text = fold(&format!("{} {}", one.label, one.detail));
        self.0.iter().all(|word| text.contains(word.as_str()))
    }
}

async fn excerpts(asked: Asked<'_>, wanted: &Wanted, after: Uuid) -> Result<Vec<Candidate>, Failure> {
    let (mut found, mut after) = (Vec::new(), ExcerptId(after));
    loop {
        let some = coding::store::excerpts_after(asked, after, PORTION as i64).await?;
        let Some(last) = some.last() else { break };
        after = last.id;
        let shown = some.iter().filter_map(|one| {
            let label = one.speaker.as_ref()?.words().to_owned();
            Some(Candidate { of: Ref { kind: EXCERPT, id: one.id.0 }, label, detail: one.quote.clone()? })
        });
        found.extend(shown.filter(|one| wanted.holds(one)));
        if found.len() > PAGE || some.len() < PORTION {
            break;
        }
    }
    Ok(found)
}

/// Themes are read in the order of their ids: those after the last one shown.
async fn themes(
    view: &Snapshot,
    place: &Place,
    wanted: &Wanted,
    after: Uuid,
) -> Result<Vec<Candidate>, Failure> {
    let all = coding::store::themes(view, place.id).await?;
    let one = |theme: coding::store::Theme| Candidate {
        of: Ref { kind: THEME, id: theme.id.0 },
        label: theme.title,
        detail: theme.statement.unwrap_or_default(),
    };
    let rest = all.into_iter().filter(|theme| theme.id.0 > after);
    Ok(rest.map(one).filter(|one| wanted.holds(one)).take(PAGE + 1).collect())
}

/// Axes that stand, in the order of their ids, as themes are.
async fn axes(
    view: &Snapshot,
    place: &Place,
    wanted: &Wanted,
    after: Uuid,
) -> Result<Vec<Candidate>, Failure> {
    let all = comparison::store::axes(view, place.id).await?;
    let one = |axis: comparison::store::Axis| Candidate {
        of: Ref { kind: AXIS, id: axis.id.0 },
        label: axis.name,
        detail: axis.meaning.unwrap_or_default(),
    };
    let rest = all.into_iter().filter(|axis| axis.ended_at.is_none() && axis.id.0 > after);
    Ok(rest.map(one).filter(|one| wanted.holds(one)).take(PAGE + 1).collect())
}

async fn contributions(
    view: &Snapshot,
    place: &Place,
    wanted: &Wanted,
    (line, after): (LineId, Uuid),
) -> Result<Vec<Candidate>, Failure> {
    let calendar = Calendar { phases: &place.phases, reply_days: place.reply_days, today: place.today() };
    let index = consultation::store::index(view, place.id, calendar).await?;
    let (about, others): (Vec<_>, Vec<_>) = index.iter().partition(|one| one.subject == Some(line.0));
    let order: Vec<_> = about.into_iter().chain(others.into_iter().rev()).collect();
    let start = order.iter().position(|one| one.id.0 == after).map_or(0, |at| at + 1);
    let numbers: Vec<i64> = order.into_iter().skip(start).map(|one| one.number).collect();
    let mut found = Vec::new();
    for some in numbers.chunks(PORTION) {
        let read = consultation::store::numbered(view, place.viewer, some).await?;
        let people = People::of(view, place.viewer, place.lang, &read).await?;
        let at = |number: i64| read.iter().find(|one| one.number == number);
        let shown = some.iter().filter_map(|number| at(*number)).map(|one| contribution(place, &people, one));
        found.extend(shown.filter(|one| wanted.holds(one)));
        if found.len() > PAGE {
            break;
        }
    }
    Ok(found)
}

fn contribution(place: &Place, people: &People, one: &Contribution) -> Candidate {
    let args: [(&str, &str); 2] = [("number", &one.number.to_string()), ("who", &people.who(one))];
    Candidate {
        of: Ref { kind: CONTRIBUTION, id: one.id.0 },
        label: say(place.lang, "plan-links-contribution", &args),
        detail: one.body.clone().unwrap_or_default(),
    }
}
