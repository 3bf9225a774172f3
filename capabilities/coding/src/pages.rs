//! What each page of coding shows, already in the words of the page.

pub(crate) mod code;
pub(crate) mod code_edit;
pub(crate) mod code_merge;
pub(crate) mod code_move;
pub(crate) mod code_split;
pub(crate) mod codebook;
pub(crate) mod desk;
pub(crate) mod entries;
pub(crate) mod excerpt;
pub(crate) mod gathering;
pub(crate) mod memo_edit;
pub(crate) mod memos;
pub(crate) mod printed;
pub(crate) mod quotes;
pub(crate) mod reading;
pub(crate) mod reshaping;
pub(crate) mod round_closed;
pub(crate) mod round_figures;
pub(crate) mod round_new;
pub(crate) mod round_open;
pub(crate) mod rounds;
mod samples;
pub(crate) mod taking;
pub(crate) mod theme;
pub(crate) mod theme_edit;
pub(crate) mod themes;
pub(crate) mod versions;
