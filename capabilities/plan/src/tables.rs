//! The tables of plans, as archives see them, and what of them anybody may read.
//!
//! Public is what publishing made public: the words that a version prints, the steps that led to a version with their
//! reasons, the colophons. The draft, and words that lie between two versions, are private.

record::table! { PLANS = "plan_plan" rank 12000 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id,
} }
record::table! { SECTIONS = "plan_section" rank 12010 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, plan_id: Id, head_id: Id, entry_id: Id,
} }
record::table! { SECTION_REVISIONS = "plan_section_revision" rank 12020 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, section_id: Id, title_it: Text, title_en: Text, rank: Text, entry_id: Id,
    recorded_at: Time,
} }
record::table! { LINES = "plan_line" rank 12030 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, plan_id: Id, head_id: Id, entry_id: Id,
} }
record::table! { LINE_REVISIONS = "plan_line_revision" rank 12040 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, line_id: Id, section_id: Id, rank: Text, kind: Text, content_id: Id, struck: Text,
    entry_id: Id, recorded_at: Time,
} }
record::table! { VERSIONS = "plan_version" rank 12050 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, plan_id: Id, number: Int, purpose: Text, title: Text, digest: Text, colophon_id: Id,
    entry_id: Id, recorded_at: Time,
} }
record::table! { VERSION_LINES = "plan_version_line" rank 12060 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, version_id: Id, rank: Int, section_id: Id, section_title_it: Text,
    section_title_en: Text, line_id: Id, revision_id: Id, printed_number: Text,
} }
record::table! { ADOPTIONS = "plan_adoption" rank 12070 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, version_id: Id, promoter_id: Id, act_id: Id, entry_id: Id, recorded_at: Time,
} }
record::table! { CLOSINGS = "plan_closing" rank 12080 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, version_id: Id, entry_id: Id, recorded_at: Time,
} }
record::table! { CLOSING_ENDS = "plan_closing_end" rank 12090 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, closing_id: Id, entry_id: Id, recorded_at: Time,
} }

record::public! {
    "content":
        "SELECT r.content_id AS id
         FROM plan_line_revision r JOIN plan_version_line p ON p.revision_id = r.id
         WHERE r.content_id IN (",
        ") AND r.process_id = $65 ORDER BY 1";
    "content":
        "SELECT v.colophon_id AS id FROM plan_version v WHERE v.colophon_id IN (",
        ") AND v.process_id = $65 ORDER BY 1";
    "content":
        "SELECT k.id
         FROM content k
         JOIN ledger_entry e ON e.id = k.entry_id AND e.reason_id = k.id
         JOIN plan_line_revision r ON r.line_id = e.subject_id AND r.entry_id = e.id
         WHERE k.id IN (",
        ") AND r.process_id = $65
           AND EXISTS (SELECT 1 FROM plan_version_line p WHERE p.line_id = r.line_id)
           AND EXISTS (SELECT 1 FROM plan_version v WHERE v.process_id = $65 AND v.recorded_at >= r.recorded_at)
         ORDER BY 1";
    "plan_section":
        "SELECT s.id FROM plan_section s WHERE s.id IN (",
        ") AND s.process_id = $65 AND EXISTS (SELECT 1 FROM plan_version_line p WHERE p.section_id = s.id)
         ORDER BY 1";
    "plan_section_revision":
        "SELECT r.id FROM plan_section_revision r WHERE r.id IN (",
        ") AND r.process_id = $65
           AND EXISTS (SELECT 1 FROM plan_version_line p WHERE p.section_id = r.section_id)
           AND EXISTS (SELECT 1 FROM plan_version v WHERE v.process_id = $65 AND v.recorded_at >= r.recorded_at)
         ORDER BY 1";
    "plan_line":
        "SELECT l.id FROM plan_line l WHERE l.id IN (",
        ") AND l.process_id = $65 AND EXISTS (SELECT 1 FROM plan_version_line p WHERE p.line_id = l.id)
         ORDER BY 1";
    "plan_line_revision":
        "SELECT r.id FROM plan_line_revision r WHERE r.id IN (",
        ") AND r.process_id = $65
           AND EXISTS (SELECT 1 FROM plan_version_line p WHERE p.line_id = r.line_id)
           AND EXISTS (SELECT 1 FROM plan_version v WHERE v.process_id = $65 AND v.recorded_at >= r.recorded_at)
         ORDER BY 1";
}
