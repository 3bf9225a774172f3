//! Markdown into an outline.

use pulldown_cmark::{Event, Options, Parser, TagEnd};

use crate::outline::{Outline, Visibility};
use crate::{Refusal, front_matter, html};

/// Lists and quotations inside each other.
///
/// The parser's time grows with lines times levels, so this is what keeps it linear; nobody writes a tenth of it.
const MAX_LEVELS: usize = 100;

/// Reads Markdown.
///
/// Footnotes stay as written: reading them can be made to take time that grows with the square of the length.
pub(crate) fn read(text: &str, outline: &mut Outline) -> Result<(), Refusal> {
    let (title, text) = front_matter::separate(text);
    let found = text.lines().map(n_levels).max().unwrap_or(0);
    if found > MAX_LEVELS {
        return Err(Refusal::TooDeep { limit: MAX_LEVELS, found });
    }
    if let Some(title) = title {
        outline.entitle(&title);
    }
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut reading = Reading { outline, html: None, n_images: 0 };
    Parser::new_ext(text, options).for_each(|event| reading.take(event));
    Ok(())
}

struct Reading<'a> {
    outline: &'a mut Outline,
    /// The HTML block being collected, if any: it arrives line by line and only makes sense whole.
    html: Option<String>,
    /// How many pictures are open; the words inside describe what a reader of the text does not see.
    n_images: usize,
}

impl Reading<'_> {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.begin(tag.to_end()),
            Event::End(tag) => self.end(tag),
            Event::Html(html) => match &mut self.html {
                Some(block) => block.push_str(&html),
                None => html::read(&html, self.outline),
            },
            Event::InlineHtml(html) => html::read(&html, self.outline),
            Event::Text(text) | Event::Code(text) => self.text(&text),
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.outline.end_line(),
            Event::Rule => self.outline.open("hr", Visibility::Shown),
            _ => {}
        }
    }

    fn begin(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::HtmlBlock => self.html = Some(String::new()),
            TagEnd::Image => self.n_images += 1,
            _ => {
                if let Some(name) = element(tag) {
                    self.outline.open(name, Visibility::Shown);
                }
            }
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::HtmlBlock => html::read(&self.html.take().unwrap_or_default(), self.outline),
            TagEnd::Image => self.n_images = self.n_images.saturating_sub(1),
            _ => {
                if let Some(name) = element(tag) {
                    self.outline.close(name);
                }
            }
        }
    }

    fn text(&mut self, text: &str) {
        if self.n_images == 0 {
            self.outline.text(text);
        }
    }
}

/// The HTML element that a part of Markdown stands for.
fn element(tag: TagEnd) -> Option<&'static str> {
    Some(match tag {
        TagEnd::Paragraph => "p",
        TagEnd::Heading(level) => *["h1", "h2", "h3", "h4", "h5", "h6"].get(level as usize - 1)?,
        TagEnd::BlockQuote(_) => "blockquote",
        TagEnd::CodeBlock => "pre",
        TagEnd::List(_) => "ul",
        TagEnd::Item => "li",
        TagEnd::Table => "table",
        TagEnd::TableHead | TagEnd::TableRow => "tr",
        TagEnd::TableCell => "td",
        _ => return None,
    })
}

/// How many lists and quotations a line may be inside, judged by its markers and the spaces before each.
///
/// Two spaces are the least by which a list goes deeper; the one behind a marker belongs to the marker.
fn n_levels(line: &str) -> usize {
    let (mut n_markers, mut n_blanks, mut n_levels) = (0, 0, 0);
    let mut is_behind_marker = false;
    let bytes = line.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        let is_spaced = bytes.get(at + 1).is_none_or(u8::is_ascii_whitespace);
        let is_marker = match byte {
            b'>' => true,
            b'-' | b'*' | b'+' | b'.' | b')' => is_spaced,
            b' ' | b'\t' | b'0'..=b'9' => false,
            _ => break,
        };
        n_blanks += usize::from(byte.is_ascii_whitespace() && !is_behind_marker);
        if is_marker {
            n_markers += 1;
            n_levels = n_markers + n_blanks / 2;
        }
        is_behind_marker = is_marker;
    }
    n_levels
}
