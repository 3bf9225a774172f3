//! The only owner of randomness. Handed over, so that tests see the same ids twice.

use kernel::{Moment, uuid::Uuid};
use rand::{Rng, SeedableRng, rngs::StdRng};
use std::sync::{Arc, Mutex, PoisonError};

/// Where random bytes come from.
#[derive(Clone, Debug)]
pub enum Chance {
    /// The operating system.
    System,
    /// A generator with a fixed beginning: for tests and for building the demo.
    Seeded(Arc<Mutex<StdRng>>),
}

impl Chance {
    /// The same bytes again for the same seed.
    pub fn seeded(seed: u64) -> Chance {
        Chance::Seeded(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// Fresh bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut out = [0; N];
        match self {
            // Without randomness no secret may be made; an all-zero secret would be worse than stopping.
            Chance::System => {
                if getrandom::fill(&mut out).is_err() {
                    std::process::abort();
                }
            }
            Chance::Seeded(generator) => {
                generator.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut out);
            }
        }
        out
    }

    /// An id that sorts by the moment of its making (UUID version 7).
    pub fn id(&self, now: Moment) -> Uuid {
        let millis = u64::try_from(now.0 / 1000).unwrap_or(0);
        kernel::uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid()
    }

    /// An id that tells nothing (UUID version 4).
    pub fn silent_id(&self) -> Uuid {
        kernel::uuid::Builder::from_random_bytes(self.bytes()).into_uuid()
    }
}
