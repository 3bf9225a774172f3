//! What of a process anybody may read: the one place that says so for archives, downloads and the public ledger.
//!
//! Each statement names texts that a public page shows today; what no statement names is private. When a page of another
//! capability begins to show more, or less, its statement here changes with it.

record::public! {
    // The plan: words printed in a version, and the colophon of each version.
    "content": "SELECT r.content_id AS id FROM plan_line_revision r
         JOIN plan_version_line p ON p.revision_id = r.id
         WHERE r.content_id IN (", ") AND r.process_id = $65 ORDER BY 1";
    "content": "SELECT v.colophon_id AS id FROM plan_version v
         WHERE v.colophon_id IN (", ") AND v.process_id = $65 ORDER BY 1";
}
