//! Every page of a consultation with made-up contents: empty, usual, full, hostile.

use super::{
    ClaimView, ClaimsPage, ClosedPage, ConfirmPage, ConsultationPage, ContributePage, ContributionPage,
    EnterPage, ExpiredPage, KindView, ReceiptPage, RegisterPage, SentPage, SubjectView, TallyView, TextView,
};
use crate::view::{Card, End};
use directory::Part;
use web::{
    Choice, Form, Link, Shell,
    sample::{HOSTILE, LONG},
};

const USUAL: &str = "Aggiungere uno sportello aperto il sabato mattina.";

fn s(text: &str) -> String {
    text.to_owned()
}

fn here() -> String {
    s("/it/processes/torino-2030/contributions")
}

fn choices(text: &str) -> Vec<Choice> {
    vec![Choice::new("own", text, true), Choice::new("other", text, false)]
}

fn consultation(shell: Shell, text: &str, parts: usize) -> ConsultationPage {
    let said = |at: usize| TextView {
        id: format!("t{at}"),
        title: s(text),
        lang: "en",
        paragraphs: vec![s(text), s(text)],
    };
    let kind = |_| KindView {
        label: s(text),
        count: 12,
        total: 40,
        text: s("12"),
        href: format!("{}?kind=person", here()),
    };
    ConsultationPage {
        eyebrow: s(text),
        lead: s(text),
        days: s("dal 2 novembre 2026 al 24 gennaio 2027 compreso"),
        due: s("risposte entro il 26 marzo 2027"),
        write_href: here(),
        register_href: here(),
        now_title: s(text),
        now: s(text),
        next: s(text),
        calendar_href: here(),
        texts: (0..parts).map(said).collect(),
        counted: s(text),
        kinds: (0..parts).map(kind).collect(),
        shell,
    }
}

fn wrong(text: &str) -> Form {
    let failure = kernel::Failure::invalid("body", "problem-empty");
    Form::with(&[("body", text), ("name", text)]).blame(failure, kernel::Lang::It).unwrap_or_default()
}

fn contribute(shell: Shell, text: &str, form: Form, subject: Option<SubjectView>) -> ContributePage {
    ContributePage {
        eyebrow: s(text),
        lead: s(text),
        subject,
        form,
        on: String::new(),
        version: String::new(),
        qualities: choices(text),
        organisations: choices(text),
        shows: choices(text),
        signed_in: String::new(),
        privacy: s(text),
        submit_label: s("Continua"),
        action: here(),
        back: here(),
        shell,
    }
}

fn subject(text: &str) -> SubjectView {
    SubjectView { words: s(text), lang: "en", title: s("Riga 3.2.4"), href: here() }
}

fn confirm(shell: Shell, text: &str) -> ConfirmPage {
    let facts = vec![(s("Nome mostrato"), s(text))];
    ConfirmPage { lead: s(text), action: here(), lang: s("it"), text: vec![s(text)], facts, shell }
}

fn waiting() -> End {
    End { outcome: "", label: s("In attesa di risposta"), tone: "later", drawing: "it-clock" }
}

fn answered(text: &str) -> End {
    End { outcome: "partly", label: s(text), tone: "plain", drawing: "it-check" }
}

fn part() -> Part {
    Part { id: "reply", title: s("La risposta"), html: s("<p>Accolta: la riga 3.2.4 ora lo dice.</p>") }
}

fn receipt(shell: Shell, text: &str, end: End, parts: Vec<Part>) -> ReceiptPage {
    ReceiptPage {
        number: s("214"),
        received: s(text),
        end,
        explained: s(text),
        withheld: String::new(),
        parts,
        lang: s("it"),
        text: vec![s(text)],
        facts: vec![(s("Su che cosa"), s(text))],
        public_href: here(),
        address: s("https://piano.esempio.it/it/processes/torino-2030/contributions/mine/0f3a"),
        shell,
    }
}

fn register(shell: Shell, text: &str, how_many: usize) -> RegisterPage {
    let card = |at: usize| Card {
        title: s(text),
        href: here(),
        eyebrow: s(text),
        beginning: s(text),
        lang: "en",
        senders: if at == 0 { s("Lo stesso testo da 200 persone") } else { String::new() },
        ends: vec![waiting(), answered(text)],
    };
    let tally = |_| TallyView {
        label: s(text),
        href: here(),
        received: s("1.203"),
        answered: s("40"),
        overdue: s("3"),
    };
    RegisterPage {
        enter_href: here(),
        consultation_href: here(),
        counted: s(text),
        tallies: (0..how_many.min(9)).map(tally).collect(),
        form: Form::default(),
        states: choices(text),
        outcomes: choices(text),
        kinds: choices(text),
        groups: choices(text),
        action: here(),
        filter_summary: s(text),
        clear_href: here(),
        found: s(text),
        cards: (0..how_many).map(card).collect(),
        previous: None,
        next: Some(here()),
        range: s("1–50"),
        shell,
    }
}

fn contribution(shell: Shell, text: &str, end: End, parts: Vec<Part>) -> ContributionPage {
    ContributionPage {
        who: s(text),
        received: s("3 febbraio 2025"),
        datetime: s("2025-02-03"),
        channel: s("su carta"),
        subject: Some(subject(text)),
        end,
        explained: s(text),
        withheld: String::new(),
        withheld_reason: String::new(),
        lang: s("it"),
        text: vec![s(text)],
        twins_text: s(text),
        twins: vec![Link { label: s("215"), href: here(), current: false }],
        parts,
        staff_facts: Vec::new(),
        state_action: String::new(),
        state_label: s("Togli dalla vista pubblica"),
        state_help: s(text),
        form: Form::default(),
        address: s("https://piano.esempio.it/it/processes/torino-2030/contributions/214"),
        shell,
    }
}

