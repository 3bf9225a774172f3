//! The tables of sources, as archives see them.

record::table! { REVISIONS = "sources_revision" rank 5010 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, source_id: Id, entry_id: Id, title: Text, publisher: Text, about_id: Id, url: Text,
    published_on: Text, received_on: Text, held_on: Text, lang: Text, sector: Text, organisation_id: Id,
    person_id: Id private, recorded_at: Time,
} }
record::table! { VERSIONS = "sources_version" rank 5020 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, source_id: Id, entry_id: Id, number: Int, file_id: Id, format: Text, encoding: Text,
    length: Int, digest: Text, recorded_at: Time, unread_pages: Text,
} }
record::table! { PASSAGES = "sources_passage" rank 5030 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, version_id: Id, ordinal: Int, kind: Text, level: Int, row_number: Int,
    column_number: Int, start_at: Int, end_at: Int, content_id: Id,
    page: Int, page_label: Text,
} }
record::table! { LEVELS = "sources_level" rank 5040 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, source_id: Id, entry_id: Id, level: Text, recorded_at: Time,
} }
record::table! { SOURCES = "sources_source" rank 5050 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, kind: Text, head_id: Id, version_id: Id, level_id: Id,
} }
