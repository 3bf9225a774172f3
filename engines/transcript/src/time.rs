//! Times, as programs write them.

/// A moment of a recording, in thousandths of a second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Millis(pub u64);

/// What the digits behind the point of a file's times mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fraction {
    /// Decimal places: `6.9` and `6.90` are nine tenths.
    Places,
    /// A count of thousandths that is not padded, as Teams writes it: `6.90` is followed by `6.500`.
    Count,
}

impl Fraction {
    /// Decides for a whole file: numbers of minutes or seconds with one digit are the mark of Teams.
    pub(crate) fn of<'a>(mut times: impl Iterator<Item = &'a str>) -> Self {
        if times.any(is_unpadded) { Fraction::Count } else { Fraction::Places }
    }
}

/// The two times of a cue; what cannot be read is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Timing {
    pub(crate) from: Option<Millis>,
    pub(crate) to: Option<Millis>,
}

impl Timing {
    /// Whether something could not be read.
    pub(crate) fn is_broken(self) -> bool {
        self.from.is_none() || self.to.is_none()
    }
}

/// Reads hours (may be missing), minutes, seconds and thousandths, behind a point or a comma.
///
/// WebVTT (W3C, section 4.1) has three digits behind the point and at least two before it; nobody keeps to it.
pub(crate) fn time(text: &str, fraction: Fraction) -> Option<Millis> {
    let (whole, rest) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let fields: Option<Vec<u64>> = whole.split(':').map(|field| number(field, 4)).collect();
    let (hours, minutes, seconds) = match *fields?.as_slice() {
        [minutes, seconds] => (0, minutes, seconds),
        [hours, minutes, seconds] if minutes < 60 => (hours, minutes, seconds),
        _ => return None,
    };
    let thousandths = thousandths(rest, fraction)?;
    (seconds < 60).then_some(Millis(((hours * 60 + minutes) * 60 + seconds) * 1_000 + thousandths))
}

/// Reads a line with two times and an arrow; what follows the second time (places on the screen) is of no matter here.
///
/// `None` when what stands before the arrow does not look like a time. An end before its beginning is left out.
pub(crate) fn timing(line: &str, fraction: Fraction) -> Option<Timing> {
    let (left, right) = line.split_once("-->")?;
    let left = left.trim();
    if !is_like(left) {
        return None;
    }
    let from = time(left, fraction);
    let to = right.split_whitespace().next().and_then(|right| time(right, fraction));
    Some(Timing { from, to: to.filter(|to| from.is_none_or(|from| from <= *to)) })
}

fn is_like(text: &str) -> bool {
    let is_part = |it: char| it.is_ascii_digit() || matches!(it, ':' | '.' | ',');
    text.starts_with(|it: char| it.is_ascii_digit()) && text.contains(':') && text.chars().all(is_part)
}

fn is_unpadded(time: &str) -> bool {
    let whole = time.trim().split(['.', ',']).next().unwrap_or_default();
    is_like(whole) && whole.split(':').count() == 3 && whole.split(':').skip(1).any(|field| field.len() == 1)
}

/// The number that a field of digits says; thousands of hours are beyond any recording.
pub(crate) fn number(field: &str, most_digits: usize) -> Option<u64> {
    let is_number = field.bytes().all(|it| it.is_ascii_digit()) && (1..=most_digits).contains(&field.len());
    is_number.then(|| field.parse().ok()).flatten()
}

fn thousandths(digits: &str, fraction: Fraction) -> Option<u64> {
    let value = number(digits, 9)?;
    let n_digits = u32::try_from(digits.len()).ok()?;
    Some(match n_digits {
        0..=2 if fraction == Fraction::Count => value,
        0..=3 => value * 10_u64.pow(3 - n_digits),
        _ => value / 10_u64.pow(n_digits - 3),
    })
}
