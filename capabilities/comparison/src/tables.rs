//! The tables of comparison, as archives see them. How documents were compared is read by the staff; what was confirmed, by
//! everybody.

record::table! { DENOMINATORS = "comparison_denominator" rank 6800 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, title: Text, measure: Text, threshold: Int, recorded_at: Time,
} }
record::table! { DOCUMENTS = "comparison_denominator_document" rank 6810 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, denominator_id: Id, rank: Int, source_id: Id, version_id: Id,
} }
record::table! { CANDIDATES = "comparison_candidate" rank 6820 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, denominator_id: Id, rank: Int, of_kind: Text, of_id: Id,
} }
record::table! { DENOMINATOR_ENDS = "comparison_denominator_end" rank 6830 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, denominator_id: Id, recorded_at: Time,
} }
record::table! { AXIS_REVISIONS = "comparison_axis_revision" rank 6840 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, axis_id: Id, entry_id: Id, name: Text, content_id: Id, recorded_at: Time,
} }
record::table! { AXES = "comparison_axis" rank 6850 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, candidate_id: Id, head_id: Id, recorded_at: Time,
} }
record::table! { AXIS_EXCERPTS = "comparison_axis_excerpt" rank 6860 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, axis_id: Id, excerpt_id: Id, rank: Int,
} }
record::table! { AXIS_ENDS = "comparison_axis_end" rank 6870 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, axis_id: Id, recorded_at: Time,
} }
