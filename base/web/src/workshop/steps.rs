//! How far a piece of work is.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

/// So many parts of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// Parts done.
    pub done: u32,
    /// Parts in all; 0 as long as nobody knows.
    pub all: u32,
}

/// Told by who works, read by who waits.
#[derive(Clone, Debug, Default)]
pub struct Steps(Arc<AtomicU64>);

impl Steps {
    /// Tells how far the work is.
    pub fn tell(&self, step: Step) {
        // One number, so that nobody reads the parts of one step with the whole of another.
        self.0.store(u64::from(step.done) << 32 | u64::from(step.all), Ordering::Relaxed);
    }

    /// How far it was when it last told.
    pub fn now(&self) -> Step {
        let both = self.0.load(Ordering::Relaxed);
        let part = |bits: u64| u32::try_from(bits & u64::from(u32::MAX)).unwrap_or_default();
        Step { done: part(both >> 32), all: part(both) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_told_last_is_read() {
        let steps = Steps::default();
        assert_eq!(steps.now(), Step::default());
        steps.tell(Step { done: 340, all: 2000 });
        steps.clone().tell(Step { done: 341, all: u32::MAX });
        assert_eq!(steps.now(), Step { done: 341, all: u32::MAX });
    }
}
