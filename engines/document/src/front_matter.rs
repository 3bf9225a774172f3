//! The block of fields that some programs put at the top of a Markdown file.

/// Lines after which no end of the block is looked for.
const MAX_LINES: usize = 200;

/// Separates the block from the text; gives the title written in it, and the text without it.
///
/// A block begins with `---` on the first line, ends with `---` or `...`, and holds fields, comments or
/// continuations only; anything else between two lines of dashes is text and stays.
pub(crate) fn separate(text: &str) -> (Option<String>, &str) {
    let Some(after) = text.strip_prefix("---\n") else {
        return (None, text);
    };
    let mut title = None;
    let mut rest = after;
    for _ in 0..MAX_LINES {
        let Some((line, behind)) = rest.split_once('\n') else {
            break;
        };
        rest = behind;
        if matches!(line.trim_end(), "---" | "...") {
            return (title, rest);
        }
        if !is_field(line) {
            break;
        }
        title = title.or_else(|| line.strip_prefix("title:").map(unquoted).filter(|it| !it.is_empty()));
    }
    (None, text)
}

fn is_field(line: &str) -> bool {
    let is_continuation = line.starts_with([' ', '\t', '-', '#']);
    let is_named = line.split_once(':').is_some_and(|(name, _)| !name.is_empty() && !name.contains(' '));
    is_continuation || is_named
}

fn unquoted(value: &str) -> String {
    value.trim().trim_matches(['"', '\'']).trim().to_owned()
}
