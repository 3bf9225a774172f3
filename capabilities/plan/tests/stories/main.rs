//! Stories of the plan, on both databases.

mod counts;
mod labels;
mod lines;
mod links;
mod random;
mod reshaped;
mod scene;
mod versions;
