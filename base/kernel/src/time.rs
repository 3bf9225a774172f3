//! Moments, days and the clock.
//!
//! A [`Moment`] is when something was recorded: microseconds of UTC. A [`Day`] is a date without time, in the sense of
//! Europe/Rome: adoption, deadline. A deadline on a day includes that whole day, through both clock changes.

use crate::Failure;
use jiff::{Timestamp, civil, tz::TimeZone};

/// The zone in which days begin and end.
pub const ZONE: &str = "Europe/Rome";

/// A moment in microseconds since 1970, UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Moment(pub i64);

crate::rows_newtype!(Moment, i64);

impl Moment {
    /// Later than any moment that will be recorded: "now" for a reader who wants the newest.
    pub const MAX: Moment = Moment(i64::MAX);

    /// The day it falls on in Rome.
    pub fn day(self) -> Day {
        Day(self.local().date())
    }

    /// Civil date and time in Rome.
    pub fn local(self) -> civil::DateTime {
        let at = Timestamp::from_microsecond(self.0).unwrap_or(Timestamp::MAX);
        at.to_zoned(rome()).datetime()
    }

    /// RFC 3339 in UTC with six decimals, for exports.
    pub fn rfc3339(self) -> String {
        let at = Timestamp::from_microsecond(self.0).unwrap_or(Timestamp::MAX);
        format!("{at:.6}")
    }

    /// Reads what [`rfc3339`](Self::rfc3339) wrote.
    pub fn parse(text: &str) -> Option<Moment> {
        text.parse::<Timestamp>().ok().map(|at| Moment(at.as_microsecond()))
    }
}

/// A date without time. In the database, text `YYYY-MM-DD`, which sorts by date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day(pub civil::Date);

impl Day {
    /// Reads `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Day> {
        text.trim().parse().ok().map(Day)
    }

    /// Reads a day as a person types it, `22/11/2026`, or as a browser's calendar sends it, `2026-11-22`.
    pub fn typed(text: &str) -> Option<Day> {
        let mut parts = text.trim().splitn(3, ['/', '.']).map(str::trim);
        let (Some(day), Some(month), Some(year)) = (parts.next(), parts.next(), parts.next()) else {
            return Day::parse(text);
        };
        civil::Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok().map(Day)
    }

    /// The day typed in a field. Fails with `Invalid` when it is none.
    pub fn asked(field: &'static str, text: &str) -> Result<Day, Failure> {
        Day::typed(text).ok_or(Failure::invalid(field, "problem-no-day"))
    }

    /// The day typed in a field that may be left empty. Fails with `Invalid` when what stands there is none.
    pub fn asked_if_any(field: &'static str, text: &str) -> Result<Option<Day>, Failure> {
        if text.trim().is_empty() { Ok(None) } else { Day::asked(field, text).map(Some) }
    }

    /// The first moment of the day in Rome.
    pub fn start(self) -> Moment {
        let zoned = self.0.to_zoned(rome());
        Moment(zoned.map(|z| z.timestamp().as_microsecond()).unwrap_or(i64::MAX))
    }

    /// The first moment after the day: what happens before it still happened on the day.
    pub fn end(self) -> Moment {
        self.plus(1).start()
    }

    /// The moment of the day when the clock in Rome shows this hour and minute. `None` when no clock shows them. What the
    /// clock skips in spring is an hour later, what it shows twice in autumn is the first time.
    pub fn at(self, hour: i8, minute: i8) -> Option<Moment> {
        let time = civil::Time::new(hour, minute, 0, 0).ok()?;
        let zoned = self.0.to_datetime(time).to_zoned(rome()).ok()?;
        Some(Moment(zoned.timestamp().as_microsecond()))
    }

    /// So many days later; earlier when negative. Stays at the edge of the calendar.
    pub fn plus(self, days: i32) -> Day {
        Day(self.0.saturating_add(jiff::Span::new().days(days)))
    }

    /// Whole days from `self` to `other`, negative when it lies before.
    pub fn days_until(self, other: Day) -> i32 {
        self.0.until(other.0).map(|span| span.get_days()).unwrap_or(0)
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

/// The only owner of the clock. Handed over, so that tests stand still.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// Always this moment.
    Fixed(Moment),
}

