//! Stories of interviews, on both databases: what is kept, what people see, what nobody may see.

#![cfg(test)]

mod agreeing;
mod client;
mod leaving;
mod pages;
mod preparing;
mod world;
