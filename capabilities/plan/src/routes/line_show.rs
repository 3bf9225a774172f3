//! A line at its permanent address. It answers for ever: also when the line was struck, split or merged.

use super::{
    line_life::Life,
    reading::{brief, foreign, kind, words},
};
use crate::{
    LineId,
    pages::{Badge, ItemView, LinePage, PanelView, paragraphs},
    panel::{PanelBlock, PanelItem, blocks},
    store::{replaced_by, replaced_lines},
};
use kernel::{Failure, Ref};
use process::Place;
use web::{
    Answer, Link, Params, Shell,
    i18n::say,
    label::{Asked, labels},
    page,
};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let line: LineId = params.get("line")?;
    let view = place.read().await?;
    let life = Life::read(&view, &place, line).await?;
    let shell = place.shell_under(&[(&place.t("plan-title"), "/plan")], &life.title(&place));
    let asked = Asked { view: &view, viewer: place.viewer, lang: place.lang };
    let panels = blocks(asked, place.id, line).await?;
    let last = life.last_printed();
    let address = shell.url(&place.path(&format!("/plan/lines/{line}")));
    let (gone, lang) = (life.gone(&place), last.map_or("", |step| foreign(step.lang, place.lang)));
    let replaced_by = neighbours(asked, &shell, replaced_by(&view, place.id, line).await?).await?;
    // What took its place stands beside why it is gone, or else with what the draft says.
    let draft = life.draft(&place, &shell, if gone.is_empty() { replaced_by.clone() } else { vec![] });
    let mut paragraphs = last.map(|step| paragraphs(&words(place.lang, step.text.as_deref())));
    // The title of a heading's page is its words: in the page's language they need not be read twice.
    paragraphs.take_if(|said| lang.is_empty() && *said == [shell.title.as_str()]);
    page(&LinePage {
        eyebrow: last.map(|step| kind(place.lang, step.kind)).unwrap_or_default(),
        lead: String::new(),
        gone,
        replaced_by,
        replaces: neighbours(asked, &shell, replaced_lines(&view, place.id, line).await?).await?,
        paragraphs: paragraphs.unwrap_or_default(),
        lang,
        facts: life.facts(&place),
        contribute: life.contribute(&place, &shell),
        address: format!("{}{address}", place.app.origin),
        draft,
        panels: panels.into_iter().map(|block| panel(&shell, block)).collect(),
        wordings: life.wordings(&place, &shell),
        shell,
    })
}

/// Other lines, as far as this viewer may know of them.
async fn neighbours(asked: Asked<'_>, shell: &Shell, lines: Vec<LineId>) -> Result<Vec<Link>, Failure> {
    let refs: Vec<Ref> = lines.into_iter().map(LineId::to_ref).collect();
    let labels = labels(asked, &refs).await?;
    let one = |of: &Ref| {
        let label = labels.get(of)?;
        let detail = label.detail.as_deref().map(brief).unwrap_or_default();
        let words = say(asked.lang, "plan-line-name", &[("number", &label.title), ("words", &detail)]);
        Some(Link { label: words, href: shell.url(label.path.as_deref()?), current: false })
    };
    Ok(refs.iter().filter_map(one).collect())
}

fn panel(shell: &Shell, block: PanelBlock) -> PanelView {
    let (more_label, more_href) =
        block.more.map(|(label, path)| (label, shell.url(&path))).unwrap_or_default();
    let items = block.items.into_iter().map(|item| panel_item(shell, item)).collect();
    PanelView { id: block.id, title: block.title, lead: block.lead, items, more_label, more_href }
}

fn panel_item(shell: &Shell, item: PanelItem) -> ItemView {
    ItemView {
        label: item.label,
        quote: item.quote.unwrap_or_default(),
        lang: item.lang,
        detail: item.detail,
        href: item.path.map(|path| shell.url(&path)).unwrap_or_default(),
        badge: item.badge.map(|(label, tone)| Badge { label, tone, drawing: "it-info-circle" }),
    }
}
