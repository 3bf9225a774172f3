//! Makes sure that every capability is linked, so that its registers are filled.

/// Names one thing of every capability.
pub fn everything() -> usize {
    let routes = accounts::routes()
        .and(process::routes())
        .and(directory::routes())
        .and(sources::routes())
        .and(coding::routes())
        .and(consultation::routes())
        .and(plan::routes())
        .and(replies::routes())
        .and(trace::routes())
        .and(open_data::routes())
        .and(web::notices::routes());
    routes.list.len()
}
