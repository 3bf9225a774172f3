//! All SQL of coding. Words are read only after their speaker is known: what a viewer may not read never leaves the
//! database.

mod codes;
mod codings;
mod corpus;
mod coverage;
mod deeds;
mod entries;
mod lowered;
mod marks;
mod memos;
mod noting;
mod quoting;
mod reshaping;
mod rounds;
mod standing;
mod subjects;
mod taking;
mod themes;
mod theming;
mod touched;
mod uncoding;
mod undoing;
mod work;

pub use codes::{add_code, code_by_slug, codes, retire_code, revise_code, uses};
pub use codings::{Coding, Noted, add_codings, codings_of, lower_excerpt, memos_of, withdraw_coding};
pub use corpus::{Piece, corpus, taken_from, word_starts};
pub use coverage::{Coverage, Progress, Remainder, coverage, progress, remainder, tally};
pub use entries::{Done, done_by, done_one, newest_entry, reshaped};
pub use lowered::{Lowered, lowered};
pub use marks::{Mark, mark_read, marks, readers};
pub use memos::{revise_memo, withdraw_memo, write_memo};
pub use noting::{Remark, Sought, authors, memo, memos};
pub use quoting::{Quoted, excerpts_after, excerpts_by_ids, excerpts_of_code};
pub use reshaping::{Dealt, merge_codes, move_code, split_code};
pub(crate) use rounds::check_reshapable;
pub use rounds::{
    Coder, CoderProgress, Settling, close_round, coders_of_round, codes_of_round, codings_of_round,
    finish_round, is_veiled, open_round, progress_of_round, round, rounds, settle, settled_of_round,
    texts_in_rounds, texts_of_round,
};
pub use standing::{Heir, check_stands, heirs};
pub use subjects::{SUBJECTS, check_subject};
pub(crate) use taking::find_in;
pub use taking::{Found, Taking, find_quote, take_excerpt};
pub use themes::{Place, Theme, places, quotes_of, theme, themes, themes_by_ids, themes_of};
pub use theming::{build_theme, gather, raise, revise_theme};
pub use touched::{Touched, touched};
pub(crate) use uncoding::carrying;
pub use undoing::{Undone, undo};
pub(crate) use work::{WorkOf, work_of};
