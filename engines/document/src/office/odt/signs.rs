//! Elements that are characters, and elements whose text is not for reading.

use crate::Refusal;
use crate::office::xml::Tag;

/// Spaces in a row; nobody sets a text with a tenth of it, and a number must not become a gigabyte.
const MOST_SPACES: u32 = 1000;

/// The blanks that an element stands for (OpenDocument 1.3 part 3, 6.1.3, 6.1.4).
pub(super) fn blanks(tag: &Tag<'_>) -> Result<String, Refusal> {
    if tag.name().1 == "tab" {
        return Ok("\t".to_owned());
    }
    let n_spaces = tag.number("c")?.unwrap_or(1).min(MOST_SPACES);
    Ok(" ".repeat(usize::try_from(n_spaces).unwrap_or(1)))
}

/// Whether what is inside is left out: deletions, comments, marks of notes, readings above words, cells that another
/// covers, scripts, and what says that it is hidden.
pub(super) fn is_left_out(tag: &Tag<'_>) -> Result<bool, Refusal> {
    Ok(match tag.name() {
        ("text", "tracked-changes" | "note-citation" | "ruby-text" | "script") => true,
        ("office", "annotation" | "forms") | ("table", "covered-table-cell") => true,
        ("text", "section") => tag.attribute("display")?.as_deref() == Some("none"),
        ("text", "hidden-text" | "hidden-paragraph") => {
            tag.attribute("is-hidden")?.as_deref() == Some("true")
        }
        _ => false,
    })
}
