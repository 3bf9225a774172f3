//! Samples of the pages about people: empty, usual, full, hostile.

use super::{DataPage, ErasurePage, GrantPage, InvitationPage, MePage, PeoplePage, PersonRow, WishRow};
use crate::held::{Held, Holding};
use crate::model::{GrantId, Granted, Mail, MailId, Person, Session, may_be_given};
use crate::store::{PersonalData, Presence, Requested};
use kernel::{Day, Failure, HOUSE, Lang, Moment, PersonId, ProcessId, Role, uuid::Uuid};
use std::collections::BTreeMap;
use web::{
    Form, Shell,
    sample::{HOSTILE, LONG},
};

const NOON: Moment = Moment(1_795_345_200_000_000);
const TORINO: ProcessId = ProcessId(Uuid::from_u128(1));

fn granted(name: &str, role: Role, from: i32, until: Option<i32>) -> Granted {
    let today = NOON.day();
    Granted {
        id: GrantId(Uuid::from_u128(1)),
        process_id: TORINO,
        person_id: PersonId(Uuid::from_u128(1)),
        name: Some(name.to_owned()),
        email: Some("marta.ferri@esempio.it".to_owned()),
        role,
        from_day: today.plus(from),
        until_day: until.map(|days| today.plus(days)),
        recorded_at: NOON,
        ended_at: None,
    }
}

/// One in force, one coming, one over.
fn three(name: &str) -> Vec<Granted> {
    vec![
        granted(name, Role::Lead, -100, Some(200)),
        granted(name, Role::Editor, 3, None),
        granted(name, Role::Analyst, -300, Some(-1)),
    ]
}

fn people(shell: Shell, name: &str, grants: &[Granted], all: bool) -> PeoplePage {
    let row = |grant: &Granted| PersonRow::of(&shell, grant, NOON.day(), "#".to_owned()).with_address(all);
    let (over, held) = grants.iter().map(row).partition(|row: &PersonRow| row.is_over);
    let wish =
        Requested { person_id: PersonId(Uuid::from_u128(1)), name: Some(name.to_owned()), recorded_at: NOON };
    let wishes = if all { vec![WishRow::of(&shell, &wish, "#".to_owned())] } else { Vec::new() };
    PeoplePage { wishes, held, over, invitation: all.then(|| "#".to_owned()), shell }
}

fn invitation(shell: Shell, typed: &str) -> InvitationPage {
    let form = Form::with(&[
        ("name", typed),
        ("email", typed),
        ("reason", typed),
        ("role", "editor"),
        ("from", "2026-11-22"),
    ]);
    let wrong = Failure::invalid("email", "accounts-problem-email");
    let form = if typed.is_empty() { form } else { form.blame(wrong, shell.lang).unwrap_or_default() };
    InvitationPage::new(shell, form, may_be_given(TORINO), ("#".to_owned(), "#".to_owned()))
}

fn one_grant(shell: Shell, name: &str, all: bool) -> GrantPage {
    let way = || all.then(|| "#".to_owned());
    let grant = granted(name, Role::Lead, -100, Some(200));
    GrantPage { action: way(), erasure: way(), ..GrantPage::new(shell, &grant, NOON.day(), Form::default()) }
}

fn erasure(shell: Shell, name: &str) -> ErasurePage {
    let email = Some("rosa.bianchi@esempio.it".to_owned());
    ErasurePage {
        shell,
        name: name.to_owned(),
        email,
        form: Form::default(),
        action: "#".to_owned(),
        back: "#".to_owned(),
    }
}

fn data(name: &str, grants: Vec<Granted>) -> PersonalData {
    let session = |digest: &str| Session {
        digest: digest.to_owned(),
        recorded_at: NOON,
        expires_at: NOON.day().plus(7).start(),
    };
    PersonalData {
        person: Person {
            id: PersonId(Uuid::from_u128(1)),
            name: Some(name.to_owned()),
            email: Some("rosa.bianchi@esempio.it".to_owned()),
            lang: Lang::It,
            recorded_at: NOON,
            erased_at: None,
        },
        presences: vec![Presence { process_id: TORINO, recorded_at: NOON }],
        sessions: vec![session("this"), session("other")],
        links: Vec::new(),
        mails: grants.iter().map(|_| mail(name)).collect(),
        erasure_requested_at: (!grants.is_empty()).then_some(NOON),
        grants,
    }
}

fn mail(subject: &str) -> Mail {
    Mail {
        id: MailId(Uuid::from_u128(1)),
        address: None,
        subject: subject.to_owned(),
        body: None,
        recorded_at: NOON,
        due_at: NOON,
        attempts: 1,
        sending_at: None,
        sent_at: Some(NOON),
        failed_at: None,
        problem: None,
    }
}

fn places(title: &str) -> BTreeMap<ProcessId, String> {
    [(TORINO, title.to_owned()), (HOUSE, "Doppiofilo".to_owned())].into()
}

fn held(text: &str, many: usize) -> Vec<Holding> {
    let thing = |_| Held {
        process: Some(TORINO),
        term: text.to_owned(),
        text: text.repeat(many),
        fields: vec![("body", Some(text.to_owned()))],
    };
    vec![Holding { name: "accounts-held-words", things: (0..many).map(thing).collect() }]
}

fn me(shell: Shell, name: &str, grants: Vec<Granted>) -> MePage {
    let form = Form::with(&[("name", name), ("lang", "it")]);
    let keeper = !grants.is_empty();
    let today: Day = NOON.day();
    MePage::new(shell, &data(name, grants), &places(name), ("this", today), form).keeper(keeper)
}

web::samples! {
    "accounts.people, empty" => |shell| people(shell, "", &[], false),
    "accounts.people, usual" => |shell| people(shell, "Marta Ferri", &three("Marta Ferri"), false),
    "accounts.people, full" => |shell| people(shell, LONG, &three(LONG), true),
    "accounts.people, hostile" => |shell| people(shell, HOSTILE, &three(HOSTILE), true),
    "accounts.invitation, empty" => |shell| invitation(shell, ""),
    "accounts.invitation, refused" => |shell| invitation(shell, LONG),
    "accounts.invitation, hostile" => |shell| invitation(shell, HOSTILE),
    "accounts.grant, usual" => |shell| one_grant(shell, "Marta Ferri", false),
    "accounts.grant, full" => |shell| one_grant(shell, LONG, true),
    "accounts.grant, hostile" => |shell| one_grant(shell, HOSTILE, true),
    "accounts.erasure, usual" => |shell| erasure(shell, "Rosa Bianchi"),
    "accounts.erasure, hostile" => |shell| erasure(shell, HOSTILE),
    "accounts.me, empty" => |shell| me(shell, "Rosa Bianchi", Vec::new()),
    "accounts.me, usual" => |shell| me(shell, "Marta Ferri", three("Marta Ferri")),
    "accounts.me, full" => |shell| me(shell, LONG, three(LONG)),
    "accounts.me, hostile" => |shell| me(shell, HOSTILE, three(HOSTILE)),
    "accounts.data, empty" => |shell| {
        DataPage::new(shell, &data("Rosa Bianchi", Vec::new()), &held("", 0), &places("Torino 2030"))
    },
    "accounts.data, full" => |shell| DataPage::new(shell, &data(LONG, three(LONG)), &held(LONG, 60), &places(LONG)),
    "accounts.data, hostile" => |shell| {
        DataPage::new(shell, &data(HOSTILE, three(HOSTILE)), &held(HOSTILE, 1), &places(HOSTILE))
    },
}
