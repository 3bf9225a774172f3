//! Waiting for SQLite without falling asleep at every row.
//!
//! SQLite answers from a thread of its own, a row at a time. To be put to sleep and woken costs more than most rows and most
//! statements take, so whoever asks looks again for a moment, letting the other thread have the processor, before it sleeps.

use std::{
    future::{Future, poll_fn},
    pin::pin,
    task::Poll,
    time::{Duration, Instant},
};

/// How long it is looked again before going to sleep; about what sleeping and waking cost.
const MOMENT: Duration = Duration::from_micros(50);

/// How often the processor is given away between two looks: each look takes a lock that the other thread needs.
const TURNS: usize = 8;

/// The same answer as the future's, sooner when it takes less than a moment at a time.
pub(crate) async fn eagerly<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    poll_fn(|context| {
        let mut since = None;
        loop {
            if let Poll::Ready(answer) = future.as_mut().poll(context) {
                return Poll::Ready(answer);
            }
            if since.get_or_insert_with(Instant::now).elapsed() > MOMENT {
                return Poll::Pending;
            }
            (0..TURNS).for_each(|_| std::thread::yield_now());
        }
    })
    .await
}
