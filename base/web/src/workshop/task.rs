//! Work that may outlast its request: it has an address where whoever began it sees how far it is, stops it, and is
//! answered in the end.

use super::Steps;
use crate::{Answer, Ctx, redirect};
use kernel::{Failure, Moment, PersonId};
use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::task::{JoinError, JoinHandle};

/// How long a request waits before it leads to the page of the task.
const SOON: Duration = Duration::from_millis(1500);
/// How long an answer is kept for somebody who went away, in microseconds: an hour.
const KEPT: i64 = 3_600_000_000;
/// Tasks of one person at once.
const MOST: usize = 3;

kernel::id! {
    /// A task; as hard to guess as a random number of 122 bits, and told to its owner only all the same.
    TaskId,
}

/// What a task is called, and in which words it tells its steps.
#[derive(Clone, Debug)]
pub struct Work {
    /// "Lettura di piano.pdf".
    pub title: String,
    /// Key of the sentence with `done` and `all`.
    pub step: &'static str,
}

/// Ends its work when it is dropped: a visitor who goes away, a task that is stopped.
#[derive(Debug)]
struct Running(JoinHandle<Answer>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Running {
    async fn end(&mut self) -> Answer {
        (&mut self.0).await.map_err(burst)?
    }
}

fn burst(error: JoinError) -> Failure {
    if error.is_panic() { Failure::internal("a task panicked") } else { Failure::NotFound }
}

/// A task that outlasts its request.
#[derive(Debug)]
struct Task {
    person: PersonId,
    work: Work,
    /// Where it was begun: path without language.
    from: String,
    began_at: Moment,
    steps: Steps,
    running: Running,
}

/// How a task stands, for its page.
#[derive(Clone, Debug)]
pub(crate) struct Standing {
    pub(crate) work: Work,
    pub(crate) steps: Steps,
    pub(crate) is_over: bool,
}

/// The tasks of the running program.
#[derive(Debug, Default)]
pub(crate) struct Tasks(Mutex<HashMap<TaskId, Task>>);

impl Tasks {
    fn all(&self) -> MutexGuard<'_, HashMap<TaskId, Task>> {
        // A map is whole between two calls, whoever panicked while holding it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a task, and drops those that nobody asked about for long.
    fn keep(&self, id: TaskId, task: Task) {
        let now = task.began_at;
        let mut all = self.all();
        all.retain(|_, old| now.0.saturating_sub(old.began_at.0) < KEPT || !old.running.0.is_finished());
        all.insert(id, task);
    }

    fn is_full(&self, person: PersonId) -> bool {
        let is_busy = |task: &&Task| task.person == person && !task.running.0.is_finished();
        self.all().values().filter(is_busy).count() >= MOST
    }

    /// How a task stands; `NotFound` for anybody but its owner.
    pub(crate) fn standing(&self, id: TaskId, person: PersonId) -> Result<Standing, Failure> {
        let all = self.all();
        let task = all.get(&id).filter(|task| task.person == person).ok_or(Failure::NotFound)?;
        Ok(Standing {
            work: task.work.clone(),
            steps: task.steps.clone(),
            is_over: task.running.0.is_finished(),
        })
    }

    /// The answer of a task, waited for if need be, once; then nobody knows of it any more.
    pub(crate) async fn outcome(&self, id: TaskId, person: PersonId) -> Answer {
        self.take(id, person)?.running.end().await
    }

    /// Stops a task and forgets it; leads back to where it was begun.
    pub(crate) fn stop(&self, id: TaskId, person: PersonId) -> Result<String, Failure> {
        Ok(self.take(id, person)?.from.clone())
    }

    fn take(&self, id: TaskId, person: PersonId) -> Result<Task, Failure> {
        self.standing(id, person)?;
        self.all().remove(&id).ok_or(Failure::NotFound)
    }
}

/// Does work that may be slow: the request is answered with its answer if that is there soon, otherwise with the way to the
/// page of the task. Ends with the request as long as there is no task; a task ends when it is stopped.
pub async fn patiently<F>(cx: &Ctx, work: Work, begin: impl FnOnce(Steps) -> F) -> Answer
where
    F: Future<Output = Answer> + Send + 'static,
{
    let person = cx.person()?;
    let tasks = &cx.app.workshop.tasks;
    if tasks.is_full(person) {
        return Err(Failure::Refused("refused-busy").into());
    }
    let steps = Steps::default();
    let mut running = Running(tokio::spawn(begin(steps.clone())));
    if let Ok(answer) = tokio::time::timeout(SOON, running.end()).await {
        return answer;
    }
    let id = TaskId(cx.app.db.chance.silent_id());
    let (from, began_at) = (cx.page.clone(), cx.app.db.clock.now());
    tasks.keep(id, Task { person, work, from, began_at, steps, running });
    redirect(cx, &format!("/tasks/{id}"))
}
