//! Every setting: its name, its default, its meaning. Read once, here; `--help` teaches the rest.

use clap::{Args, Parser, Subcommand};
use kernel::{Clock, Lang, Moment};
use std::path::PathBuf;

const ABOUT: &str = "Makes a public plan together with its territory, and shows for every line where it comes from and \
     for every voice what became of it.\n\nWithout a command's options it works on ./doppiofilo.sqlite. To begin: \
     `doppiofilo demo --serve` shows a whole process; `doppiofilo admin` followed by `doppiofilo serve` starts your own.";

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "doppiofilo", version, about = ABOUT, max_term_width = 100)]
pub struct Cli {
    /// What every command takes.
    #[command(flatten)]
    pub common: Common,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What every command needs to know.
#[derive(Clone, Debug, Args)]
pub struct Common {
    /// The database: a SQLite file (made if missing), or postgres://user:password@host/name
    #[arg(
        long,
        global = true,
        env = "DOPPIOFILO_DATABASE",
        default_value = "doppiofilo.sqlite",
        hide_env_values = true
    )]
    pub database: String,
    /// What is written to the log: error, warn, info, debug; also by module, like warn,web=debug
    #[arg(long, global = true, env = "DOPPIOFILO_LOG", default_value = "warn")]
    pub log: String,
    /// For tests: the clock stands at this moment, such as 2026-11-22T12:00:00Z
    #[arg(long, global = true, hide = true, value_parser = moment)]
    pub standing_clock: Option<Moment>,
}

impl Common {
    /// The clock of this run.
    pub fn clock(&self) -> Clock {
        self.standing_clock.map_or(Clock::System, Clock::Fixed)
    }
}

fn moment(text: &str) -> Result<Moment, String> {
    Moment::parse(text).ok_or_else(|| format!("{text} is not a moment such as 2026-11-22T12:00:00Z"))
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serves the site
    Serve(Serve),
    /// Loads the demonstration process of Turin, and serves it if asked
    Demo(Demo),
    /// Reads an archive into the database: everything or nothing
    Import(Import),
    /// Writes a whole process as files that can be read without this program
    Export(Export),
    /// Checks an archive by itself: no database, no network
    Verify(Verify),
    /// Copies the database to a file while it is in use
    Backup(Backup),
    /// Puts a backup back, into a database that does not exist yet
    Restore(Restore),
    /// Prints a link that signs an administrator in, once; the first one is made if there is none
    Admin(Admin),
    /// Reads one file on its input, within limits; the program calls itself with it
    #[command(hide = true)]
    Job(Job),
}

/// Serving.
#[derive(Clone, Debug, Args)]
pub struct Serve {
    /// Address and port to listen on
    #[arg(long, env = "DOPPIOFILO_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: String,
    /// Address under which people reach the site; used in mails and permanent addresses [default: this machine, at the port
    /// of --listen]
    #[arg(long, env = "DOPPIOFILO_ADDRESS")]
    pub address: Option<String>,
    /// Mail server, such as smtps://user:password@mail.example.org; without it mails wait in the outbox
    #[arg(long, env = "DOPPIOFILO_SMTP", hide_env_values = true)]
    pub smtp: Option<String>,
    /// Sender of the mails
    #[arg(long, env = "DOPPIOFILO_MAIL_FROM", default_value = "Doppiofilo <doppiofilo@localhost>")]
    pub mail_from: String,
    /// Names of the installation.
    #[command(flatten)]
    pub site: SiteArgs,
}

/// Names of the installation, shown in the header and the footer.
#[derive(Clone, Debug, Args)]
pub struct SiteArgs {
    /// Name of the service
    #[arg(long, env = "DOPPIOFILO_SITE_NAME")]
    pub site_name: Option<String>,
    /// Body that runs it
    #[arg(long, env = "DOPPIOFILO_OWNER")]
    pub owner: Option<String>,
    /// The body's own site
    #[arg(long, env = "DOPPIOFILO_OWNER_URL")]
    pub owner_url: Option<String>,
    /// One line under the name, in Italian
    #[arg(long, env = "DOPPIOFILO_TAGLINE")]
    pub tagline: Option<String>,
    /// The same line for pages in English; without it they show the Italian one
    #[arg(long, env = "DOPPIOFILO_TAGLINE_EN")]
    pub tagline_en: Option<String>,
    /// Privacy notice, if it is published elsewhere
    #[arg(long, env = "DOPPIOFILO_PRIVACY_URL")]
    pub privacy_url: Option<String>,
    /// Legal notes, if they are published elsewhere
    #[arg(long, env = "DOPPIOFILO_LEGAL_URL")]
    pub legal_url: Option<String>,
    /// Accessibility statement on form.agid.gov.it
    #[arg(long, env = "DOPPIOFILO_ACCESSIBILITY_URL")]
    pub accessibility_url: Option<String>,
    /// Address people can write to
    #[arg(long, env = "DOPPIOFILO_CONTACT")]
    pub contact: Option<String>,
    /// Certified mail (PEC) of the body; shown in the footer
    #[arg(long, env = "DOPPIOFILO_PEC")]
    pub pec: Option<String>,
    /// Tax code of the body; shown in the footer
    #[arg(long, env = "DOPPIOFILO_TAX_CODE")]
    pub tax_code: Option<String>,
    /// Postal address of the body; shown in the footer
    #[arg(long, env = "DOPPIOFILO_POSTAL_ADDRESS")]
    pub postal_address: Option<String>,
}

