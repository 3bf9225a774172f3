//! The tables of the directory, as archives see them. Organisations are shared: import leaves those already there.

record::table! { REVISIONS = "directory_organisation_revision" rank 4000 shelf Record
    where "organisation_id IN (SELECT m.organisation_id FROM directory_membership m WHERE m.process_id = $1)" shared {
    id: Id, process_id: Id, organisation_id: Id, entry_id: Id, name: Text, category: Text, municipality: Text,
    description: Text, recorded_at: Time,
} }
record::table! { ORGANISATIONS = "directory_organisation" rank 4010 shelf Record
    where "id IN (SELECT m.organisation_id FROM directory_membership m WHERE m.process_id = $1)" shared {
    id: Id, process_id: Id, head_id: Id, entry_id: Id,
} }
record::table! { MEMBERSHIPS = "directory_membership" rank 4020 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, organisation_id: Id, entry_id: Id, recorded_at: Time,
} }
record::table! { MANDATES = "directory_mandate" rank 4030 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, person_id: Id, organisation_id: Id, entry_id: Id, title: Text, from_day: Text,
    until_day: Text, how: Text, recorded_at: Time,
} }
record::table! { MANDATE_ENDS = "directory_mandate_end" rank 4040 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, mandate_id: Id, entry_id: Id, last_day: Text, recorded_at: Time,
} }
