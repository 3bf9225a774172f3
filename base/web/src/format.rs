//! Days, moments and numbers as people read them. Only templates format.

use crate::i18n::say;
use kernel::{Day, Lang, Moment};

/// `22 novembre 2026`, `22 November 2026`; the first of a month is `1º marzo 2026` in Italian.
pub fn day(lang: Lang, day: Day) -> String {
    let month = say(lang, &format!("web-month-{}", day.0.month()), &[]);
    let first = if lang == Lang::It && day.0.day() == 1 { "º" } else { "" };
    format!("{}{first} {month} {}", day.0.day(), day.0.year())
}

/// A day, or a moment, behind the Italian word that leads to it: `dal 22 novembre 2026`, but `dall’8 maggio 2026`, because
/// eight and eleven begin with a vowel. Texts write it `{ DAY("dal", $day) }`.
pub(crate) fn behind(word: &str, day: &str) -> String {
    let elided = ["8 ", "11 "].iter().any(|number| day.starts_with(number));
    match word {
        _ if !elided => format!("{word} {day}"),
        "il" => format!("l’{day}"),
        "Il" => format!("L’{day}"),
        _ => format!("{word}l’{day}"),
    }
}

/// `22 novembre 2026, 17:05`, in Rome.
pub fn moment(lang: Lang, at: Moment) -> String {
    let local = at.local();
    format!("{}, {:02}:{:02}", day(lang, at.day()), local.hour(), local.minute())
}

/// `10.300`, `10,300`.
pub fn number(lang: Lang, number: i64) -> String {
    let separator = match lang {
        Lang::It => '.',
        Lang::En => ',',
    };
    let digits = number.unsigned_abs().to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    if number < 0 { format!("−{out}") } else { out }
}

/// `32 %`, in English `32%`: whole, rounded down except that something is never shown as nothing, nor almost everything as all.
pub fn share(lang: Lang, part: i64, whole: i64) -> String {
    if whole <= 0 {
        return "–".to_owned();
    }
    let percent = part.saturating_mul(100) / whole;
    let honest = if part > 0 && percent == 0 { 1 } else { percent };
    match lang {
        // The space does not break: a number never stands on another line than its sign.
        Lang::It => format!("{honest}\u{a0}%"),
        Lang::En => format!("{honest}%"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_each_language_does() {
        assert_eq!(number(Lang::It, 1_234_567), "1.234.567");
        assert_eq!(number(Lang::En, -10_300), "−10,300");
        assert_eq!(number(Lang::It, 134), "134");
    }

    #[test]
    fn almost_all_is_not_all() {
        assert_eq!(share(Lang::It, 999, 1000), "99\u{a0}%");
        assert_eq!(share(Lang::En, 1, 1000), "1%");
        assert_eq!(share(Lang::En, 0, 0), "–");
    }

    #[test]
    fn an_italian_day_begins_as_italians_say_it() {
        let of = |text| Day::parse(text).unwrap();
        assert_eq!(day(Lang::It, of("2026-03-01")), "1º marzo 2026");
        assert_eq!(day(Lang::En, of("2026-03-01")), "1 March 2026");
        let said = |word, text| behind(word, &day(Lang::It, of(text)));
        assert_eq!(said("del", "2026-05-08"), "dell’8 maggio 2026");
        assert_eq!(said("al", "2026-05-11"), "all’11 maggio 2026");
        assert_eq!(said("Il", "2026-05-08"), "L’8 maggio 2026");
        assert_eq!(said("il", "2026-05-11"), "l’11 maggio 2026");
        for (text, expected) in [("2026-05-01", "dal 1º"), ("2026-05-18", "dal 18"), ("2026-05-10", "dal 10")]
        {
            assert!(said("dal", text).starts_with(expected), "{text}");
        }
    }
}
