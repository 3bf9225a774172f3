//! The life of a line: its published wordings with what changed and why, what became of it, what the draft says now.

use super::{
    beside::contribute,
    desk::line_menu,
    difference_rows::reason,
    reading::{brief, kind, line_path, link, number, words},
    versions_show::version_name,
};
use crate::{
    LineId, LineKind, Version,
    changes::RestoreLine,
    model::Struck,
    pages::{DraftNote, Piece, WordingView, pieces},
    store::{self, Appearance, Revised},
};
use kernel::{Failure, Moment};
use process::Place;
use record::Snapshot;
use web::{Link, Shell, format, i18n::say};

/// Everything the page tells of the line's own life.
pub(super) struct Life {
    line: LineId,
    steps: Vec<Revised>,
    printed: Vec<Appearance>,
    versions: Vec<Version>,
    /// The version that closed the draft, while it is closed.
    closed_by: Option<i64>,
}

impl Life {
    /// Reads it. Fails with `NotFound` for a line that was never published, unless staff asks.
    pub(super) async fn read(view: &Snapshot, place: &Place, line: LineId) -> Result<Life, Failure> {
        let life = Life {
            line,
            printed: store::appearances(view, place.id, line).await?,
            steps: store::revisions_of(view, place.id, line).await?,
            versions: store::versions(view, place.id).await?,
            closed_by: store::closed_by(view, place.id).await?,
        };
        if life.steps.is_empty() || (life.printed.is_empty() && !place.viewer.staff) {
            return Err(Failure::NotFound);
        }
        Ok(life)
    }

    fn step(&self, appearance: &Appearance) -> Option<&Revised> {
        self.steps.iter().find(|step| step.revision == appearance.revision)
    }

    /// The wording last printed.
    pub(super) fn last_printed(&self) -> Option<&Revised> {
        self.step(self.printed.last()?)
    }

    /// The first version that no longer has the line, if the newest has it no more.
    fn gone_in(&self) -> Option<&Version> {
        let last = self.printed.last()?.version;
        self.versions.iter().find(|version| version.number > last)
    }

    fn steps_in(&self, after: Moment, until: Moment) -> impl Iterator<Item = &Revised> {
        self.steps.iter().filter(move |step| step.at > after && step.at <= until)
    }

    /// "Riga 3.2.4", or that it is new; of a heading, which has no number, its words.
    pub(super) fn title(&self, place: &Place) -> String {
        match self.printed.last() {
            Some(last) if last.number.is_empty() => {
                brief(&words(place.lang, self.last_printed().and_then(|step| step.text.as_deref())))
            }
            Some(last) if self.gone_in().is_some() => {
                let args: [(&str, &str); 2] =
                    [("line", &named(place, &last.number)), ("version", &last.version.to_string())];
                say(place.lang, "plan-label-line-of", &args)
            }
            Some(last) => named(place, &last.number),
            None => place.t("plan-label-line-draft"),
        }
    }

    /// What became of it, when the newest version has it no more.
    pub(super) fn gone(&self, place: &Place) -> String {
        let Some(version) = self.gone_in() else {
            return String::new();
        };
        let then = self.steps_in(Moment(i64::MIN), version.at).last();
        let fate = then.map_or(Struck::Struck, |step| step.struck);
        let key = format!("plan-line-gone-{fate}");
        let day = format::day(place.lang, version.at.day());
        say(place.lang, &key, &[("number", &version.number.to_string()), ("day", &day)])
    }

    /// Where it was last printed.
    pub(super) fn facts(&self, place: &Place) -> Vec<String> {
        let Some(last) = self.printed.last() else {
            return vec![place.t("plan-line-never-published")];
        };
        let day = format::day(place.lang, last.at.day());
        vec![say(place.lang, "plan-line-in-version", &[("number", &last.version.to_string()), ("day", &day)])]
    }

    /// Where to write about the line, while it is in the newest version and a consultation is open.
    pub(super) fn contribute(&self, place: &Place, shell: &Shell) -> String {
        let newest = self.versions.last().filter(|_| self.gone_in().is_none() && !self.printed.is_empty());
        let path = newest.and_then(|version| contribute(place, version.id));
        path.map(|path| shell.url(&format!("{path}{}", self.line))).unwrap_or_default()
    }

