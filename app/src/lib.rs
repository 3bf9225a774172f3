//! Doppiofilo: binds a public plan to the voices and the evidence it was made from, and every voice to what became of it.
//!
//! The program is one call of [`run`]; it is a library too, so that tests of the whole product stand on the real thing.

mod commands;
pub mod config;
pub mod demo;
pub mod wire;

use config::{Cli, Command};

/// Does what the command line asks.
///
/// # Errors
/// A sentence for whoever typed the command.
pub fn run(cli: Cli) -> anyhow::Result<()> {
    // Before there are threads: what is limited is this process and nothing else.
    if let Command::Job(job) = &cli.command {
        return commands::job::run(job);
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match cli.command {
            Command::Serve(serve) => commands::serve::run(&cli.common, &serve).await,
            Command::Demo(demo) => commands::demo::run(&cli.common, &demo).await,
            Command::Import(import) => commands::archive::import(&cli.common, &import).await,
            Command::Export(export) => commands::archive::export(&cli.common, &export).await,
            Command::Verify(verify) => commands::archive::verify(&verify),
            Command::Backup(backup) => commands::copy::backup(&cli.common, &backup).await,
            Command::Restore(restore) => commands::copy::restore(&cli.common, &restore).await,
            Command::Admin(admin) => commands::admin::run(&cli.common, &admin).await,
            Command::Job(job) => commands::job::run(&job),
        }
    })
}
