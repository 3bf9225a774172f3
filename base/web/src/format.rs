//! Days, moments and numbers as people read them. Only templates format.

use crate::i18n::say;
use kernel::{Day, Lang, Moment};

/// `22 novembre 2026`, `22 November 2026`.
pub fn day(lang: Lang, day: Day) -> String {
    let month = say(lang, &format!("web-month-{}", day.0.month()), &[]);
    format!("{} {month} {}", day.0.day(), day.0.year())
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

/// `32 %`, whole, rounded down except that something is never shown as nothing, nor almost everything as all.
pub fn share(part: i64, whole: i64) -> String {
    if whole <= 0 {
        return "–".to_owned();
    }
    let percent = part.saturating_mul(100) / whole;
    let honest = if part > 0 && percent == 0 { 1 } else { percent };
    format!("{honest} %")
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
        assert_eq!(share(999, 1000), "99 %");
        assert_eq!(share(1, 1000), "1 %");
        assert_eq!(share(0, 0), "–");
    }
}
