//! The list of capabilities: one line each.

use web::Routes;

/// Every route of the product.
pub fn routes() -> Routes {
    Routes::new()
        .and(accounts::routes())
        .and(process::routes())
        .and(directory::routes())
        .and(sources::routes())
        .and(coding::routes())
        .and(interviews::routes())
        .and(comparison::routes())
        .and(consultation::routes())
        .and(plan::routes())
        .and(replies::routes())
        .and(trace::routes())
        .and(open_data::routes())
        .and(web::notices::routes())
}
