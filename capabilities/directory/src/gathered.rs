//! What is wrong with a form, field by field, told all at once.

use kernel::{Failure, Problem};

/// Gathers the problems of several fields.
#[derive(Debug, Default)]
pub struct Gathered(Vec<Problem>);

impl Gathered {
    /// The value of a field, or nothing when it cannot be accepted: the problem is kept. Other failures end the reading.
    pub fn take<T>(&mut self, read: Result<T, Failure>) -> Result<Option<T>, Failure> {
        match read {
            Ok(value) => Ok(Some(value)),
            Err(Failure::Invalid(mine)) => {
                self.0.extend(mine);
                Ok(None)
            }
            Err(other) => Err(other),
        }
    }

    /// Whether nothing was wrong so far.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Everything that was wrong, as one failure.
    pub fn into_failure(self) -> Failure {
        Failure::Invalid(self.0)
    }
}
