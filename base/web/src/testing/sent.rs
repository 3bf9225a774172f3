//! What is sent: forms as browsers write them.

use axum::{
    body::Body,
    http::{HeaderName, header},
};
use std::sync::atomic::{AtomicU64, Ordering};

const BOUNDARY: &str = "----one-form-of-a-story";

/// A kind of content, as its header says it, and the content.
pub(super) type Sent = ((HeaderName, String), Body);

/// Fields as most forms send them.
pub(super) fn urlencoded(fields: &[(&str, &str)]) -> Sent {
    let text = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    ((header::CONTENT_TYPE, "application/x-www-form-urlencoded".to_owned()), Body::from(text))
}

/// Fields and perhaps a file (field, name, bytes) as `multipart/form-data`.
pub fn multipart(fields: &[(&str, &str)], file: Option<(&str, &str, &[u8])>) -> Sent {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend_from_slice(head(&format!("name=\"{name}\"")).as_bytes());
        body.extend_from_slice(format!("{value}\r\n").as_bytes());
    }
    if let Some((field, name, bytes)) = file {
        let name = name.replace('"', "%22");
        body.extend_from_slice(head(&format!("name=\"{field}\"; filename=\"{name}\"")).as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    ((header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}")), Body::from(body))
}

fn head(disposition: &str) -> String {
    format!("--{BOUNDARY}\r\nContent-Disposition: form-data; {disposition}\r\n\r\n")
}

/// A key as a page gives one to each form; none that a story would write itself.
pub(super) fn fresh() -> String {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let number = u128::from(NEXT.fetch_add(1, Ordering::Relaxed));
    kernel::ids::encode(kernel::uuid::Uuid::from_u128((1 << 64) + number))
}
