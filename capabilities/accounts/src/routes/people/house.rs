//! The house: the people of the installation, who belong to no process.

use super::Inside;
use axum::{extract::FromRequestParts, http::request::Parts};
use kernel::{HOUSE, Scope};
use web::{Ctx, Problem, Shared};

/// A request about the people of the installation.
#[derive(Clone, Debug)]
pub struct House(Ctx);

impl FromRequestParts<Shared> for House {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<House, Problem> {
        Ctx::from_request_parts(parts, app).await.map(House)
    }
}

impl From<House> for Inside {
    fn from(house: House) -> Inside {
        let cx = house.0;
        Inside {
            process: HOUSE,
            scope: Scope::house(),
            base: String::new(),
            title: cx.app.site.name.clone(),
            shell: cx.shell_under(&[], &cx.t("accounts-people-title")),
            cx,
        }
    }
}
