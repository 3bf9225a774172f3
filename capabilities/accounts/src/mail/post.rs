//! The mail server, by settings.

use crate::model::Claimed;
use kernel::Failure;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::Error,
};

/// RFC 3834.
const AUTO_SUBMITTED: HeaderName = HeaderName::new_from_ascii_str("Auto-Submitted");

/// Where the mail server is, and in whose name messages go.
#[derive(Clone)]
pub struct MailSettings {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl std::fmt::Debug for MailSettings {
    // The address of the server may hold a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MailSettings").field("from", &self.from).finish_non_exhaustive()
    }
}

impl MailSettings {
    /// Reads the two settings: `smtp://host:25` (a relay beside us, in clear), `smtp://name:password@host:587?tls=required`,
    /// `smtps://name:password@host`; and a sender such as `Doppiofilo <doppiofilo@esempio.it>`.
    /// Fails with `Invalid`, also when a password would travel in clear.
    pub fn parse(url: &str, from: &str) -> Result<MailSettings, Failure> {
        let clear = url.starts_with("smtp://") && !url.contains("tls=required");
        if clear && url.contains('@') {
            return Err(Failure::invalid("smtp", "accounts-problem-smtp-clear"));
        }
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url);
        let transport = transport.map_err(|_| Failure::invalid("smtp", "accounts-problem-smtp"))?.build();
        let from = from.parse().map_err(|_| Failure::invalid("from", "accounts-problem-email"))?;
        Ok(MailSettings { transport, from })
    }
}

/// Why a message was not taken.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// What the server said, for the outbox.
    pub words: String,
    /// Whether trying again is of no use.
    pub for_good: bool,
}

/// The way to the mail server.
#[derive(Debug)]
pub struct Post(MailSettings);

impl Post {
    /// With these settings; nothing is opened before the first message.
    pub fn new(settings: &MailSettings) -> Post {
        Post(settings.clone())
    }

    /// Hands one message over; it is taken when this returns.
    pub async fn send(&self, mail: &Claimed) -> Result<(), Refusal> {
        let message = self.message(mail).map_err(|words| Refusal { words, for_good: true })?;
        self.0.transport.send(message).await.map(drop).map_err(|error| refusal(&error))
    }

    fn message(&self, mail: &Claimed) -> Result<Message, String> {
        let to: Mailbox = mail.address.parse().map_err(|_| "the address is no address".to_owned())?;
        let id = format!("<{}@{}>", mail.id, self.0.from.email.domain());
        Message::builder()
            .message_id(Some(id))
            .from(self.0.from.clone())
            .to(to)
            .subject(&mail.subject)
            .header(ContentType::TEXT_PLAIN)
            // No holiday notices in answer to a program.
            .raw_header(HeaderValue::new(AUTO_SUBMITTED, "auto-generated".to_owned()))
            .body(mail.body.clone())
            .map_err(|error| error.to_string())
    }
}

fn refusal(error: &Error) -> Refusal {
    let mut words = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        words = format!("{words}: {inner}");
        cause = inner.source();
    }
    Refusal { words: words.chars().take(500).collect(), for_good: error.is_permanent() }
}
