//! The register of page samples: every page with made-up contents, so that a test can draw each in each language.

use crate::{
    App, Choice, Ctx, Form, Link, Query, Shell, Workshop, cache::Cache, ctx::RequestId, session::Identity,
    site::Site,
};
use kernel::{Failure, Lang};

/// Draws one page with one sample.
#[derive(Debug)]
pub struct Sample {
    /// `plan.line, usual`.
    pub name: &'static str,
    /// Draws it; the frame is given.
    pub draw: fn(Shell) -> Result<String, askama::Error>,
}

inventory::collect!(Sample);

/// Registers samples: `samples! { "plan.line, usual" => |shell| LinePage::usual(shell) }`.
#[macro_export]
macro_rules! samples {
    ($($name:literal => $make:expr),+ $(,)?) => {$(
        $crate::inventory::submit! { $crate::sample::Sample {
            name: $name,
            draw: |shell| {
                let make: fn($crate::Shell) -> _ = $make;
                askama::Template::render(&make(shell))
            },
        } }
    )+};
}

/// Texts that try to break out of a page.
pub const HOSTILE: &str =
    "<script>alert('x')</script> \"'><img src=x onerror=alert(1)> {{7*7}} ${7*7} &amp; ]]>";

/// A long Italian word and a long line, for the narrow screen.
pub const LONG: &str = "Precipitevolissimevolmente, l'elettroencefalografista dell'interprofessionalità \
     transfrontaliera ha chiesto un'autocertificazione particolareggiatissima";

/// What a page with three things in it is drawn with.
pub const TEXTS: &[&str] = &[HOSTILE, LONG, "Finanza"];

/// A text of a page.
pub fn words(text: &str) -> String {
    text.to_owned()
}

/// A link that reads like this.
pub fn link(text: &&str) -> Link {
    Link { label: words(text), href: "/it".to_owned(), current: false }
}

/// Choices of which the first is chosen.
pub fn choices(texts: &[&str]) -> Vec<Choice> {
    let one = |(at, text): (usize, &&str)| Choice::new(at, *text, at == 0).helped(*text);
    texts.iter().enumerate().map(one).collect()
}

/// A form with the same text in every field.
pub fn form(text: &str, names: &[&str]) -> Form {
    Form::of(names.iter().map(|name| ((*name).to_owned(), text.to_owned())).collect())
}

/// A form with something wrong.
pub fn wrong(form: Form, field: &'static str, lang: Lang) -> Form {
    let kept = form.clone();
    form.blame(Failure::invalid(field, "problem-empty"), lang).unwrap_or(kept)
}

/// The context of a sample: nobody, in this language, on this database.
pub fn context(db: record::Db, lang: Lang, path: &str) -> Ctx {
    let app = App {
        db,
        site: Site { demo: true, ..Site::default() },
        origin: "http://localhost".to_owned(),
        key: [7; 32],
        identify: |_, _| Box::pin(async { Ok(Identity::default()) }),
        cache: Cache::default(),
        workshop: Workshop::default(),
    };
    Ctx {
        app: app.into(),
        actor: kernel::Actor::nobody(),
        name: None,
        lang,
        path: path.to_owned(),
        query: Query::default(),
        page: path.to_owned(),
        session: String::new(),
        request_id: RequestId("sample".to_owned()),
    }
}
