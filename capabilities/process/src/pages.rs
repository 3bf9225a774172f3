//! What each page of a process shows, with samples.

use askama::Template;
use web::{
    Choice, Form, Shell,
    sample::{HOSTILE, LONG},
};

/// A process in the list of the first page.
#[derive(Debug)]
pub struct ListedProcess {
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) eyebrow: String,
    pub(crate) summary: String,
    /// Languages of title and summary.
    pub(crate) langs: (&'static str, &'static str),
}

/// The first page.
#[derive(Debug, Template)]
#[template(path = "home.html")]
pub struct HomePage {
    pub(crate) shell: Shell,
    pub(crate) processes: Vec<ListedProcess>,
    pub(crate) may_open: bool,
}

/// Where a phase stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhaseState {
    /// Over.
    Past,
    /// Open.
    Current,
    /// To come.
    Next,
}

/// A phase in a list.
#[derive(Debug)]
pub struct PhaseStep {
    pub(crate) state: PhaseState,
    pub(crate) title: String,
    pub(crate) lang: &'static str,
    pub(crate) kind: String,
    pub(crate) when: String,
    pub(crate) href: String,
}

/// Something that can be done.
#[derive(Debug)]
pub struct NowItem {
    pub(crate) label: String,
    pub(crate) href: String,
    pub(crate) eyebrow: String,
    pub(crate) help: String,
}

/// An act as shown.
#[derive(Debug)]
pub struct ActView {
    pub(crate) kind: String,
    pub(crate) words: String,
    pub(crate) url: String,
    pub(crate) note: String,
}

/// A promoter with its acts.
#[derive(Debug)]
pub struct PromoterView {
    pub(crate) name: String,
    pub(crate) acts: Vec<ActView>,
}

