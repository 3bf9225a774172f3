//! Doppiofilo: binds a public plan to the voices and the evidence it was made from, and every voice to what became of it.

mod commands;
mod config;
mod demo;
mod wire;

use clap::Parser;
use config::{Cli, Command};
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let level = tracing_subscriber::EnvFilter::new(&cli.common.log);
    tracing_subscriber::fmt().with_env_filter(level).with_writer(std::io::stderr).init();
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("doppiofilo: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> anyhow::Result<()> {
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
        }
    })
}
