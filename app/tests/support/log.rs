//! What the product tells its log while a story is told, on the thread that tells it.

use std::{
    collections::BTreeSet,
    fmt::{Debug, Write},
    sync::{Arc, Mutex},
};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
    subscriber::DefaultGuard,
};

/// Where `web::Query` tells what it is asked for.
const QUERY: &str = "web::query";

/// What was heard since it began; it ends when this is dropped.
pub struct Heard {
    lines: Arc<Mutex<Vec<String>>>,
    _guard: DefaultGuard,
}

impl Heard {
    /// The lines with this in them.
    pub fn about(&self, part: &str) -> String {
        let lines = self.lines.lock().unwrap();
        lines.iter().filter(|line| line.contains(part)).cloned().collect::<Vec<_>>().join("\n")
    }

    /// Names that pages asked their query for since the last time.
    pub fn names_asked(&self) -> BTreeSet<String> {
        let lines = std::mem::take(&mut *self.lines.lock().unwrap());
        let name = |line: &String| {
            Some(line.strip_prefix(QUERY)?.strip_prefix(" TRACE name=\"")?.strip_suffix('"')?.to_owned())
        };
        lines.iter().filter_map(name).collect()
    }
}

/// Begins to listen.
pub fn listen() -> Heard {
    let lines = Arc::<Mutex<Vec<String>>>::default();
    let guard = tracing::subscriber::set_default(Listener(lines.clone()));
    Heard { lines, _guard: guard }
}

struct Listener(Arc<Mutex<Vec<String>>>);

impl Subscriber for Listener {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("web")
    }

    fn event(&self, event: &Event<'_>) {
        let about = event.metadata();
        let mut line = Line(format!("{} {}", about.target(), about.level()));
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// One message: where it is from, its level and every field.
struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}
