//! Samples of the pages that are read.

use super::{WORDS, badge, choices, link, reason, rows, text_sections, version, words_changed};
use crate::pages::{
    DifferencePage, DraftLine, DraftNote, DraftPage, DraftSection, GoneLine, ItemView, LinePage, MenuLink,
    PanelView, PlanPage, VersionPage, VersionView, VersionsPage, WordingView,
};
use web::{
    Form, Shell,
    sample::{HOSTILE, LONG},
};

fn plan(shell: Shell, text: &str, count: usize) -> PlanPage {
    PlanPage {
        title: text.to_owned(),
        eyebrow: text.to_owned(),
        lead: text.to_owned(),
        published: "12 marzo 2025".to_owned(),
        datetime: "2025-03-12".to_owned(),
        counted: "600 righe".to_owned(),
        note: text.to_owned(),
        note_link: Some(link(text)),
        links: vec![link(text)],
        index: (0..count).map(|_| link(text)).collect(),
        sections: text_sections(text, count),
        shell,
    }
}

fn versions(shell: Shell, text: &str, count: usize) -> VersionsPage {
    VersionsPage {
        versions: (0..count).map(|_| version(text)).collect(),
        links: vec![link(text)],
        waiting_title: "Aspettano l’adozione".to_owned(),
        waiting: (0..count).map(|_| link(text)).collect(),
        shell,
    }
}

fn one_version(shell: Shell, text: &str, count: usize) -> VersionPage {
    VersionPage {
        lead: text.to_owned(),
        version: version(text),
        newer: Some(link(text)),
        address: "https://piano.esempio.it/it/x".to_owned(),
        counted: "600 righe".to_owned(),
        index: vec![link(text)],
        sections: text_sections(text, count),
        shell,
    }
}

fn bare_version(shell: Shell) -> VersionPage {
    let version = VersionView { adoptions: vec![], differences: None, adopt: None, ..version("Piano") };
    VersionPage { version, newer: None, ..one_version(shell, "Piano", 1) }
}

fn differences(shell: Shell, text: &str, count: usize) -> DifferencePage {
    DifferencePage {
        lead: text.to_owned(),
        counts: vec![("12".to_owned(), text.to_owned()), ("3".to_owned(), text.to_owned())],
        links: vec![link(text)],
        form: Form::default(),
        shows: choices(text),
        in_sections: choices(text),
        action: "/it/x".to_owned(),
        filter_summary: text.to_owned(),
        clear_href: "/it/x".to_owned(),
        sections: rows(text, count),
        index: vec![link(text)],
        shell,
    }
}

fn wording(text: &str) -> WordingView {
    WordingView {
        anchor: "version-2".to_owned(),
        title: text.to_owned(),
        href: "/it/x".to_owned(),
        when: "12 marzo 2025".to_owned(),
        datetime: "2025-03-12".to_owned(),
        pieces: words_changed(text),
        note: text.to_owned(),
        reasons: vec![reason(text)],
    }
}

fn panel(text: &str) -> PanelView {
    let item = |quote: &str, href: &str| ItemView {
        label: text.to_owned(),
        quote: quote.to_owned(),
        lang: "en",
        detail: text.to_owned(),
        href: href.to_owned(),
        badge: Some(badge(text, "good")),
    };
    PanelView {
        id: "evidence",
        title: text.to_owned(),
        lead: text.to_owned(),
        items: vec![item(text, "/it/x"), item("", "/it/x"), item("", "")],
        more_label: text.to_owned(),
        more_href: "/it/x".to_owned(),
    }
}

fn menu(text: &str) -> Vec<MenuLink> {
    vec![MenuLink { label: text.to_owned(), href: "/it/x".to_owned(), drawing: "it-pencil" }]
}

fn line(shell: Shell, text: &str) -> LinePage {
    LinePage {
        eyebrow: text.to_owned(),
        lead: String::new(),
        gone: text.to_owned(),
        replaced_by: vec![link(text)],
        replaces: vec![link(text)],
        paragraphs: vec![text.to_owned()],
        lang: "en",
        facts: vec![text.to_owned()],
        contribute: "/it/x".to_owned(),
        address: "https://piano.esempio.it/it/x".to_owned(),
        draft: Some(DraftNote {
            note: text.to_owned(),
            pieces: words_changed(text),
            reasons: vec![reason(text)],
            menu: menu(text),
            restore: Some(link(text)),
            replaced_by: vec![link(text)],
        }),
        panels: vec![panel(text)],
        wordings: vec![wording(text), wording(text)],
        shell,
    }
}

