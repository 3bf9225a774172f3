//! Dates that are proposed and the one that holds, as they are typed: days and hours of the clock in Rome.

use super::Mode;
use kernel::{Day, Failure, Moment, text::bounded};
use web::together;

/// How and where somebody is heard, and for how long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// How.
    pub mode: Mode,
    /// Where: an address, a link, a number to call.
    pub place: Option<String>,
    /// For how long.
    pub minutes: i64,
}

/// What an invitation proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// How and where.
    pub meeting: Meeting,
    /// Dates to choose from, one to three, in order.
    pub dates: Vec<Moment>,
}

/// The fields of the three dates that can be proposed: day and hour.
const DATES: [(&str, &str); 3] = [("day", "hour"), ("day2", "hour2"), ("day3", "hour3")];

impl Meeting {
    /// How long an interview can be said to last, in minutes.
    pub const LENGTHS: &'static [i64] = &[30, 45, 60, 90, 120];

    /// Reads the fields `mode`, `place` and `minutes`.
    pub fn parse(read: impl Fn(&str) -> String) -> Result<Meeting, Failure> {
        let unknown = |field| Failure::invalid(field, "problem-unknown-choice");
        let minutes = read("minutes").parse().ok().filter(|minutes| Meeting::LENGTHS.contains(minutes));
        let (mode, place, minutes) = together((
            Mode::parse(&read("mode")).ok_or(unknown("mode")),
            bounded("place", &read("place"), 0, 500),
            minutes.ok_or(unknown("minutes")),
        ))?;
        Ok(Meeting { mode, place: Some(place).filter(|place| !place.is_empty()), minutes })
    }
}

impl Proposal {
    /// Reads the fields of a meeting and up to three dates, of which the first is needed.
    pub fn parse(read: impl Fn(&str) -> String, now: Moment) -> Result<Proposal, Failure> {
        let [first, second, third] = DATES.map(|names| {
            let typed = (read(names.0), read(names.1));
            let open = names.0 != "day" && typed.0.trim().is_empty() && typed.1.trim().is_empty();
            if open { Ok(None) } else { date(names, (&typed.0, &typed.1), now).map(Some) }
        });
        let (meeting, first, second, third) = together((Meeting::parse(&read), first, second, third))?;
        let mut dates: Vec<Moment> = [first, second, third].into_iter().flatten().collect();
        dates.sort_unstable();
        dates.dedup();
        Ok(Proposal { meeting, dates })
    }
}

/// A date of the future, from a day and an hour as typed: `22/11/2026`, `17:30`.
fn date(names: (&'static str, &'static str), typed: (&str, &str), now: Moment) -> Result<Moment, Failure> {
    let hour = hour(typed.1).ok_or(Failure::invalid(names.1, "interviews-problem-hour"));
    let (day, hour) = together((Day::asked(names.0, typed.0), hour))?;
    let at = day.at(hour.0, hour.1).ok_or(Failure::invalid(names.1, "interviews-problem-hour"))?;
    if at <= now { Err(Failure::invalid(names.0, "interviews-problem-date-past")) } else { Ok(at) }
}

/// `9:30`, `09.30`, `17`; seconds, which some browsers send, are left aside.
fn hour(text: &str) -> Option<(i8, i8)> {
    let mut parts = text.trim().split([':', '.']);
    let hour = parts.next()?.parse().ok().filter(|hour| (0..24).contains(hour))?;
    let minute = parts.next().map_or(Some(0), |minute| minute.parse().ok());
    Some((hour, minute.filter(|minute| (0..60).contains(minute))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment(1_795_345_200_000_000);

    fn proposed(fields: &[(&str, &str)]) -> Result<Vec<String>, Failure> {
        let read = |name: &str| {
            let usual = [("mode", "online"), ("minutes", "60")];
            let found = fields.iter().chain(&usual).find(|(field, _)| *field == name);
            found.map(|(_, value)| (*value).to_owned()).unwrap_or_default()
        };
        let proposal = Proposal::parse(read, NOW)?;
        Ok(proposal.dates.into_iter().map(Moment::rfc3339).collect())
    }

    #[test]
    fn an_hour_is_read_as_it_is_typed() {
        for (typed, read) in [("9:30", (9, 30)), ("09.30", (9, 30)), (" 17 ", (17, 0)), ("17:05:00", (17, 5))]
        {
            assert_eq!(hour(typed), Some(read), "{typed}");
        }
        for wrong in ["", "24:00", "9:60", "-1:00", "nove", "9:"] {
            assert_eq!(hour(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn dates_are_the_clock_of_rome_in_order_and_once() {
        let dates = proposed(&[
            ("day", "02/12/2026"),
            ("hour", "10:00"),
            ("day2", "2026-12-01"),
            ("hour2", "10"),
            ("day3", "2026-12-02"),
            ("hour3", "10.00"),
        ]);
        assert_eq!(dates.unwrap(), ["2026-12-01T09:00:00.000000Z", "2026-12-02T09:00:00.000000Z"]);
    }

    #[test]
    fn a_date_is_needed_and_lies_ahead() {
        assert!(proposed(&[]).is_err());
        assert!(proposed(&[("day", "2026-11-22"), ("hour", "12:00")]).is_err());
        assert!(proposed(&[("day", "2026-11-22"), ("hour", "12:01")]).is_ok());
        assert!(proposed(&[("day", "2026-12-01"), ("hour", "10"), ("day2", "2026-12-02")]).is_err());
    }
}
