//! Forms with a file.

use crate::{Ctx, Form, Problem, Shared, form::check};
use axum::extract::{FromRequest, FromRequestParts, Multipart, Request};
use bytes::Bytes;
use kernel::Failure;

/// Largest upload, in bytes.
pub const LARGEST: usize = 64 << 20;

/// A form and the file that came with it, if one was chosen.
#[derive(Debug)]
pub struct Upload {
    /// The other fields.
    pub form: Form,
    /// Name as sent (never a path), and bytes.
    pub file: Option<(String, Bytes)>,
}

impl FromRequest<Shared> for Upload {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Shared) -> Result<Upload, Problem> {
        let (mut parts, body) = request.into_parts();
        let cx = Ctx::from_request_parts(&mut parts, app).await?;
        // Nobody sends files without having said who they are: what they sent is not even read.
        cx.person()?;
        let headers = parts.headers.clone();
        let request = Request::from_parts(parts, body);
        let mut multipart = Multipart::from_request(request, app).await.map_err(|_| too_large())?;
        let (mut fields, mut file) = (Vec::new(), None);
        while let Some(field) = multipart.next_field().await.map_err(|_| too_large())? {
            let name = field.name().unwrap_or_default().to_owned();
            match field.file_name().map(last_part) {
                Some(file_name) => {
                    let bytes = field.bytes().await.map_err(|_| too_large())?;
                    if !file_name.is_empty() || !bytes.is_empty() {
                        file = Some((file_name, bytes));
                    }
                }
                None => fields.push((name, field.text().await.map_err(|_| too_large())?)),
            }
        }
        let form = Form::of(fields);
        check(&cx, &headers, form.value("csrf"))?;
        Ok(Upload { form, file })
    }
}

/// The last part of a name some browsers send as a path, without control characters.
fn last_part(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|c| !c.is_control()).take(200).collect()
}

fn too_large() -> Failure {
    Failure::Refused("refused-too-large")
}
