//! Every page of the directory with made-up contents: empty, usual, full, hostile.

use super::{CardView, EditPage, KindView, ListPage, MandateView, MandatesPage, OrganisationPage};
use crate::panel::Part;
use web::{
    Choice, Form, Shell,
    sample::{HOSTILE, LONG},
};

fn list(shell: Shell, text: &str, how_many: usize) -> ListPage {
    let kind = |_| KindView {
        label: text.to_owned(),
        count: 12,
        total: 40,
        text: "12 di 40".to_owned(),
        href: "/it/x?category=associazione".to_owned(),
    };
    let card = |_| CardView {
        name: text.to_owned(),
        href: "/it/x/organisations/1".to_owned(),
        kind: text.to_owned(),
        municipality: text.to_owned(),
    };
    ListPage {
        lead: text.to_owned(),
        counted: text.to_owned(),
        kinds: (0..how_many.min(9)).map(kind).collect(),
        form: Form::with(&[("q", text)]),
        categories: vec![Choice::new("x", text, false)],
        action: "/it/x/organisations".to_owned(),
        filter_summary: text.to_owned(),
        clear_href: "/it/x/organisations".to_owned(),
        found: text.to_owned(),
        cards: (0..how_many).map(card).collect(),
        previous: None,
        next: Some("/it/x/organisations?after=1".to_owned()),
        range: "1–100".to_owned(),
        new_href: "/it/x/organisations/new".to_owned(),
        shell,
    }
}

fn organisation(shell: Shell, text: &str, parts: Vec<Part>) -> OrganisationPage {
    OrganisationPage {
        kind: text.to_owned(),
        description: text.to_owned(),
        municipality: text.to_owned(),
        parts,
        address: "https://piano.esempio.it/it/x/organisations/1".to_owned(),
        edit_href: "/it/x".to_owned(),
        mandates_href: "/it/x".to_owned(),
        shell,
    }
}

fn edit(shell: Shell, form: Form) -> EditPage {
    EditPage {
        eyebrow: "Associazione".to_owned(),
        form,
        base: String::new(),
        categories: vec![Choice::new("associazione", "Associazione", true)],
        words_href: String::new(),
        action: "/it/x".to_owned(),
        back: "/it/x".to_owned(),
        shell,
    }
}

fn wrong(text: &str) -> Form {
    let failure = kernel::Failure::invalid("name", "directory-problem-name-taken");
    Form::with(&[("name", text), ("description", text)]).blame(failure, kernel::Lang::It).unwrap_or_default()
}

fn mandate(text: &str, end_action: &str) -> MandateView {
    MandateView {
        person: text.to_owned(),
        title: text.to_owned(),
        state: text.to_owned(),
        tone: "good",
        drawing: "it-check-circle",
        days: text.to_owned(),
        how: text.to_owned(),
        form: Form::default(),
        at: "m1-".to_owned(),
        end_action: end_action.to_owned(),
    }
}

fn mandates(shell: Shell, text: &str, mandates: Vec<MandateView>) -> MandatesPage {
    MandatesPage {
        organisation: text.to_owned(),
        mandates,
        form: Form::default(),
        hows: vec![Choice::new("x", text, false)],
        action: "/it/x".to_owned(),
        back: "/it/x".to_owned(),
        shell,
    }
}

fn part() -> Part {
    let html = "<p>Contributo 214, accolto.</p>".to_owned();
    Part { id: "contributions", title: "I suoi contributi".to_owned(), html }
}

web::samples! {
    "directory.list, empty" => |shell| ListPage { kinds: vec![], ..list(shell, "Nessuna", 0) },
    "directory.list, nothing found" => |shell| ListPage { cards: vec![], ..list(shell, "Cooperative", 1) },
    "directory.list, usual" => |shell| list(shell, "Filigrana di Valle cooperativa sociale", 6),
    "directory.list, full" => |shell| list(shell, LONG, 100),
    "directory.list, hostile" => |shell| list(shell, HOSTILE, 3),
    "directory.organisation, empty" => |shell| organisation(shell, "", vec![]),
    "directory.organisation, usual" => |shell| organisation(shell, "Sartoria e comunità alloggio", vec![part()]),
    "directory.organisation, full" => |shell| organisation(shell, LONG, vec![part(), part()]),
    "directory.organisation, hostile" => |shell| organisation(shell, HOSTILE, vec![]),
    "directory.edit, empty" => |shell| edit(shell, Form::default()),
    "directory.edit, usual" => |shell| edit(shell, Form::with(&[("name", "Filigrana di Valle")])),
    "directory.edit, full" => |shell| edit(shell, wrong(LONG)),
    "directory.edit, hostile" => |shell| edit(shell, wrong(HOSTILE)),
    "directory.mandates, empty" => |shell| mandates(shell, "Filigrana di Valle", vec![]),
    "directory.mandates, usual" => |shell| mandates(shell, "Filigrana", vec![mandate("Ornella Brusasca", "/it/x")]),
    "directory.mandates, full" => |shell| mandates(shell, LONG, vec![mandate(LONG, ""), mandate(LONG, "/it/x")]),
    "directory.mandates, hostile" => |shell| mandates(shell, HOSTILE, vec![mandate(HOSTILE, "/it/x")]),
}
