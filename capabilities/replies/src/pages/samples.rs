//! Every page and part of replies with made-up contents: empty, usual, full, hostile.

use super::{
    AnswerView, ClashPage, DeskPage, GivePage, OrganisationPart, OutcomeRow, RegisterPage, ReplyPart,
    WaitingView,
};
use crate::causes::{Change, Piece};
use consultation::view::End;
use web::{
    Choice, Form, Link, Shell,
    sample::{HOSTILE, LONG},
};

const USUAL: &str = "Ogni sportello terrà almeno due ore dopo le 17 o il sabato mattina.";

fn s(text: &str) -> String {
    text.to_owned()
}

fn here() -> String {
    s("/it/processes/torino-2030/replies")
}

fn choices(text: &str) -> Vec<Choice> {
    vec![Choice::new("accepted", text, true).helped(text), Choice::new("noted", text, false)]
}

fn ended(text: &str) -> End {
    End { outcome: "accepted", label: s(text), tone: "plain", drawing: "it-check" }
}

fn waiting(text: &str) -> End {
    End { outcome: "", label: s(text), tone: "no", drawing: "it-warning-circle" }
}

fn answer(text: &str, end: End) -> AnswerView {
    AnswerView {
        title: s(text),
        href: here(),
        eyebrow: s(text),
        beginning: s(text),
        lang: "en",
        end,
        reason: vec![s(text), s(text)],
        reason_lang: "it",
    }
}

fn change(text: &str) -> Change {
    let piece = |kind| Piece { kind, text: s(text) };
    Change {
        title: s("Riga 3.2.4"),
        href: here(),
        note: s("ora dice"),
        pieces: vec![piece("same"), piece("deleted"), piece("inserted")],
    }
}

fn part(shell: Shell, text: &str, changes: Vec<Change>) -> ReplyPart {
    ReplyPart {
        lang: s("it"),
        reason: vec![s(text)],
        accepted: s(text),
        rejected: s(text),
        day: s("1 aprile 2025"),
        datetime: s("2025-04-01"),
        by: s(text),
        together: s(text),
        changes_title: s(text),
        has_words: !changes.is_empty(),
        changes,
        shell,
    }
}

fn register(shell: Shell, text: &str, how_many: usize) -> RegisterPage {
    let row = |outcome| OutcomeRow { outcome, label: s(text), counts: vec![s("12"), s("3")] };
    let rows = if how_many == 0 { vec![] } else { vec![row("accepted"), row("not-accepted"), row("")] };
    RegisterPage {
        desk_href: here(),
        contributions_href: here(),
        figures: vec![(s("36"), s("contributi con risposta")), (s("5"), s("oltre il termine"))],
        dated: s("Al 22 novembre 2026."),
        kinds: vec![s("Persone"), s(text)],
        rows,
        form: Form::default(),
        outcomes: choices(text),
        action: here(),
        filter_summary: s(text),
        clear_href: here(),
        answers: (0..how_many).map(|_| answer(text, ended(text))).collect(),
        previous: None,
        next: Some(here()),
        range: s("1–50"),
        shell,
    }
}

fn desk(shell: Shell, text: &str, how_many: usize) -> DeskPage {
    let card = |_| WaitingView {
        title: s(text),
        href: here(),
        eyebrow: s(text),
        beginning: s(text),
        lang: "en",
        due: s("risposta dovuta entro il 29 aprile 2025"),
        senders: s(text),
        end: waiting(text),
    };
    DeskPage {
        figures: vec![(s("36"), s("contributi con risposta"))],
        form: Form::default(),
        states: choices(text),
        kinds: choices(text),
        groups: choices(text),
        action: here(),
        filter_summary: s(text),
        clear_href: String::new(),
        cards: (0..how_many).map(card).collect(),
        previous: Some(here()),
        next: None,
        range: s("51–80"),
        shell,
    }
}

fn give(shell: Shell, text: &str, form: Form) -> GivePage {
    GivePage {
        eyebrow: s(text),
        end: waiting(text),
        due: s(text),
        text: s(text),
        lang: s("it"),
        source: s(text),
        href: here(),
        line: s(text),
        line_lang: "en",
        line_title: s("Riga 3.2.4"),
        line_href: here(),
        beside: vec![Link { label: s(text), href: here(), current: false }],
        form,
        outcomes: choices(text),
        revisions: choices(text),
        numbers_help: s(text),
        action: here(),
        back: here(),
        shell,
    }
}

fn clash(shell: Shell, text: &str) -> ClashPage {
    let answered = vec![Link { label: s(text), href: here(), current: false }];
    ClashPage { answered, typed: vec![s(text)], back: here(), shell }
}

fn wrong(text: &str) -> Form {
    let failure = kernel::Failure::invalid("reason", "problem-empty");
    Form::with(&[("reason", text), ("numbers", text)]).blame(failure, kernel::Lang::It).unwrap_or_default()
}

fn of_organisation(shell: Shell, text: &str, how_many: usize) -> OrganisationPart {
    let answers = (0..how_many).map(|_| answer(text, ended(text))).collect();
    OrganisationPart { counted: s(text), answers, shell }
}

web::samples! {
    "replies.reply, usual" => |shell| part(shell, USUAL, vec![change(USUAL)]),
    "replies.reply, full" => |shell| part(shell, LONG, vec![change(LONG), change(LONG)]),
    "replies.reply, hostile" => |shell| part(shell, HOSTILE, vec![change(HOSTILE)]),
    "replies.organisation, usual" => |shell| of_organisation(shell, USUAL, 3),
    "replies.organisation, hostile" => |shell| of_organisation(shell, HOSTILE, 1),
    "replies.register, empty" => |shell| register(shell, "", 0),
    "replies.register, usual" => |shell| register(shell, USUAL, 4),
    "replies.register, full" => |shell| register(shell, LONG, 50),
    "replies.register, hostile" => |shell| register(shell, HOSTILE, 2),
    "replies.desk, empty" => |shell| desk(shell, "", 0),
    "replies.desk, usual" => |shell| desk(shell, USUAL, 4),
    "replies.desk, full" => |shell| desk(shell, LONG, 50),
    "replies.desk, hostile" => |shell| desk(shell, HOSTILE, 2),
    "replies.give, empty" => |shell| GivePage {
        line: String::new(), beside: vec![], revisions: vec![], ..give(shell, "", Form::default())
    },
    "replies.give, usual" => |shell| give(shell, USUAL, Form::default()),
    "replies.give, full" => |shell| give(shell, LONG, wrong(LONG)),
    "replies.clash, usual" => |shell| clash(shell, USUAL),
    "replies.clash, full" => |shell| clash(shell, LONG),
    "replies.clash, hostile" => |shell| clash(shell, HOSTILE),
    "replies.give, hostile" => |shell| give(shell, HOSTILE, wrong(HOSTILE)),
}