fn withheld(shell: Shell, text: &str) -> ContributionPage {
    ContributionPage {
        withheld: s(text),
        withheld_reason: s(text),
        text: Vec::new(),
        twins: Vec::new(),
        staff_facts: vec![s(text)],
        state_action: here(),
        ..contribution(shell, text, waiting(), vec![])
    }
}

fn enter(shell: Shell, text: &str, form: Form) -> EnterPage {
    EnterPage {
        possible: !text.is_empty(),
        form,
        channels: choices(text),
        subjects: choices(text),
        qualities: choices(text),
        organisations: choices(text),
        shows: choices(text),
        action: here(),
        back: here(),
        shell,
    }
}

fn claim(text: &str, has_mandate: bool) -> ClaimView {
    ClaimView {
        title: s(text),
        href: here(),
        eyebrow: s(text),
        beginning: s(text),
        has_mandate,
        form: Form::default(),
        hows: choices(text),
        at: s("c1-"),
        action: here(),
    }
}

fn closed(shell: Shell, text: Vec<String>) -> ClosedPage {
    ClosedPage {
        lead: s("Si è chiusa il 2 marzo 2025."),
        was_open: !text.is_empty(),
        text,
        register_href: here(),
        shell,
    }
}

web::samples! {
    "consultation.consultation, empty" => |shell| ConsultationPage {
        now: String::new(), days: String::new(), write_href: String::new(), ..consultation(shell, "", 0)
    },
    "consultation.consultation, usual" => |shell| consultation(shell, USUAL, 4),
    "consultation.consultation, full" => |shell| consultation(shell, LONG, 9),
    "consultation.consultation, hostile" => |shell| consultation(shell, HOSTILE, 2),
    "consultation.contribute, empty" => |shell| contribute(shell, "", Form::default(), None),
    "consultation.contribute, usual" => |shell| contribute(shell, USUAL, Form::default(), Some(subject(USUAL))),
    "consultation.contribute, full" => |shell| contribute(shell, LONG, wrong(LONG), Some(subject(LONG))),
    "consultation.contribute, hostile" => |shell| contribute(shell, HOSTILE, wrong(HOSTILE), Some(subject(HOSTILE))),
    "consultation.closed, empty" => |shell| closed(shell, vec![]),
    "consultation.closed, usual" => |shell| closed(shell, vec![s(USUAL)]),
    "consultation.closed, full" => |shell| closed(shell, vec![s(LONG); 40]),
    "consultation.closed, hostile" => |shell| closed(shell, vec![s(HOSTILE)]),
    "consultation.sent, usual" => |shell| SentPage { back: here(), shell },
    "consultation.confirm, usual" => |shell| confirm(shell, USUAL),
    "consultation.confirm, full" => |shell| confirm(shell, LONG),
    "consultation.confirm, hostile" => |shell| confirm(shell, HOSTILE),
    "consultation.expired, usual" => |shell| ExpiredPage { back: here(), shell },
    "consultation.receipt, empty" => |shell| receipt(shell, "", waiting(), vec![]),
    "consultation.receipt, usual" => |shell| receipt(shell, USUAL, waiting(), vec![]),
    "consultation.receipt, full" => |shell| receipt(shell, LONG, answered(LONG), vec![part()]),
    "consultation.receipt, hostile" => |shell| ReceiptPage {
        withheld: s(HOSTILE), ..receipt(shell, HOSTILE, answered(HOSTILE), vec![])
    },
    "consultation.register, empty" => |shell| register(shell, "", 0),
    "consultation.register, usual" => |shell| register(shell, USUAL, 5),
    "consultation.register, full" => |shell| register(shell, LONG, 50),
    "consultation.register, hostile" => |shell| register(shell, HOSTILE, 2),
    "consultation.contribution, empty" => |shell| contribution(shell, "", waiting(), vec![]),
    "consultation.contribution, usual" => |shell| contribution(shell, USUAL, answered("Accolta"), vec![part()]),
    "consultation.contribution, full" => |shell| contribution(shell, LONG, answered(LONG), vec![part(), part()]),
    "consultation.contribution, withheld" => |shell| withheld(shell, USUAL),
    "consultation.contribution, hostile" => |shell| withheld(shell, HOSTILE),
    "consultation.enter, empty" => |shell| enter(shell, "", Form::default()),
    "consultation.enter, usual" => |shell| enter(shell, "Su carta", Form::default()),
    "consultation.enter, full" => |shell| enter(shell, LONG, wrong(LONG)),
    "consultation.enter, hostile" => |shell| enter(shell, HOSTILE, wrong(HOSTILE)),
    "consultation.claims, empty" => |shell| ClaimsPage { claims: vec![], shell },
    "consultation.claims, usual" => |shell| ClaimsPage { claims: vec![claim(USUAL, true), claim(USUAL, false)], shell },
    "consultation.claims, full" => |shell| ClaimsPage { claims: vec![claim(LONG, false)], shell },
    "consultation.claims, hostile" => |shell| ClaimsPage { claims: vec![claim(HOSTILE, false)], shell },
}
