//! The tables of plans, as archives see them.

record::table! { PLANS = "plan_plan" rank 12000 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id,
} }
record::table! { SECTIONS = "plan_section" rank 12010 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, plan_id: Id, head_id: Id, entry_id: Id,
} }
record::table! { SECTION_REVISIONS = "plan_section_revision" rank 12020 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, section_id: Id, title_it: Text, title_en: Text, rank: Text, entry_id: Id,
    recorded_at: Time,
} }
record::table! { LINES = "plan_line" rank 12030 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, plan_id: Id, head_id: Id, entry_id: Id,
} }
record::table! { LINE_REVISIONS = "plan_line_revision" rank 12040 shelf Record where "process_id = $1" {
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
