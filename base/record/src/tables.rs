//! The record's own tables, as archives see them.

crate::table! { HEADS = "ledger_head" rank 1010 shelf Record where "scope_id = $1" {
    scope_id: Id, seq: Int, recorded_at: Time, digest: Text,
} }
crate::table! { ENTRIES = "ledger_entry" rank 1020 shelf Record where "scope_id = $1" {
    id: Id, scope_id: Id, seq: Int, name: Text, actor_digest: Text, role: Text, capacity: Text, subject_kind: Text,
    subject_id: Id, about_digest: Text, reason_id: Id, reason_digest: Text, effect: Text, recorded_at: Time, digest: Text,
} }
crate::table! { PERSONS = "ledger_person" rank 1025 shelf Private where "scope_id = $1" {
    entry_id: Id, scope_id: Id, person_id: Id, organisation_id: Id, actor_salt: Text, about_id: Id, about_salt: Text,
} }
// The moment of an erasure would tie together all texts of who was erased.
crate::table! { CONTENTS = "content" rank 1030 shelf Split where "scope_id = $1" {
    id: Id, scope_id: Id, entry_id: Id, person_id: Id private, lang: Text, body: Text, salt: Text, digest: Text,
    blanked_at: Time private,
} }
crate::table! { FILES = "content_file" rank 1040 shelf Split where "scope_id = $1" {
    id: Id, scope_id: Id, entry_id: Id, person_id: Id private, name: Text, media: Text, bytes: Bytes, size: Int,
    digest: Text, blanked_at: Time private,
} }
crate::table! { LINKS = "link" rank 1050 shelf Split where "scope_id = $1" {
    id: Id, scope_id: Id, entry_id: Id, from_kind: Text, from_id: Id, kind: Text, to_kind: Text, to_id: Id,
    recorded_at: Time,
} }
crate::table! { RETRACTIONS = "link_retraction" rank 1060 shelf Split where "scope_id = $1" {
    id: Id, scope_id: Id, entry_id: Id, link_id: Id, recorded_at: Time,
} }
