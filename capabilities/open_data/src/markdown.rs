//! Somebody's words inside a Markdown file: whoever reads the file, plain or drawn, reads what was written.

/// Letters that Markdown may take for marks anywhere in a line.
const ANYWHERE: &[char] = &['\\', '`', '*', '_', '[', ']', '<', '&', '~', '|', '$'];
/// Letters that begin something at the beginning of a line.
const AT_THE_BEGINNING: &[char] = &['#', '>', '-', '+', '=', ':'];

/// One line of words: line ends become spaces.
pub fn line(text: &str) -> String {
    escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Words as a quotation: every line of theirs is a line of it.
pub fn quotation(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("> {}", escaped(line.trim()))).collect();
    // Two spaces at the end of a line keep it a line when drawn; after the last and before an empty one there is nothing to keep.
    let mut out = String::new();
    for (at, one) in lines.iter().enumerate() {
        let next = lines.get(at + 1).map(|next| next.trim_end());
        let breaks = one.trim_end() != ">" && next.is_some_and(|next| next != ">");
        out.push_str(one.trim_end());
        out.push_str(if breaks { "  \n" } else { "\n" });
    }
    out
}

fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    for (at, letter) in line.chars().enumerate() {
        let begins = at == 0 && AT_THE_BEGINNING.contains(&letter);
        // "1." and "1)" would begin a numbered list.
        let numbers = at == digits && digits > 0 && matches!(letter, '.' | ')');
        if begins || numbers || ANYWHERE.contains(&letter) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    /// What a reader of the drawn text sees inside the quotation, a line for each line.
    fn drawn(markdown: &str) -> String {
        let mut out = String::new();
        // Nicer dashes are the reader's own wish; everything else that a reader may have on must leave the words alone.
        let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
        for event in Parser::new_ext(markdown, options) {
            match event {
                Event::Text(text) => out.push_str(&text),
                Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph) => out.push('\n'),
                Event::Start(Tag::BlockQuote(_) | Tag::Paragraph) | Event::End(TagEnd::BlockQuote(_)) => {}
                other => panic!("{markdown:?} draws {other:?}"),
            }
        }
        out
    }

    fn plain(text: &str) -> Vec<String> {
        text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    }

    proptest! {
        #[test]
        fn words_are_read_as_they_were_written(text in "([a-z0-9 .)#>*_`<&~|\\[\\]\\\\+=:$-]{0,12}\n){0,6}") {
            let shown = drawn(&quotation(&text));
            prop_assert_eq!(plain(&shown), plain(&text), "{}", quotation(&text));
        }
    }

    #[test]
    fn a_script_is_words() {
        assert_eq!(line("<script>alert(1)</script>"), r"\<script>alert(1)\</script>");
        assert_eq!(line("1. uno\n2. due"), r"1\. uno 2. due");
    }

    #[test]
    fn a_quotation_keeps_its_lines() {
        assert_eq!(quotation("Uno\ndue\n\n# tre"), "> Uno  \n> due\n>\n> \\# tre\n");
    }
}
