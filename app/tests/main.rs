//! What holds for the whole product, by rule. One program, because linking is what costs.

#![cfg(test)]

mod answers;
mod architecture;
mod disk_full;
mod erasure;
mod every_change;
mod every_page;
mod every_person;
mod every_route;
mod every_statement;
mod every_string;
mod forged;
mod killed;
mod probed;
mod refused;
mod said;
mod started;
mod support;
mod told;
mod veiled;
mod waited;
mod withdrawn;
