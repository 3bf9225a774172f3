//! The register of statements: every SQL text of the program, with its place, so that one test prepares them all.

/// A constant statement text and where it is written.
#[derive(Debug)]
pub struct Sql {
    /// The text, with `$1` placeholders, for both databases.
    pub text: &'static str,
    /// Source file, as the compiler names it.
    pub file: &'static str,
    /// Line in it.
    pub line: u32,
}

/// An entry of the register; its own type so that collection needs no ownership of the statement.
#[derive(Debug)]
pub struct Registered(pub &'static Sql);

inventory::collect!(Registered);

/// Every registered statement of every linked crate.
pub fn every_statement() -> impl Iterator<Item = &'static Sql> {
    inventory::iter::<Registered>.into_iter().map(|registered| registered.0)
}

/// A registered constant statement: `sql!("SELECT id FROM plan_line WHERE id = $1")`.
#[macro_export]
macro_rules! sql {
    ($($text:literal),+ $(,)?) => {{
        static STATEMENT: $crate::Sql =
            $crate::Sql { text: concat!($($text),+), file: file!(), line: line!() };
        $crate::inventory::submit! { $crate::sql::Registered(&STATEMENT) }
        &STATEMENT
    }};
}
