//! Slow work: beside the requests; in a process of its own where strangers' files are read; in a task where it may
//! outlast its request.
//!
//! Deliberately absent: a queue kept over a restart. Whoever waited is told, and sends the file again.

mod aside;
mod job;
mod process;
mod routes;
mod steps;
mod task;

pub use aside::{Awaited, aside};
pub use job::{Job, Tell, answer};
pub(crate) use routes::routes;
pub use steps::{Step, Steps};
pub use task::{Work, patiently};

use kernel::Failure;
use std::path::PathBuf;
use task::Tasks;
use tokio::sync::Semaphore;

/// Files of strangers read at once; the others wait for their turn.
const TURNS: usize = 2;

/// Where slow work of the running program is done.
#[derive(Debug)]
pub struct Workshop {
    /// The program whose command `job` does a job; none where jobs are done on a thread of this process.
    program: Option<PathBuf>,
    turns: Semaphore,
    pub(crate) tasks: Tasks,
}

impl Default for Workshop {
    /// Jobs on threads of this process: for tests of a capability, which have no program.
    fn default() -> Workshop {
        Workshop { program: None, turns: Semaphore::new(TURNS), tasks: Tasks::default() }
    }
}

impl Workshop {
    /// Jobs in processes of their own, started from this program.
    pub fn of(program: PathBuf) -> Workshop {
        Workshop { program: Some(program), ..Workshop::default() }
    }

    /// Does a job; how far it is can be read from `steps`. Fails with `Invalid` on the field `file` when the job asks for
    /// more memory or time than it is given, with `Unavailable` when nobody waits for it any more.
    pub async fn run(&self, job: &'static Job, input: Vec<u8>, steps: &Steps) -> Result<Vec<u8>, Failure> {
        let _turn = self.turns.acquire().await.map_err(Failure::internal)?;
        let steps = steps.clone();
        match &self.program {
            Some(program) => process::run(program, job, &input, &steps).await,
            None => {
                let run = job.run;
                aside(move |awaited| {
                    let mut tell = |step| {
                        steps.tell(step);
                        awaited()
                    };
                    Ok(run(input, &mut tell))
                })
                .await
            }
        }
    }
}
