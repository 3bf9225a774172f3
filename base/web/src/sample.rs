//! The register of page samples: every page with made-up contents, so that a test can draw each in each language.

use crate::{App, Ctx, Query, Shell, Workshop, cache::Cache, ctx::RequestId, session::Identity, site::Site};
use kernel::Lang;

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
