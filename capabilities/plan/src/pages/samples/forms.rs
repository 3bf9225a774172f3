//! Samples of the forms.

use super::{WORDS, adoption, badge, choices, link, rows, words_changed, wrong};
use crate::pages::{
    AdoptPage, AskPage, Clash, LineFormPage, LineGonePage, LinkView, LinksPage, MergeChoosePage, MergePage,
    MovePage, PartField, PublishPage, SectionFormPage, SplitPage, TargetView,
};
use web::{
    Form, Shell,
    sample::{HOSTILE, LONG},
};

fn clash(text: &str) -> Option<Clash> {
    Some(Clash { note: text.to_owned(), now: vec![text.to_owned()], lang: "en", pieces: words_changed(text) })
}

fn section(shell: Shell, text: &str, form: Form) -> SectionFormPage {
    SectionFormPage {
        form,
        base: "1".to_owned(),
        spots: choices(text),
        clash: clash(text),
        action: "/it/x".to_owned(),
        back: "/it/x".to_owned(),
        shell,
    }
}

fn line(shell: Shell, text: &str, form: Form) -> LineFormPage {
    LineFormPage {
        eyebrow: text.to_owned(),
        form,
        base: "1".to_owned(),
        kinds: choices(text),
        langs: choices("Italiano"),
        spots: choices(text),
        clash: clash(text),
        action: "/it/x".to_owned(),
        back: "/it/x".to_owned(),
        shell,
    }
}

fn gone(shell: Shell, text: &str) -> LineGonePage {
    LineGonePage {
        what: text.to_owned(),
        typed: vec![text.to_owned(), text.to_owned()],
        lang: "en",
        reason: vec![text.to_owned()],
        way: link("Rimetti nella bozza"),
        back: "/it/x".to_owned(),
        shell,
    }
}

fn moving(shell: Shell, text: &str, form: Form) -> MovePage {
    MovePage {
        eyebrow: text.to_owned(),
        paragraphs: vec![text.to_owned()],
        lang: "en",
        form,
        base: "1".to_owned(),
        clash: clash(text),
        choose_action: "/it/x".to_owned(),
        sections: choices(text),
        section: "1".to_owned(),
        section_title: text.to_owned(),
        spots: choices(text),
        action: "/it/x".to_owned(),
        back: "/it/x".to_owned(),
        shell,
    }
}

fn ask(shell: Shell, text: &str, form: Form) -> AskPage {
    AskPage {
        eyebrow: text.to_owned(),
        lead: text.to_owned(),
        paragraphs: vec![text.to_owned()],
        lang: "en",
        notes: vec![text.to_owned()],
        form,
        base: "1".to_owned(),
        clash: clash(text),
        reason_help: text.to_owned(),
        send: "Togli la riga".to_owned(),
        style: "danger",
        action: "/it/x".to_owned(),
        back: "/it/x".to_owned(),
        shell,
    }
}

fn split(shell: Shell, text: &str, form: Form) -> SplitPage {
    let part = |(name, optional)| PartField { name, label: "Parte".to_owned(), optional };
    SplitPage {
        eyebrow: text.to_owned(),
        paragraphs: vec![text.to_owned()],
        lang: "en",
        form,
        base: "1".to_owned(),
        clash: clash(text),
        parts: [("part-1", false), ("part-2", false), ("part-3", true)].into_iter().map(part).collect(),
        room: true,
        action: "/it/x".to_owned(),
        back: "/it/x".to_owned(),
        shell,
    }
}

fn merge(shell: Shell, text: &str, form: Form, chosen: usize) -> MergePage {
    let target =
        |_| TargetView { value: "1 2".to_owned(), label: "1.2.3".to_owned(), detail: text.to_owned() };
    MergePage {
        eyebrow: text.to_owned(),
        form,
        change: "/it/x".to_owned(),
        chosen: (0..chosen).map(target).collect(),
        clash: None,
        kinds: choices(text),
        langs: choices("Italiano"),
        action: "/it/x".to_owned(),
        back: "/it/x".to_owned(),
        shell,
    }
}

fn choose(shell: Shell, text: &str, form: Form) -> MergeChoosePage {
    MergeChoosePage {
        eyebrow: text.to_owned(),
        form,
        action: "/it/x".to_owned(),
        others: choices(text),
        sections: choices(text),
        back: "/it/x".to_owned(),
        shell,
    }
}

fn links(shell: Shell, text: &str, form: Form, count: usize) -> LinksPage {
    let one = |at: usize| LinkView {
        label: text.to_owned(),
        href: "/it/x".to_owned(),
        detail: text.to_owned(),
        badge: badge("A sostegno", "good"),
        reason: text.to_owned(),
        when: "12 marzo 2025".to_owned(),
        withdraw: (at > 0).then(|| link("Ritira")),
        inherited: if at > 0 { String::new() } else { text.to_owned() },
    };
    LinksPage {
        eyebrow: text.to_owned(),
        paragraphs: vec![text.to_owned()],
        lang: "en",
        links: (0..count).map(one).collect(),
        tabs: vec![link(text), link(text)],
        search_action: "/it/x".to_owned(),
        shelf: "excerpts".to_owned(),
        query: text.to_owned(),
        targets: if count > 0 { choices(text) } else { vec![] },
        after: String::new(),
        first: (count > 1).then(|| "/it/x".to_owned()),
        next: (count > 0).then(|| "/it/x".to_owned()),
        form,
        kinds: choices(text),
        action: "/it/x".to_owned(),
        back: "/it/x".to_owned(),
        shell,
    }
}

