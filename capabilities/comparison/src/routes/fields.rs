//! What the pages of comparison share: frames, choices, ways to an axis, figures.

use crate::{
    model::{Measure, THRESHOLDS, threshold},
    store::Axis,
};
use kernel::Lang;
use process::Place;
use web::{Choice, Link, Shell, form::choices};

/// The frame of a page under the place where comparing begins.
pub(super) fn shell(place: &Place, title: &str) -> Shell {
    let (desk, own) = (place.t("process-desk-nav"), place.t("comparison-desk"));
    place.shell_under(&[(desk.as_str(), "/desk"), (own.as_str(), "/desk/comparison")], title)
}

/// The frame of a page under an axis.
pub(super) fn axis_shell(place: &Place, axis: &Axis, title: &str) -> Shell {
    let (axes, path) = (place.t("comparison-axes-title"), format!("/axes/{}", axis.id));
    place.shell_under(&[(axes.as_str(), "/axes"), (axis.name.as_str(), path.as_str())], title)
}

/// The way to an axis.
pub(super) fn axis_link(place: &Place, shell: &Shell, axis: &Axis) -> Link {
    let href = shell.url(&place.path(&format!("/axes/{}", axis.id)));
    Link { label: axis.name.clone(), href, current: false }
}

pub(super) fn measures(lang: Lang, chosen: &str) -> Vec<Choice> {
    choices(lang, "comparison-measure", Measure::ALL.iter().map(|one| one.word()), &[chosen])
}

/// Shares to choose from; one that was typed into the address stands among them.
pub(super) fn thresholds(shell: &Shell, chosen: &str) -> Vec<Choice> {
    let typed = threshold(chosen).filter(|percent| !THRESHOLDS.contains(percent));
    let mut all: Vec<i64> = THRESHOLDS.iter().copied().chain(typed).collect();
    all.sort_unstable();
    let choice = |percent: i64| {
        let label = match percent {
            0 => shell.t("comparison-threshold-any"),
            _ => shell.ta("comparison-threshold-from", "percent", &percent.to_string()),
        };
        Choice::new(percent, label, percent.to_string() == chosen)
    };
    all.into_iter().map(choice).collect()
}

/// "21,4 %"; something is never shown as nothing.
pub(super) fn share_of(shell: &Shell, share: f64) -> String {
    let percent = share * 100.0;
    if share > 0.0 && percent < 0.1 {
        return shell.ta("comparison-percent-below", "number", &decimal(shell, 0.1, 1));
    }
    shell.ta("comparison-percent", "number", &decimal(shell, (percent * 10.0).floor() / 10.0, 1))
}

/// With so many decimals, as the language writes them.
pub(super) fn decimal(shell: &Shell, number: f64, digits: usize) -> String {
    let text = format!("{number:.digits$}");
    if shell.lang == Lang::It { text.replace('.', ",") } else { text }
}
