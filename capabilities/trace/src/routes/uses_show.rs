//! Where a piece of evidence went.

use crate::{
    pages::{UseView, UsesPage},
    uses::{Use, Way, uses},
};
use kernel::Ref;
use process::Place;
use web::{Answer, Params, Shell, i18n::say, label::Asked, page};

pub(super) async fn show(place: Place, params: Params) -> Answer {
    let thing: Ref = params.get("thing")?;
    let view = place.read().await?;
    let asked = Asked { view: &view, viewer: place.viewer, lang: place.lang };
    let found = uses(asked, thing).await?;
    let shell =
        place.shell_under(&[(&place.t("trace-coverage-title"), "/coverage")], &place.t("trace-uses-title"));
    let is_source = thing.kind == sources::SOURCE;
    page(&UsesPage {
        title: found.label.title,
        quote: found.label.detail,
        lang: found.label.lang,
        href: found.label.path.map(|path| shell.url(&path)).unwrap_or_default(),
        lines: found.lines.iter().map(|one| shown(&place, &shell, one, is_source)).collect(),
        shell,
    })
}

fn shown(place: &Place, shell: &Shell, one: &Use, is_source: bool) -> UseView {
    let kinds: Vec<String> = one.kinds.iter().map(|kind| place.t(&format!("trace-kind-{kind}"))).collect();
    let key = match one.way {
        Way::Direct => "trace-way-direct",
        Way::Caused => "trace-way-caused",
        Way::ThroughTheme => "trace-way-theme",
        Way::Inherited => "trace-way-inherited",
    };
    let way = place.t(key);
    let pieces = one.pieces.to_string();
    UseView {
        title: one.label.title.clone(),
        words: one.label.detail.clone().unwrap_or_default(),
        lang: one.label.lang,
        href: one.label.path.as_deref().map(|path| shell.url(path)).unwrap_or_default(),
        kinds: kinds.join(" · "),
        way: match is_source && one.pieces > 0 {
            true => format!("{way}, {}", say(place.lang, "trace-pieces", &[("count", &pieces)])),
            false => way,
        },
    }
}
