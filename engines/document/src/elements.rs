//! What each HTML element means for the text.
//!
//! An element that is not listed is a stretch of its paragraph: it contributes its text and nothing else.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What an element does to the text inside and around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Ends the line.
    Break,
    /// Ends the paragraph and holds nothing.
    Rule,
    /// Is a paragraph or a group of them.
    Block,
    /// Is a paragraph, ended by the next block.
    Paragraph,
    /// Is a heading, of level 1 to 6.
    Heading(u8),
    /// Holds points.
    List,
    /// Is a point of a list.
    Point,
    /// Is a term or its description, a point of a list of terms.
    Term,
    /// Is a quotation.
    Quote,
    /// Keeps its spaces and line ends.
    Pre,
    /// Holds rows.
    Table,
    /// Groups rows.
    RowGroup,
    /// Holds cells.
    Row,
    /// Is a cell.
    Cell,
    /// Stands beside the rows of a table.
    Caption,
    /// Names the document.
    Title,
    /// Is a block that leads elsewhere: dropped.
    Navigation,
    /// Is not for reading: its text is dropped.
    Dropped,
    /// Is dropped, and bounds what an end inside it can end (HTML Standard, 13.2.4.2, "in scope").
    Sealed,
}

impl Role {
    /// Whether text before and after belongs to different passages.
    pub(crate) fn parts_text(self) -> bool {
        !matches!(self, Role::Title | Role::Dropped | Role::Sealed)
    }

    /// Whether it belongs to a table.
    pub(crate) fn is_table_part(self) -> bool {
        matches!(self, Role::RowGroup | Role::Row | Role::Cell | Role::Caption)
    }

    /// Whether the text inside is not for reading.
    pub(crate) fn is_dropped(self) -> bool {
        matches!(self, Role::Navigation | Role::Dropped | Role::Sealed)
    }
}

/// A listed element: where its group stands in the list, and its role.
///
/// The end of any element of a group ends any other, as `</h2>` ends `<h1>`; only headings are so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) group: usize,
    pub(crate) role: Role,
    /// Whether a point inside it cannot end a point outside (HTML Standard, 13.2.4.2, "special", without the three
    /// that 13.2.6.4.7 excepts).
    pub(crate) is_special: bool,
}

/// The number of groups.
pub(crate) const N_GROUPS: usize = GROUPS.len();

const GROUPS: &[(&[&str], Role)] = &[
    (&["p"], Role::Paragraph),
    (&["h1", "h2", "h3", "h4", "h5", "h6"], Role::Heading(1)),
    (&["ul"], Role::List),
    (&["ol"], Role::List),
    (&["menu"], Role::List),
    (&["dir"], Role::List),
    (&["dl"], Role::List),
    (&["li"], Role::Point),
    (&["dt"], Role::Term),
    (&["dd"], Role::Term),
    (&["blockquote"], Role::Quote),
    (&["pre"], Role::Pre),
    (&["listing"], Role::Pre),
    (&["xmp"], Role::Pre),
    (&["plaintext"], Role::Pre),
    (&["table"], Role::Table),
    (&["thead"], Role::RowGroup),
    (&["tbody"], Role::RowGroup),
    (&["tfoot"], Role::RowGroup),
    (&["tr"], Role::Row),
    (&["td"], Role::Cell),
    (&["th"], Role::Cell),
    (&["caption"], Role::Caption),
    (&["title"], Role::Title),
    (&["br"], Role::Break),
    (&["hr"], Role::Rule),
    (&["html"], Role::Block),
    (&["body"], Role::Block),
    (&["div"], Role::Block),
    (&["section"], Role::Block),
    (&["article"], Role::Block),
    (&["main"], Role::Block),
    (&["header"], Role::Block),
    (&["footer"], Role::Block),
    (&["aside"], Role::Block),
    (&["hgroup"], Role::Block),
    (&["address"], Role::Block),
    (&["center"], Role::Block),
    (&["figure"], Role::Block),
    (&["figcaption"], Role::Block),
    (&["details"], Role::Block),
    (&["summary"], Role::Block),
    (&["dialog"], Role::Block),
    (&["search"], Role::Block),
    (&["form"], Role::Block),
    (&["fieldset"], Role::Block),
    (&["legend"], Role::Block),
    (&["frameset"], Role::Block),
    (&["nav"], Role::Navigation),
    (&["script"], Role::Dropped),
    (&["style"], Role::Dropped),
    (&["template"], Role::Sealed),
    (&["noscript"], Role::Dropped),
    (&["iframe"], Role::Dropped),
    (&["noframes"], Role::Dropped),
    (&["noembed"], Role::Dropped),
    (&["object"], Role::Sealed),
    (&["applet"], Role::Sealed),
    (&["svg"], Role::Dropped),
    (&["canvas"], Role::Dropped),
    (&["audio"], Role::Dropped),
    (&["video"], Role::Dropped),
    (&["button"], Role::Sealed),
    (&["select"], Role::Sealed),
    (&["datalist"], Role::Dropped),
    (&["textarea"], Role::Dropped),
    (&["annotation"], Role::Dropped),
];

/// Elements that hold nothing, beyond those with a role; without this list they would never end.
const VOID: &[&str] = &[
    "area", "base", "basefont", "bgsound", "col", "embed", "frame", "img", "input", "keygen", "link", "meta",
    "param", "source", "track", "wbr",
];

static LISTED: LazyLock<HashMap<&'static str, Element>> = LazyLock::new(|| {
    let groups = GROUPS.iter().enumerate();
    groups.flat_map(|(group, (names, role))| members(group, names, *role)).collect()
});

/// The listed elements that are not special.
const ORDINARY: &[&str] =
    &["p", "div", "address", "dialog", "legend", "svg", "canvas", "audio", "video", "datalist", "annotation"];

/// Looks an element up by its name in small letters.
pub(crate) fn listed(name: &str) -> Option<Element> {
    LISTED.get(name).copied()
}

/// Whether an element has no end.
pub(crate) fn is_void(name: &str) -> bool {
    VOID.contains(&name)
}

fn members(
    group: usize,
    names: &'static [&'static str],
    role: Role,
) -> impl Iterator<Item = (&'static str, Element)> {
    names.iter().zip(1..).map(move |(name, level)| {
        let role = if matches!(role, Role::Heading(_)) { Role::Heading(level) } else { role };
        (*name, Element { group, role, is_special: !ORDINARY.contains(name) })
    })
}
