//! Durations, and what is said of them.

use std::time::{Duration, Instant};

/// Durations of the same piece of work.
#[derive(Clone, Debug, Default)]
pub struct Times(Vec<Duration>);

impl Times {
    /// From durations in any order.
    pub fn of(mut all: Vec<Duration>) -> Times {
        all.sort_unstable();
        Times(all)
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The one in the middle.
    pub fn median(&self) -> Duration {
        self.share(0.5)
    }

    /// The one that 99 of 100 do not exceed.
    pub fn p99(&self) -> Duration {
        self.share(0.99)
    }

    /// The longest.
    pub fn most(&self) -> Duration {
        self.0.last().copied().unwrap_or_default()
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "a place in a list of a few thousand"
    )]
    fn share(&self, share: f64) -> Duration {
        let place = (self.0.len().saturating_sub(1) as f64 * share).round() as usize;
        self.0.get(place).copied().unwrap_or_default()
    }
}

/// Does something again and again: `warm` times uncounted, then `count` times; how long each took.
pub async fn again<T, E>(
    warm: usize,
    count: usize,
    mut work: impl AsyncFnMut(usize) -> Result<T, E>,
) -> Result<Times, E> {
    let mut all = Vec::with_capacity(count);
    for number in 0..warm + count {
        let began = Instant::now();
        let done = work(number).await?;
        let took = began.elapsed();
        drop(done);
        if number >= warm {
            all.push(took);
        }
    }
    Ok(Times::of(all))
}