impl Clock {
    /// The present moment.
    pub fn now(self) -> Moment {
        match self {
            Clock::System => system_now(),
            Clock::Fixed(at) => at,
        }
    }

    /// The present day in Rome.
    pub fn today(self) -> Day {
        self.now().day()
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
fn system_now() -> Moment {
    Moment(Timestamp::now().as_microsecond())
}

fn rome() -> TimeZone {
    TimeZone::get(ZONE).unwrap_or(TimeZone::UTC)
}

#[cfg(feature = "rows")]
mod rows {
    use super::Day;
    use sea_orm::{ColIdx, DbErr, QueryResult, TryGetError, TryGetable, Value, sea_query::Nullable};

    impl From<Day> for Value {
        fn from(day: Day) -> Self {
            day.to_string().into()
        }
    }
    impl Nullable for Day {
        fn null() -> Value {
            String::null()
        }
    }
    impl TryGetable for Day {
        fn try_get_by<I: ColIdx>(row: &QueryResult, at: I) -> Result<Self, TryGetError> {
            let text = String::try_get_by(row, at)?;
            Day::parse(&text).ok_or_else(|| DbErr::Type(format!("{text} is no day")).into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(day: &str) -> i64 {
        let day = Day::parse(day).unwrap();
        (day.end().0 - day.start().0) / 3_600_000_000
    }

    #[test]
    fn a_day_is_read_as_it_is_typed() {
        let day = Day::parse("2026-03-01");
        for typed in ["01/03/2026", " 1/3/2026 ", "1.3.2026", "2026-03-01"] {
            assert_eq!(Day::typed(typed), day, "{typed}");
        }
        for wrong in ["", "1/3", "31/02/2026", "03/13/2026", "1/3/2026/4", "1/3/duemila"] {
            assert_eq!(Day::typed(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_day_is_whole_through_both_clock_changes() {
        assert_eq!(hours("2026-03-29"), 23);
        assert_eq!(hours("2026-10-25"), 25);
        assert_eq!(hours("2026-11-22"), 24);
    }

    #[test]
    fn an_hour_is_meant_as_the_clock_in_rome_shows_it() {
        let at = |day: &str, hour| Day::parse(day).unwrap().at(hour, 30).unwrap().rfc3339();
        assert_eq!(at("2026-07-01", 10), "2026-07-01T08:30:00.000000Z");
        assert_eq!(at("2026-12-01", 10), "2026-12-01T09:30:00.000000Z");
        // Skipped in spring, shown twice in autumn.
        assert_eq!(at("2026-03-29", 2), "2026-03-29T01:30:00.000000Z");
        assert_eq!(at("2026-10-25", 2), "2026-10-25T00:30:00.000000Z");
        assert_eq!(Day::parse("2026-07-01").unwrap().at(24, 0), None);
    }

    #[test]
    fn the_last_second_of_a_deadline_still_belongs_to_it() {
        let deadline = Day::parse("2026-10-25").unwrap();
        assert_eq!(Moment(deadline.end().0 - 1).day(), deadline);
        assert_eq!(deadline.end().day(), deadline.plus(1));
    }

    #[test]
    fn a_moment_survives_its_export() {
        let at = Moment(1_764_000_000_123_456);
        assert_eq!(Moment::parse(&at.rfc3339()), Some(at));
    }

    #[test]
    fn days_are_counted_across_months() {
        let (a, b) = (Day::parse("2025-01-20").unwrap(), Day::parse("2025-03-02").unwrap());
        assert_eq!(a.days_until(b), 41);
    }
}
