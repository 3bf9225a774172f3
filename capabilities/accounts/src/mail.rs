//! The sender: takes messages out of the outbox one by one and hands them to the mail server.
//!
//! A message is claimed in one transaction, sent outside any, and marked in another. When the program dies in between, the
//! claim runs out after ten minutes and the message is sent again under the same Message-ID, by which mailboxes know it.

mod post;

pub use post::{MailSettings, Post, Refusal};

use crate::{hooks::Tidier, model::Claimed, store};
use kernel::{Failure, Moment};
use record::Db;
use std::{future::Future, pin::pin, time::Duration};

/// How long an idle sender waits before it looks again.
const PAUSE: Duration = Duration::from_secs(2);
/// Microseconds between two rounds of dropping what is over.
const TIDY_EVERY: i64 = 3_600_000_000;

/// Sends what is due and drops what is over, until `stop` is done; a message in hand is finished first.
/// Without settings nothing is sent: messages stay in the outbox, where they can be read.
pub async fn run(db: Db, settings: Option<MailSettings>, stop: impl Future<Output = ()>) {
    let post = settings.map(|settings| Post::new(&settings));
    let mut stop = pin!(stop);
    let mut tidied = Moment(0);
    loop {
        if db.clock.now().0 - tidied.0 > TIDY_EVERY {
            tidied = db.clock.now();
            log(tidy(&db).await);
        }
        let busy = match &post {
            Some(post) => log(send_one(&db, post).await).unwrap_or(false),
            None => false,
        };
        let wait = if busy { Duration::ZERO } else { PAUSE };
        let stopped = tokio::select! {
            biased;
            () = &mut stop => true,
            () = tokio::time::sleep(wait) => false,
        };
        if stopped {
            return;
        }
    }
}

/// Sends the next message that is due; whether there was one.
pub async fn send_one(db: &Db, post: &Post) -> Result<bool, Failure> {
    let Some(mail) = claim(db).await? else {
        return Ok(false);
    };
    let outcome = post.send(&mail).await;
    let mut tx = db.write().await?;
    match outcome {
        Ok(()) => drop(store::sent(&mut tx, &mail).await?),
        Err(refusal) => store::give_back(&mut tx, &mail, &refusal.words, refusal.for_good).await?,
    }
    tx.commit().await?;
    Ok(true)
}

/// Looks before it locks: an idle sender only reads.
async fn claim(db: &Db) -> Result<Option<Claimed>, Failure> {
    if !store::something_is_due(&db.read().await?).await? {
        return Ok(None);
    }
    let mut tx = db.write().await?;
    let mail = store::claim(&mut tx).await?;
    tx.commit().await?;
    Ok(mail)
}

async fn tidy(db: &Db) -> Result<(), Failure> {
    let mut tx = db.write().await?;
    store::tidy(&mut tx).await?;
    tx.drop_old_keys().await?;
    for tidier in inventory::iter::<Tidier> {
        (tidier.tidy)(&mut tx).await?;
    }
    tx.commit().await
}

/// A sender outlives a database that is away for a while: it says so and tries again.
fn log<T>(outcome: Result<T, Failure>) -> Option<T> {
    outcome.inspect_err(|failure| tracing::error!(%failure, "the outbox could not be worked on")).ok()
}
