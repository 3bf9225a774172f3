//! Keeps what goes wrong within the reader of PDF files from going wrong outside of it.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use crate::refusal::Refusal;

/// Runs a step of the reader; a panic within it is a damaged file, and [`stop`] ends in its refusal.
///
/// The reader is thoroughly fuzzed by its authors, but it is handed files by strangers; what it leaves behind is
/// dropped, so nothing half-done is seen.
pub(super) fn guarded<T>(step: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    match catch_unwind(AssertUnwindSafe(step)) {
        Ok(result) => result,
        Err(cause) => Err(cause.downcast_ref::<Refusal>().copied().unwrap_or(Refusal::Damaged)),
    }
}

/// Ends the step that runs: drawing cannot be stopped otherwise, and forms within forms can draw without end.
///
/// Unwinds without the hook of a panic, so nothing is reported as a fault.
pub(super) fn stop(refusal: Refusal) -> ! {
    resume_unwind(Box::new(refusal))
}
