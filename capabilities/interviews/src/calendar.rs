//! An appointment as a calendar reads it: RFC 5545, as much of it as one event needs.
//!
//! Times are in UTC, which every calendar turns into its own. The event keeps its UID while its date changes; the sequence
//! tells calendars which of two is the later. Neither notes nor the private address are in it: calendars are shared.

use kernel::Moment;

/// An event of a calendar.
#[derive(Clone, Debug)]
pub struct Event<'a> {
    /// The same for every state of one appointment.
    pub uid: String,
    /// Counts the states, from 0.
    pub sequence: i64,
    /// When this state was written.
    pub written_at: Moment,
    /// When it begins.
    pub starts_at: Moment,
    /// How long it lasts.
    pub minutes: i64,
    /// What stands in the calendar.
    pub summary: &'a str,
    /// Where.
    pub place: Option<&'a str>,
    /// Whether it is still on.
    pub standing: Standing,
}

/// Whether an event is still on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It will take place.
    Confirmed,
    /// It will not.
    Cancelled,
}

/// Octets of a line of the file, without its end (RFC 5545, 3.1).
const MOST: usize = 75;

/// The calendar's file with this one event.
pub fn file(event: &Event<'_>) -> String {
    let ends_at = Moment(event.starts_at.0 + event.minutes * 60_000_000);
    let status = match event.standing {
        Standing::Confirmed => "CONFIRMED",
        Standing::Cancelled => "CANCELLED",
    };
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Doppiofilo//interviews//IT".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", escaped(&event.uid)),
        format!("SEQUENCE:{}", event.sequence),
        format!("DTSTAMP:{}", utc(event.written_at)),
        format!("DTSTART:{}", utc(event.starts_at)),
        format!("DTEND:{}", utc(ends_at)),
        format!("SUMMARY:{}", escaped(event.summary)),
    ];
    lines.extend(event.place.map(|place| format!("LOCATION:{}", escaped(place))));
    lines.extend([format!("STATUS:{status}"), "END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
    lines.iter().map(|line| folded(line)).collect()
}

/// `20261201T090000Z`.
fn utc(at: Moment) -> String {
    let text = at.rfc3339();
    let seconds = text.split('.').next().unwrap_or_default();
    let digits: String = seconds.chars().filter(|c| !matches!(c, '-' | ':')).collect();
    format!("{digits}Z")
}

/// A text as a value (3.3.11): control characters could begin another line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

/// A line with its end, cut where it is too long; what follows begins with a blank. No letter is cut in two.
fn folded(line: &str) -> String {
    let (mut out, mut octets) = (String::with_capacity(line.len() + 2), 0);
    for letter in line.chars() {
        if octets + letter.len_utf8() > MOST {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(letter);
        octets += letter.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn event<'a>(summary: &'a str, place: Option<&'a str>) -> Event<'a> {
        Event {
            uid: "7a@esempio.it".to_owned(),
            sequence: 2,
            written_at: Moment(1_795_345_200_000_000),
            starts_at: Moment(1_796_115_600_000_000),
            minutes: 90,
            summary,
            place,
            standing: Standing::Confirmed,
        }
    }

    #[test]
    fn an_appointment_is_one_event_in_universal_time() {
        let text = file(&event("Intervista", Some("Via Bologna 1, Torino")));
        assert_eq!(
            text,
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Doppiofilo//interviews//IT\r\nMETHOD:PUBLISH\r\n\
             BEGIN:VEVENT\r\nUID:7a@esempio.it\r\nSEQUENCE:2\r\nDTSTAMP:20261122T110000Z\r\n\
             DTSTART:20261201T090000Z\r\nDTEND:20261201T103000Z\r\nSUMMARY:Intervista\r\n\
             LOCATION:Via Bologna 1\\, Torino\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
    }

    #[test]
    fn no_typed_text_begins_a_line_of_its_own() {
        let text = file(&event("a\r\nATTACH:http://x\nb;c\\", None));
        assert!(text.contains("SUMMARY:a\\nATTACH:http://x\\nb\\;c\\\\\r\n"), "{text}");
    }

    /// The value of a line, as RFC 5545 says to read it.
    fn read_back(text: &str, name: &str) -> String {
        let unfolded = text.replace("\r\n ", "");
        let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix(name)).unwrap().to_owned();
        let (mut out, mut letters) = (String::new(), line.chars());
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => out.push(match letters.next().unwrap() {
                    'n' => '\n',
                    other => other,
                }),
                _ => out.push(letter),
            }
        }
        out
    }

    proptest! {
        #[test]
        fn lines_are_short_and_say_what_was_typed(text in "\\PC{0,200}") {
            let whole = file(&event(&text, None));
            for line in whole.split("\r\n") {
                prop_assert!(line.len() <= MOST, "{} octets", line.len());
                prop_assert!(!line.contains(['\r', '\n']));
            }
            prop_assert_eq!(read_back(&whole, "SUMMARY:"), text);
        }
    }
}
