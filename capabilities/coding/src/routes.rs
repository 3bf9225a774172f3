//! HTTP of coding.

mod code;
mod code_edit;
mod code_merge;
mod code_move;
mod code_split;
mod codebook;
mod desk;
mod entries;
mod excerpt;
mod excerpt_edit;
mod gathering;
mod memo_edit;
mod memos;
mod reading;
mod reshaping;
mod round;
mod round_closed;
mod round_figures;
mod rounds;
mod taking;
mod theme;
mod theme_edit;
mod versions;
mod words;

use crate::changes::{
    AddCode, AddCoding, BuildTheme, CloseRound, FinishRound, GatherTheme, LowerExcerpt, MergeCodes, MoveCode,
    OpenRound, ReadPassages, RetireCode, ReviseCode, ReviseMemo, ReviseTheme, SettleDisagreement, SplitCode,
    TakeExcerpt, UndoEntry, WithdrawCoding, WithdrawMemo, WriteMemo,
};
use kernel::Role;
use sources::Reader;
use web::{
    Access, Routes,
    nav::{NavItem, NavPlace},
};

/// Who codes and builds themes.
const CODERS: &[Role] = &[Role::Analyst, Role::Lead];

web::inventory::submit! { NavItem { rank: 310, key: "coding-desk", path: "/desk/coding", place: NavPlace::Desk(Reader::ROLES) } }
web::inventory::submit! { NavItem { rank: 311, key: "coding-memos", path: "/desk/memos", place: NavPlace::Desk(Reader::ROLES) } }

web::inventory::submit! { NavItem { rank: 315, key: "coding-rounds", path: "/desk/rounds", place: NavPlace::Desk(Reader::ROLES) } }

/// Every route of this capability.
pub fn routes() -> Routes {
    codebook_routes()
        .and(reshaping_routes())
        .and(undoing_routes())
        .and(memo_routes())
        .and(reading_routes())
        .and(excerpt_routes())
        .and(theme_routes())
        .and(round_routes())
}

fn codebook_routes() -> Routes {
    Routes::new()
        .public("/processes/{process}/codebook", codebook::show)
        .page("/processes/{process}/codebook/new", Access::Roles(CODERS), code_edit::new)
        .change::<AddCode, _, _>("/processes/{process}/codebook", code_edit::add)
        .public("/processes/{process}/codebook/{code}", code::show)
        .page("/processes/{process}/codebook/{code}/revisions/new", Access::Roles(CODERS), code_edit::edit)
        .change::<ReviseCode, _, _>("/processes/{process}/codebook/{code}/revisions", code_edit::revise)
        .change::<RetireCode, _, _>("/processes/{process}/codebook/{code}/ends", code::retire)
        .page("/processes/{process}/desk/codebook/versions", Access::Roles(Reader::ROLES), versions::show)
        .page("/processes/{process}/desk/codebook/printed", Access::Roles(Reader::ROLES), versions::printed)
}

fn reshaping_routes() -> Routes {
    Routes::new()
        .page("/processes/{process}/codebook/{code}/places/new", Access::Roles(CODERS), code_move::new)
        .change::<MoveCode, _, _>("/processes/{process}/codebook/{code}/places", code_move::save)
        .page("/processes/{process}/codebook/{code}/merges/new", Access::Roles(CODERS), code_merge::new)
        .change::<MergeCodes, _, _>("/processes/{process}/codebook/{code}/merges", code_merge::save)
        .page("/processes/{process}/codebook/{code}/splits/new", Access::Roles(CODERS), code_split::new)
        .change::<SplitCode, _, _>("/processes/{process}/codebook/{code}/splits", code_split::save)
}

fn undoing_routes() -> Routes {
    Routes::new()
        .page("/processes/{process}/desk/coding/entries", Access::Roles(CODERS), entries::list)
        .page("/processes/{process}/desk/coding/entries/{entry}", Access::Roles(CODERS), entries::show)
        .change::<UndoEntry, _, _>("/processes/{process}/desk/coding/entries/{entry}/undos", entries::undo)
}

