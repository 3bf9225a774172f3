//! Slow work beside the requests: on a thread of its own, given up when nobody waits for it.

use kernel::Failure;
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// Whether somebody still waits; to be asked now and then by work that takes seconds.
pub type Awaited<'a> = &'a dyn Fn() -> bool;

/// Somebody waits as long as this lives.
struct Waiting(Arc<AtomicBool>);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

/// Does slow work without holding up other requests. When the request is over before it, be it by its limit of time, the
/// work is told through [`Awaited`]. Work that panics is a failure of ours.
pub async fn aside<T: Send + 'static>(
    work: impl FnOnce(Awaited<'_>) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let waiting = Waiting(Arc::new(AtomicBool::new(true)));
    let asked = waiting.0.clone();
    let work = move || work(&|| asked.load(Ordering::Relaxed));
    tokio::task::spawn_blocking(work).await.map_err(Failure::internal)?
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{sync::mpsc, time::Duration};

    #[tokio::test]
    async fn work_is_told_when_nobody_waits_any_more() {
        let (told, hears) = mpsc::channel();
        let work = aside(move |awaited| {
            while awaited() {
                std::thread::yield_now();
            }
            told.send(()).map_err(Failure::internal)
        });
        let outcome = tokio::time::timeout(Duration::from_millis(20), work).await;
        assert!(outcome.is_err(), "the request ended first");
        hears.recv_timeout(Duration::from_secs(20)).unwrap();
    }

    #[tokio::test]
    async fn what_it_found_comes_back_and_a_panic_is_a_failure() {
        assert_eq!(aside(|_| Ok(7)).await.unwrap(), 7);
        let burst: Result<(), Failure> = aside(|_| panic!("burst")).await;
        assert!(matches!(burst, Err(Failure::Internal(_))));
    }
}