fn draft_only(shell: Shell) -> LinePage {
    LinePage {
        gone: String::new(),
        replaced_by: vec![],
        replaces: vec![],
        panels: vec![],
        wordings: vec![],
        paragraphs: vec![],
        ..line(shell, WORDS)
    }
}

fn draft_line(text: &str) -> DraftLine {
    DraftLine {
        anchor: "line-1".to_owned(),
        number: "1.2.3".to_owned(),
        about: "1.2.3".to_owned(),
        href: "/it/x".to_owned(),
        kind: "Azione".to_owned(),
        objective: true,
        paragraphs: vec![text.to_owned()],
        lang: "",
        badges: vec![badge(text, "partly"), badge(text, "later")],
        is_shaken: true,
        evidence: "4 evidenze".to_owned(),
        menu: menu(text),
    }
}

fn draft(shell: Shell, text: &str, count: usize) -> DraftPage {
    let section = |at: usize| DraftSection {
        anchor: format!("section-{at}"),
        title: text.to_owned(),
        lines: (0..at).map(|_| draft_line(text)).collect(),
        menu: menu(text),
    };
    let gone = GoneLine {
        href: "/it/x".to_owned(),
        text: text.to_owned(),
        badge: badge(text, "no"),
        restore: Some(link(text)),
    };
    DraftPage {
        counted: "600 righe".to_owned(),
        note: text.to_owned(),
        note_link: Some(link(text)),
        links: vec![link(text), link(text)],
        shaken: (0..count).map(|_| link(text)).collect(),
        shaken_title: text.to_owned(),
        form: Form::default(),
        action: "/it/x".to_owned(),
        on_summary: text.to_owned(),
        clear_href: String::new(),
        index: vec![link(text)],
        sections: (0..count).map(section).collect(),
        gone_title: text.to_owned(),
        gone: if count > 0 { vec![gone] } else { vec![] },
        shell,
    }
}

web::samples! {
    "plan.plan, empty" => |shell| plan(shell, "", 0),
    "plan.plan, usual" => |shell| plan(shell, WORDS, 3),
    "plan.plan, full" => |shell| plan(shell, LONG, 8),
    "plan.plan, hostile" => |shell| plan(shell, HOSTILE, 2),
    "plan.versions, empty" => |shell| versions(shell, "", 0),
    "plan.versions, usual" => |shell| versions(shell, "Piano metropolitano", 2),
    "plan.versions, full" => |shell| versions(shell, LONG, 9),
    "plan.versions, hostile" => |shell| versions(shell, HOSTILE, 2),
    "plan.version, empty" => |shell| bare_version(shell),
    "plan.version, usual" => |shell| one_version(shell, WORDS, 2),
    "plan.version, full" => |shell| one_version(shell, LONG, 8),
    "plan.version, hostile" => |shell| one_version(shell, HOSTILE, 2),
    "plan.differences, empty" => |shell| differences(shell, "Niente", 0),
    "plan.differences, usual" => |shell| differences(shell, WORDS, 2),
    "plan.differences, full" => |shell| differences(shell, LONG, 8),
    "plan.differences, hostile" => |shell| differences(shell, HOSTILE, 2),
    "plan.line, empty" => |shell| draft_only(shell),
    "plan.line, usual" => |shell| LinePage { gone: String::new(), ..line(shell, WORDS) },
    "plan.line, full" => |shell| line(shell, LONG),
    "plan.line, hostile" => |shell| line(shell, HOSTILE),
    "plan.draft, empty" => |shell| draft(shell, "", 0),
    "plan.draft, usual" => |shell| draft(shell, WORDS, 3),
    "plan.draft, full" => |shell| draft(shell, LONG, 9),
    "plan.draft, hostile" => |shell| draft(shell, HOSTILE, 3),
}
