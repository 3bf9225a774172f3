//! A job in a process of its own: limited by the system, ended when nobody waits for it.

use super::{Job, Steps, job};
use kernel::Failure;
use std::{path::Path, process::Stdio, time::Duration};
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWriteExt, BufReader},
    process::Command,
    time::timeout,
};

/// The longest a job may take, by the clock on the wall; the time of the processor is limited by the process itself.
const PATIENCE: Duration = Duration::from_secs(300);
/// The largest result, in bytes.
const LARGEST: u64 = 512 << 20;
/// Longest line before the result; ours are shorter than thirty bytes.
const LINE: u64 = 64;

/// Does the job in a process started from `program`. It gets no environment: settings and passwords are none of its
/// business.
pub(super) async fn run(program: &Path, job: &Job, input: &[u8], steps: &Steps) -> Result<Vec<u8>, Failure> {
    let mut command = Command::new(program);
    command.args(["job", job.name]).env_clear().kill_on_drop(true);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(Failure::internal)?;
    let (Some(mut stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(Failure::internal("a process without input and output"));
    };
    let give = async move {
        // A process that ended early does not listen; how it ended says more.
        let _ = stdin.write_all(input).await;
    };
    let work = async { (tokio::join!(give, hear(stdout, steps)).1, child.wait().await) };
    match timeout(PATIENCE, work).await {
        Ok((Some(result), Ok(status))) if status.success() => Ok(result),
        _ => Err(Failure::invalid("file", "web-job-exhausted")),
    }
}

/// What the process says: nothing when it stops in the middle.
async fn hear(output: impl AsyncRead + Unpin, steps: &Steps) -> Option<Vec<u8>> {
    let mut output = BufReader::new(output);
    loop {
        let mut line = Vec::new();
        (&mut output).take(LINE).read_until(b'\n', &mut line).await.ok()?;
        if line == b"r\n" {
            break;
        }
        steps.tell(job::step(str::from_utf8(&line).ok()?)?);
    }
    let mut result = Vec::new();
    let length = output.take(LARGEST + 1).read_to_end(&mut result).await.ok()?;
    (u64::try_from(length).ok()? <= LARGEST).then_some(result)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::Step;

    #[tokio::test]
    async fn a_process_that_breaks_off_or_babbles_has_no_result() {
        let steps = Steps::default();
        assert_eq!(hear(&b"s 1 2\nr\nAb\n"[..], &steps).await.unwrap(), b"Ab\n");
        assert_eq!(steps.now(), Step { done: 1, all: 2 });
        for broken in [&b""[..], b"s 1 2\n", b"s 1", b"panicked at", &[b'a'; 4096]] {
            assert_eq!(hear(broken, &steps).await, None);
        }
    }
}
