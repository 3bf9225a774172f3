//! The program `doppiofilo`.

use clap::Parser;
use doppiofilo::config::Cli;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let level = tracing_subscriber::EnvFilter::new(&cli.common.log);
    tracing_subscriber::fmt().with_env_filter(level).with_writer(std::io::stderr).init();
    match doppiofilo::run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("doppiofilo: {error:#}");
            ExitCode::FAILURE
        }
    }
}