fn reading_routes() -> Routes {
    Routes::new()
        .page("/processes/{process}/desk/coding", Access::Roles(Reader::ROLES), desk::show)
        .page("/processes/{process}/sources/{source}/coding", Access::Roles(Reader::ROLES), reading::show)
        .change::<ReadPassages, _, _>("/processes/{process}/sources/{source}/readings", reading::mark)
        .page(
            "/processes/{process}/sources/{source}/passages/{ordinal}/excerpts/new",
            Access::Roles(CODERS),
            taking::show,
        )
        .change::<TakeExcerpt, _, _>(
            "/processes/{process}/sources/{source}/passages/{ordinal}/excerpts",
            taking::take,
        )
}

fn memo_routes() -> Routes {
    Routes::new()
        .page("/processes/{process}/desk/memos", Access::Roles(Reader::ROLES), memos::list)
        .page("/processes/{process}/desk/memos/new", Access::Roles(CODERS), memo_edit::new)
        .change::<WriteMemo, _, _>("/processes/{process}/desk/memos", memo_edit::write)
        .change::<ReviseMemo, _, _>("/processes/{process}/desk/memos/{memo}/revisions", memo_edit::revise)
        .change::<WithdrawMemo, _, _>("/processes/{process}/desk/memos/{memo}/ends", memo_edit::withdraw)
}

fn excerpt_routes() -> Routes {
    Routes::new()
        .public("/processes/{process}/excerpts/{excerpt}", excerpt::show)
        .change::<AddCoding, _, _>("/processes/{process}/excerpts/{excerpt}/codings", excerpt_edit::code)
        .change::<WithdrawCoding, _, _>("/processes/{process}/codings/{coding}/ends", excerpt_edit::withdraw)
        .change::<LowerExcerpt, _, _>("/processes/{process}/excerpts/{excerpt}/levels", excerpt_edit::lower)
        .change::<GatherTheme, _, _>("/processes/{process}/excerpts/{excerpt}/themes", excerpt_edit::gather)
}

fn theme_routes() -> Routes {
    Routes::new()
        .public("/processes/{process}/themes", theme::list)
        .page("/processes/{process}/themes/new", Access::Roles(CODERS), theme_edit::new)
        .change::<BuildTheme, _, _>("/processes/{process}/themes", theme_edit::build)
        .public("/processes/{process}/themes/{theme}", theme::show)
        .page("/processes/{process}/themes/{theme}/revisions/new", Access::Roles(CODERS), theme_edit::edit)
        .change::<ReviseTheme, _, _>("/processes/{process}/themes/{theme}/revisions", theme_edit::revise)
        .page("/processes/{process}/themes/{theme}/excerpts/new", Access::Roles(CODERS), gathering::show)
        .change::<GatherTheme, _, _>("/processes/{process}/themes/{theme}/excerpts", gathering::add)
        .change::<GatherTheme, _, _>(
            "/processes/{process}/themes/{theme}/excerpts/{excerpt}/ends",
            gathering::remove,
        )
        .change::<GatherTheme, _, _>(
            "/processes/{process}/themes/{theme}/excerpts/{excerpt}/places",
            gathering::raise,
        )
}

fn round_routes() -> Routes {
    let readers = || Access::Roles(Reader::ROLES);
    Routes::new()
        .page("/processes/{process}/desk/rounds", readers(), rounds::list)
        .page("/processes/{process}/rounds/new", Access::Roles(&[Role::Lead]), rounds::new)
        .change::<OpenRound, _, _>("/processes/{process}/rounds", rounds::open)
        .page("/processes/{process}/rounds/{round}", readers(), round::show)
        .page("/processes/{process}/rounds/{round}/figures", readers(), round_figures::show)
        .page("/processes/{process}/rounds/{round}/figures.csv", readers(), round_figures::csv)
        .change::<FinishRound, _, _>("/processes/{process}/rounds/{round}/finishes", round::finish)
        .change::<CloseRound, _, _>("/processes/{process}/rounds/{round}/ends", round::close)
        .change::<SettleDisagreement, _, _>(
            "/processes/{process}/rounds/{round}/settlements",
            round_closed::settle,
        )
}