fn publish(shell: Shell, text: &str, form: Form, count: usize) -> PublishPage {
    PublishPage {
        form,
        seen: "1-1".to_owned(),
        purposes: choices(text),
        action: "/it/x".to_owned(),
        back: "/it/x".to_owned(),
        clash: text.to_owned(),
        nothing: if count > 0 {
            String::new()
        } else {
            "Nella bozza non c’è ancora nessuna riga.".to_owned()
        },
        counted: "600 righe".to_owned(),
        bare_title: text.to_owned(),
        bare: (0..count).map(|_| link(text)).collect(),
        empty_sections: (0..count).map(|_| text.to_owned()).collect(),
        changed_title: text.to_owned(),
        changed: rows(text, count),
        shell,
    }
}

fn adopt(shell: Shell, text: &str, form: Form) -> AdoptPage {
    AdoptPage {
        eyebrow: text.to_owned(),
        form,
        promoters: choices(text),
        adopted: vec![adoption(text, text, "")],
        action: "/it/x".to_owned(),
        back: "/it/x".to_owned(),
        shell,
    }
}

fn typed(text: &str) -> Form {
    Form::with(&[("body", text), ("title", text), ("title_it", text), ("part-1", text), ("reason", text)])
}

fn refused(text: &str) -> Form {
    wrong(&[("body", text), ("title", text), ("title_it", text), ("part-1", text), ("reason", text)])
}

web::samples! {
    "plan.section_form, empty" => |shell| SectionFormPage { clash: None, ..section(shell, "Governance", Form::default()) },
    "plan.section_form, usual" => |shell| section(shell, "Governance", typed("Governance")),
    "plan.section_form, full" => |shell| section(shell, LONG, refused(LONG)),
    "plan.section_form, hostile" => |shell| section(shell, HOSTILE, refused(HOSTILE)),
    "plan.line_form, empty" => |shell| LineFormPage { clash: None, spots: vec![], ..line(shell, "", Form::default()) },
    "plan.line_form, usual" => |shell| line(shell, WORDS, typed(WORDS)),
    "plan.line_form, full" => |shell| line(shell, LONG, refused(LONG)),
    "plan.line_form, hostile" => |shell| line(shell, HOSTILE, refused(HOSTILE)),
    "plan.line_gone, empty" => |shell| LineGonePage { typed: vec![], reason: vec![], ..gone(shell, "Tolta.") },
    "plan.line_gone, usual" => |shell| gone(shell, WORDS),
    "plan.line_gone, full" => |shell| gone(shell, LONG),
    "plan.line_gone, hostile" => |shell| gone(shell, HOSTILE),
    "plan.line_move, empty" => |shell| MovePage { clash: None, ..moving(shell, "", Form::default()) },
    "plan.line_move, usual" => |shell| moving(shell, WORDS, typed(WORDS)),
    "plan.line_move, full" => |shell| moving(shell, LONG, refused(LONG)),
    "plan.line_move, hostile" => |shell| moving(shell, HOSTILE, refused(HOSTILE)),
    "plan.ask, empty" => |shell| AskPage { clash: None, notes: vec![], paragraphs: vec![], ..ask(shell, "", Form::default()) },
    "plan.ask, usual" => |shell| ask(shell, WORDS, typed(WORDS)),
    "plan.ask, full" => |shell| ask(shell, LONG, refused(LONG)),
    "plan.ask, hostile" => |shell| ask(shell, HOSTILE, refused(HOSTILE)),
    "plan.line_split, empty" => |shell| SplitPage { clash: None, room: false, ..split(shell, "", Form::default()) },
    "plan.line_split, usual" => |shell| split(shell, WORDS, typed(WORDS)),
    "plan.line_split, full" => |shell| split(shell, LONG, refused(LONG)),
    "plan.line_split, hostile" => |shell| split(shell, HOSTILE, refused(HOSTILE)),
    "plan.merge_choose, empty" => |shell| MergeChoosePage { others: vec![], ..choose(shell, "", Form::default()) },
    "plan.merge_choose, usual" => |shell| choose(shell, WORDS, Form::default()),
    "plan.merge_choose, full" => |shell| choose(shell, LONG, refused(LONG)),
    "plan.merge_choose, hostile" => |shell| choose(shell, HOSTILE, refused(HOSTILE)),
    "plan.line_merge, empty" => |shell| merge(shell, "", Form::default(), 0),
    "plan.line_merge, usual" => |shell| merge(shell, WORDS, typed(WORDS), 2),
    "plan.line_merge, full" => |shell| MergePage { clash: clash(LONG), ..merge(shell, LONG, refused(LONG), 8) },
    "plan.line_merge, hostile" => |shell| merge(shell, HOSTILE, refused(HOSTILE), 2),
    "plan.links, empty" => |shell| links(shell, "", Form::default(), 0),
    "plan.links, usual" => |shell| links(shell, WORDS, typed(WORDS), 2),
    "plan.links, full" => |shell| links(shell, LONG, refused(LONG), 40),
    "plan.links, hostile" => |shell| links(shell, HOSTILE, refused(HOSTILE), 2),
    "plan.publish, empty" => |shell| PublishPage { clash: String::new(), ..publish(shell, "", Form::default(), 0) },
    "plan.publish, usual" => |shell| publish(shell, WORDS, typed(WORDS), 2),
    "plan.publish, full" => |shell| publish(shell, LONG, refused(LONG), 30),
    "plan.publish, hostile" => |shell| publish(shell, HOSTILE, refused(HOSTILE), 2),
    "plan.adopt, empty" => |shell| AdoptPage { promoters: vec![], adopted: vec![], ..adopt(shell, "", Form::default()) },
    "plan.adopt, usual" => |shell| adopt(shell, "Città metropolitana", typed(WORDS)),
    "plan.adopt, full" => |shell| adopt(shell, LONG, refused(LONG)),
    "plan.adopt, hostile" => |shell| adopt(shell, HOSTILE, refused(HOSTILE)),
}
