//! All SQL of coding. Words are read only after their speaker is known: what a viewer may not read never leaves the
//! database.

mod codes;
mod codings;
mod corpus;
mod coverage;
mod lowered;
mod marks;
mod quoting;
mod rounds;
mod taking;
mod themes;
mod theming;
mod work;

pub use codes::{add_code, code_by_slug, codes, retire_code, revise_code, uses};
pub use codings::{Coding, Noted, add_codings, codings_of, lower_excerpt, memos_of, withdraw_coding};
pub use corpus::{Piece, corpus, taken_from, word_starts};
pub use coverage::{Coverage, Progress, Remainder, coverage, progress, remainder, tally};
pub use lowered::{Lowered, lowered};
pub use marks::{Mark, mark_read, marks, readers};
pub use quoting::{Quoted, excerpts_after, excerpts_by_ids, excerpts_of_code};
pub use rounds::{
    Coder, CoderProgress, Settling, close_round, coders_of_round, codes_of_round, codings_of_round,
    finish_round, is_veiled, open_round, progress_of_round, round, rounds, settle, settled_of_round,
    texts_in_rounds, texts_of_round,
};
pub(crate) use taking::find_in;
pub use taking::{Found, Taking, find_quote, take_excerpt};
pub use themes::{Place, Theme, places, quotes_of, theme, themes, themes_by_ids, themes_of};
pub use theming::{build_theme, gather, raise, revise_theme};
pub(crate) use work::{WorkOf, work_of};