/// The public page of a process.
#[derive(Debug, Template)]
#[template(path = "process.html")]
pub struct ProcessPage {
    pub(crate) shell: Shell,
    pub(crate) title: String,
    pub(crate) eyebrow: String,
    pub(crate) summary: String,
    pub(crate) notice: String,
    /// Languages of title, summary and notice.
    pub(crate) langs: (&'static str, &'static str, &'static str),
    pub(crate) now: Vec<NowItem>,
    pub(crate) now_empty_help: String,
    pub(crate) phases: Vec<PhaseStep>,
    pub(crate) promoters: Vec<PromoterView>,
}

/// The public page of a phase.
#[derive(Debug, Template)]
#[template(path = "phase.html")]
pub struct PhasePage {
    pub(crate) shell: Shell,
    pub(crate) title: String,
    pub(crate) kind: String,
    pub(crate) when: String,
    /// What it is called, the words, their language.
    pub(crate) texts: Vec<(String, String, &'static str)>,
    pub(crate) lang: &'static str,
}

/// The list of phases for the lead.
#[derive(Debug, Template)]
#[template(path = "phases.html")]
pub struct PhasesPage {
    pub(crate) shell: Shell,
    pub(crate) phases: Vec<PhaseStep>,
    pub(crate) new_href: String,
}

/// The two fields of one text of a phase.
#[derive(Debug)]
pub struct PhaseTextField {
    pub(crate) field_it: String,
    pub(crate) field_en: String,
    pub(crate) label_it: String,
    pub(crate) label_en: String,
}

/// The form of a phase.
#[derive(Debug, Template)]
#[template(path = "phase_form.html")]
pub struct PhaseFormPage {
    pub(crate) shell: Shell,
    pub(crate) form: Form,
    pub(crate) kinds: Vec<Choice>,
    pub(crate) texts: Vec<PhaseTextField>,
    pub(crate) action: String,
    pub(crate) back: String,
    pub(crate) is_new: bool,
}

/// The form of a process.
#[derive(Debug, Template)]
#[template(path = "process_form.html")]
pub struct ProcessFormPage {
    pub(crate) shell: Shell,
    pub(crate) form: Form,
    pub(crate) action: String,
    pub(crate) back: String,
    pub(crate) lead: String,
    pub(crate) submit_label: String,
    pub(crate) is_new: bool,
}

/// The form of an act.
#[derive(Debug, Template)]
#[template(path = "act_form.html")]
pub struct ActFormPage {
    pub(crate) shell: Shell,
    pub(crate) form: Form,
    pub(crate) promoters: Vec<Choice>,
    pub(crate) action: String,
    pub(crate) back: String,
}

/// The form of a body that joins, with the promoters that are there.
#[derive(Debug, Template)]
#[template(path = "promoter_form.html")]
pub struct PromoterFormPage {
    pub(crate) shell: Shell,
    pub(crate) form: Form,
    pub(crate) there: Vec<String>,
    pub(crate) action: String,
    pub(crate) back: String,
}

/// One vocabulary: label and word.
#[derive(Debug)]
pub struct WordList {
    pub(crate) title: String,
    pub(crate) id: &'static str,
    pub(crate) words: Vec<(String, String)>,
}

/// The vocabularies and the form to add to them.
#[derive(Debug, Template)]
#[template(path = "words.html")]
pub struct WordsPage {
    pub(crate) shell: Shell,
    pub(crate) form: Form,
    pub(crate) lists: Vec<WordList>,
    pub(crate) choices: Vec<Choice>,
    pub(crate) action: String,
}

/// An entry of the ledger on the desk.
#[derive(Debug)]
pub struct DeskEntry {
    pub(crate) when: String,
    pub(crate) datetime: String,
    pub(crate) sentence: String,
    pub(crate) reason: Option<String>,
}

/// The desk.
#[derive(Debug, Template)]
#[template(path = "desk.html")]
pub struct DeskPage {
    pub(crate) shell: Shell,
    pub(crate) title: String,
    pub(crate) roles: String,
    pub(crate) public: bool,
    pub(crate) may_publish: bool,
    pub(crate) publish_href: String,
    pub(crate) items: Vec<NowItem>,
    pub(crate) entries: Vec<DeskEntry>,
}

fn step(state: PhaseState, title: &str) -> PhaseStep {
    let (kind, when) = ("Consultazione".to_owned(), "dal 20 gennaio 2025 al 2 marzo 2025".to_owned());
    PhaseStep { state, title: title.to_owned(), lang: "en", kind, when, href: "/it/phases/1".to_owned() }
}

fn now(text: &str) -> NowItem {
    NowItem {
        label: text.to_owned(),
        href: "/it/x".to_owned(),
        eyebrow: text.to_owned(),
        help: text.to_owned(),
    }
}

fn process_page(shell: Shell, text: &str) -> ProcessPage {
    let act = ActView {
        kind: text.to_owned(),
        words: text.to_owned(),
        url: "https://esempio.it/atto".to_owned(),
        note: text.to_owned(),
    };
    ProcessPage {
        shell,
        title: text.to_owned(),
        eyebrow: text.to_owned(),
        summary: text.to_owned(),
        notice: text.to_owned(),
        langs: ("it", "it", "en"),
        now: vec![now(text)],
        now_empty_help: String::new(),
        phases: vec![
            step(PhaseState::Past, text),
            step(PhaseState::Current, text),
            step(PhaseState::Next, text),
        ],
        promoters: vec![PromoterView { name: text.to_owned(), acts: vec![act] }],
    }
}

fn listed(text: &str) -> ListedProcess {
    let (title, summary) = (text.to_owned(), text.to_owned());
    ListedProcess {
        title,
        href: "/it/processes/x".to_owned(),
        eyebrow: String::new(),
        summary,
        langs: ("it", "en"),
    }
}

fn desk(shell: Shell, text: &str) -> DeskPage {
    let entry = DeskEntry {
        when: "oggi".to_owned(),
        datetime: "2026-11-22".to_owned(),
        sentence: text.to_owned(),
        reason: Some(text.to_owned()),
    };
    DeskPage {
        shell,
        title: text.to_owned(),
        roles: text.to_owned(),
        public: false,
        may_publish: true,
        publish_href: "/it/x".to_owned(),
        items: vec![now(text)],
        entries: vec![entry],
    }
}

fn form_page(shell: Shell, form: Form, is_new: bool) -> ProcessFormPage {
    let text = || "/it/x".to_owned();
    ProcessFormPage { shell, form, action: text(), back: text(), lead: text(), submit_label: text(), is_new }
}

fn promoter_form(shell: Shell, form: Form, there: &[&str]) -> PromoterFormPage {
    let there = there.iter().map(|name| (*name).to_owned()).collect();
    PromoterFormPage { shell, form, there, action: "/it/x".to_owned(), back: "/it/x".to_owned() }
}

fn wrong_name(text: &str) -> Form {
    let failure = kernel::Failure::invalid("name_it", "process-problem-promoter-there");
    Form::with(&[("name_it", text), ("body", text)]).blame(failure, kernel::Lang::It).unwrap_or_default()
}

fn wrong(text: &str) -> Form {
    let failure = kernel::Failure::invalid("title_it", "problem-empty");
    Form::with(&[("title_it", text), ("slug", text)]).blame(failure, kernel::Lang::It).unwrap_or_default()
}

fn phase_form(shell: Shell, form: Form) -> PhaseFormPage {
    let field = PhaseTextField {
        field_it: "can-change-it".to_owned(),
        field_en: "can-change-en".to_owned(),
        label_it: LONG.to_owned(),
        label_en: LONG.to_owned(),
    };
    let (action, back) = (String::from("/it/x"), String::from("/it/x"));
    PhaseFormPage { shell, form, kinds: vec![], texts: vec![field], action, back, is_new: false }
}

web::samples! {
    "process.home, empty" => |shell| HomePage { shell, processes: vec![], may_open: true },
    "process.home, long" => |shell| HomePage { shell, processes: vec![listed(LONG), listed(HOSTILE)], may_open: false },
    "process.process, empty" => |shell| ProcessPage {
        now: vec![], phases: vec![], promoters: vec![], notice: String::new(), ..process_page(shell, "Piano")
    },
    "process.process, long" => |shell| process_page(shell, LONG),
    "process.process, hostile" => |shell| process_page(shell, HOSTILE),
    "process.phase, empty" => |shell| PhasePage {
        shell, title: LONG.to_owned(), kind: LONG.to_owned(), when: LONG.to_owned(), texts: vec![], lang: "it"
    },
    "process.phase, hostile" => |shell| PhasePage {
        shell, title: HOSTILE.to_owned(), kind: HOSTILE.to_owned(), when: HOSTILE.to_owned(),
        texts: vec![(HOSTILE.to_owned(), HOSTILE.to_owned(), "it")], lang: "it"
    },
    "process.phases, empty" => |shell| PhasesPage { shell, phases: vec![], new_href: String::new() },
    "process.phases, hostile" => |shell| PhasesPage {
        shell, phases: vec![step(PhaseState::Past, HOSTILE)], new_href: String::new()
    },
    "process.phase_form, hostile" => |shell| phase_form(shell, wrong(HOSTILE)),
    "process.process_form, empty" => |shell| form_page(shell, Form::default(), true),
    "process.process_form, hostile" => |shell| form_page(shell, wrong(HOSTILE), false),
    "process.act_form, hostile" => |shell| ActFormPage {
        shell, form: wrong(HOSTILE), promoters: vec![], action: String::new(), back: String::new()
    },
    "process.promoter_form, empty" => |shell| promoter_form(shell, Form::default(), &[]),
    "process.promoter_form, usual" => |shell| {
        promoter_form(shell, Form::default(), &["Città metropolitana", "Camera di commercio"])
    },
    "process.promoter_form, long" => |shell| promoter_form(shell, wrong_name(LONG), &[LONG, LONG]),
    "process.promoter_form, hostile" => |shell| promoter_form(shell, wrong_name(HOSTILE), &[HOSTILE]),
    "process.words, hostile" => |shell| WordsPage {
        shell, form: wrong(HOSTILE),
        lists: vec![WordList { title: HOSTILE.to_owned(), id: "sector", words: vec![(LONG.to_owned(), HOSTILE.to_owned())] }],
        choices: vec![], action: String::new()
    },
    "process.desk, hostile" => |shell| desk(shell, HOSTILE),
    "process.desk, long" => |shell| desk(shell, LONG),
}
