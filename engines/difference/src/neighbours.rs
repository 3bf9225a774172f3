//! When two contributions are the same text.

use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

/// Folds a text so that two texts with the same result count as one text with two senders.
///
/// Case, accents, punctuation, blanks and the way characters are put together are folded; letters, digits and
/// signs that carry meaning ("%", "€", "+", an emoji) are kept, words are parted by one space. A text in which
/// nothing would remain is its own key, so that "?" and "!" stay two texts.
///
/// Meant for counting, never for showing or for throwing a text away. Linear in the length.
pub fn same_text_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let mut is_apart = false;
    for character in text.nfkd() {
        match part(character) {
            Part::Word => {
                if is_apart && !key.is_empty() {
                    key.push(' ');
                }
                is_apart = false;
                // Through capitals, because only that way "ß" meets "SS" and a final sigma any other.
                key.extend(character.to_uppercase().flat_map(char::to_lowercase).nfkd().filter(is_letter));
            }
            Part::Sign => {
                let gap = if key.is_empty() { "" } else { " " };
                key.push_str(gap);
                key.push(character);
                is_apart = true;
            }
            Part::Gap => is_apart = true,
            Part::Nothing => {}
        }
    }
    if key.is_empty() { text.trim().to_owned() } else { key }
}

/// What a character is to a key.
enum Part {
    Word,
    Sign,
    Gap,
    Nothing,
}

fn part(character: char) -> Part {
    match character.general_category_group() {
        GeneralCategoryGroup::Letter | GeneralCategoryGroup::Number => Part::Word,
        GeneralCategoryGroup::Symbol => Part::Sign,
        // Punctuation to Unicode, a unit to readers.
        _ if matches!(character, '%' | '‰' | '&' | '#' | '@') => Part::Sign,
        GeneralCategoryGroup::Punctuation | GeneralCategoryGroup::Separator => Part::Gap,
        GeneralCategoryGroup::Other if character.is_whitespace() => Part::Gap,
        GeneralCategoryGroup::Mark | GeneralCategoryGroup::Other => Part::Nothing,
    }
}

fn is_letter(character: &char) -> bool {
    !matches!(part(*character), Part::Nothing)
}
