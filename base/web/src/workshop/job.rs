//! Work on bytes of strangers that can be done in a process of its own, and what that process says while it works.
//!
//! On its output stand lines `s DONE ALL`, one for each step, then a line `r` and behind it the result, to the end.

use super::Step;
use std::io::{self, Read, Write};

/// Hears how far the work is, and says whether to go on.
pub type Tell<'a> = &'a mut dyn FnMut(Step) -> bool;

/// A piece of work; collected from the capabilities when the program is linked.
#[derive(Clone, Copy, Debug)]
pub struct Job {
    /// Its name: `sources.read`.
    pub name: &'static str,
    /// Does it: from bytes to bytes, both as the capability likes. Never panics, never writes anything anywhere.
    pub run: fn(Vec<u8>, Tell<'_>) -> Vec<u8>,
}

inventory::collect!(Job);

impl Job {
    /// The job of this name.
    pub fn named(name: &str) -> Option<&'static Job> {
        inventory::iter::<Job>().find(|job| job.name == name)
    }
}

/// Does a job as a process: input and output as above. The caller limits the process first.
///
/// # Errors
/// Of reading and writing; the job's own are in its result.
pub fn answer(job: &Job, mut input: impl Read, mut output: impl Write) -> io::Result<()> {
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    let result = (job.run)(bytes, &mut |step| writeln!(output, "s {} {}", step.done, step.all).is_ok());
    output.write_all(b"r\n")?;
    output.write_all(&result)?;
    output.flush()
}

/// Reads a line of the output: a step, or nothing when the result follows.
pub(super) fn step(line: &str) -> Option<Step> {
    let (done, all) = line.trim_end().strip_prefix("s ")?.split_once(' ')?;
    Some(Step { done: done.parse().ok()?, all: all.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    const BACKWARDS: Job = Job {
        name: "test.backwards",
        run: |mut bytes, tell| {
            tell(Step { done: 1, all: 2 });
            bytes.reverse();
            bytes
        },
    };

    #[test]
    fn steps_come_first_and_the_result_to_the_end() {
        let mut output = Vec::new();
        answer(&BACKWARDS, &b"a\nb"[..], &mut output).unwrap();
        assert_eq!(output, b"s 1 2\nr\nb\na");
        assert_eq!(step("s 1 2\n"), Some(Step { done: 1, all: 2 }));
        assert_eq!((step("r\n"), step("s 1\n"), step("s -1 2\n")), (None, None, None));
    }
}