impl Serve {
    /// The address under which people reach the site, without a slash at its end.
    pub fn origin(&self) -> String {
        match &self.address {
            Some(given) => without_slash(given).to_owned(),
            None => format!("http://localhost:{}", self.listen.rsplit(':').next().unwrap_or(&self.listen)),
        }
    }
}

/// An address as paths are put behind it.
pub fn without_slash(address: &str) -> &str {
    address.trim_end_matches('/')
}

/// The language of links, for commands that print some.
#[derive(Clone, Debug, Args)]
pub struct Language {
    /// Language of the pages the links open: it or en
    #[arg(long, env = "DOPPIOFILO_LANGUAGE", default_value = "it", value_parser = lang)]
    pub language: Lang,
}

fn lang(text: &str) -> Result<Lang, String> {
    Lang::parse(text).ok_or_else(|| format!("{text} is not a language such as it or en"))
}

/// The demonstration.
#[derive(Debug, Args)]
pub struct Demo {
    /// Serve after loading
    #[arg(long = "serve")]
    pub and_serve: bool,
    /// Print only the sign-in links, as JSON, for scripts
    #[arg(long)]
    pub links: bool,
    /// Address the links begin with
    #[arg(long, value_name = "ORIGIN")]
    pub at: Option<String>,
    /// Language of the links.
    #[command(flatten)]
    pub language: Language,
    /// How to serve it.
    #[command(flatten)]
    pub serve: Serve,
}

/// Importing.
#[derive(Debug, Args)]
pub struct Import {
    /// Folder of the archive
    pub folder: PathBuf,
}

/// Exporting.
#[derive(Debug, Args)]
pub struct Export {
    /// Short address of the process, such as torino-2030
    pub process: String,
    /// Folder to write into: new or empty
    pub folder: PathBuf,
    /// Only what anybody may read; such an archive can be verified but not imported
    #[arg(long)]
    pub public: bool,
}

/// Verifying.
#[derive(Debug, Args)]
pub struct Verify {
    /// Folder of the archive
    pub folder: PathBuf,
    /// Language it is told in: it or en
    #[arg(long, default_value = "en", value_parser = lang)]
    pub language: Lang,
}

/// Copying.
#[derive(Debug, Args)]
pub struct Backup {
    /// File to write: it must not exist
    pub file: PathBuf,
}

/// Putting back.
#[derive(Debug, Args)]
pub struct Restore {
    /// File written by `backup`
    pub file: PathBuf,
}

/// A job.
#[derive(Debug, Args)]
pub struct Job {
    /// Its name
    pub name: String,
}

/// The first administrator.
#[derive(Debug, Args)]
pub struct Admin {
    /// E-mail of the administrator
    #[arg(long)]
    pub email: Option<String>,
    /// Their name, when they are new; they can change it on their own page
    #[arg(long)]
    pub name: Option<String>,
    /// Language of the link.
    #[command(flatten)]
    pub language: Language,
    /// Address the link begins with
    #[arg(long, env = "DOPPIOFILO_ADDRESS", default_value = "http://localhost:8080")]
    pub address: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(options: &[&str]) -> String {
        let typed = ["doppiofilo", "serve"].into_iter().chain(options.iter().copied());
        match Cli::try_parse_from(typed).unwrap().command {
            Command::Serve(serve) => serve.origin(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn people_are_led_to_the_address_given_or_to_the_port_that_is_served() {
        assert_eq!(origin(&[]), "http://localhost:8080");
        assert_eq!(origin(&["--listen", "127.0.0.1:9000"]), "http://localhost:9000");
        assert_eq!(origin(&["--listen", "[::]:9000"]), "http://localhost:9000");
        let given = ["--listen", "127.0.0.1:9000", "--address", "https://piano.example.org/"];
        assert_eq!(origin(&given), "https://piano.example.org");
    }
}
