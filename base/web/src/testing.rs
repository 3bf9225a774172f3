//! For tests: browsers without a network. An installation is asked in memory, through everything that stands between a
//! socket and a handler.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot ask must stop at once")]

mod browser;
mod browsers;
mod installation;
mod page;
mod sent;

pub use browser::Browser;
pub use browsers::{Browsers, People};
pub use installation::{Installation, app};
pub use page::Page;
pub use sent::multipart;