    /// The published wordings, newest first, each with what changed from the one before and why.
    pub(super) fn wordings(&self, place: &Place, shell: &Shell) -> Vec<WordingView> {
        let mut views = Vec::new();
        let mut before: Option<&Appearance> = None;
        let mut after = Moment(i64::MIN);
        for version in &self.versions {
            let now = self.printed.iter().find(|one| one.version == version.number);
            let gone = now.is_none() && before.is_some();
            let new = now.is_some_and(|now| {
                before.is_none_or(|it| it.revision != now.revision || it.number != now.number)
            });
            if gone || new {
                views.push(self.wording(place, shell, version, (before, now), after));
            }
            // A wording that lasted through a version without change is told with the next one that changes it.
            after = if gone || new { version.at } else { after };
            before = now;
        }
        views.reverse();
        views
    }

    fn wording(
        &self,
        place: &Place,
        shell: &Shell,
        version: &Version,
        (before, now): (Option<&Appearance>, Option<&Appearance>),
        after: Moment,
    ) -> WordingView {
        let text = |one: Option<&Appearance>| {
            one.and_then(|one| self.step(one)).map(|step| words(place.lang, step.text.as_deref()))
        };
        let (old, new) = (text(before).unwrap_or_default(), text(now).unwrap_or_default());
        let same = before.is_some() && now.is_some() && old == new;
        let shown = match (before, now) {
            (_, None) => vec![],
            _ if same => vec![],
            (None, _) => vec![Piece { kind: "same", text: new }],
            _ => pieces(&old, &new),
        };
        WordingView {
            anchor: format!("version-{}", version.number),
            title: wording_title(place, version, now),
            href: shell.url(&place.path(&format!("/plan/versions/{}#line-{}", version.number, self.line))),
            when: format::day(place.lang, version.at.day()),
            datetime: version.at.rfc3339(),
            pieces: shown,
            note: if same { place.t("plan-line-same-words") } else { String::new() },
            reasons: self
                .steps_in(after, version.at)
                .map(|step| reason(place, &step.change, step.reason.as_deref(), step.at))
                .collect(),
        }
    }

    /// What the draft says of the line, for staff; nothing for others.
    pub(super) fn draft(&self, place: &Place, shell: &Shell, replaced_by: Vec<Link>) -> Option<DraftNote> {
        let newest = self.steps.last().filter(|_| place.viewer.staff)?;
        let since = self.versions.last().map_or(Moment(i64::MIN), |version| version.at);
        let printed = self.last_printed();
        let same = printed.is_some_and(|printed| printed.revision == newest.revision);
        let key = match (same, newest.struck) {
            (true, _) => "plan-draft-same",
            (false, Struck::No) => "plan-draft-changed",
            (false, _) => "plan-draft-gone",
        };
        let old = printed.and_then(|step| step.text.clone()).unwrap_or_default();
        let new = words(place.lang, newest.text.as_deref());
        let (stands, is_open) = (newest.struck == Struck::No, self.closed_by.is_none());
        let may_restore = is_open && newest.struck == Struck::Struck && place.may::<RestoreLine>().is_ok();
        let restore = may_restore.then(|| format!("{}/restorations/new", line_path(self.line)));
        Some(DraftNote {
            note: place.t(key),
            pieces: if same || !stands { vec![] } else { pieces(&old, &new) },
            reasons: self
                .steps_in(since, Moment::MAX)
                .map(|step| reason(place, &step.change, step.reason.as_deref(), step.at))
                .collect(),
            menu: if stands && is_open { line_menu(place, shell, self.line, newest.section) } else { vec![] },
            restore: restore.map(|path| link(place, shell, "plan-do-restore", &path)),
            replaced_by,
        })
    }
}

/// "Versione 2 · Riga 3.2.4", or that the line is no longer in it.
fn wording_title(place: &Place, version: &Version, now: Option<&Appearance>) -> String {
    let version = version_name(place, version.number);
    match now {
        Some(now) => {
            let line = named(place, &now.number);
            say(place.lang, "plan-line-wording", &[("version", &version), ("line", &line)])
        }
        None => say(place.lang, "plan-line-wording-gone", &[("version", &version)]),
    }
}

/// "Riga 3.2.4", "Titolo".
fn named(place: &Place, printed: &str) -> String {
    if printed.is_empty() {
        return kind(place.lang, LineKind::Heading);
    }
    say(place.lang, "plan-label-line", &[("number", &number(place.lang, printed))])
}
