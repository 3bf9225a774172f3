//! The tables of people and roles, as archives see them. Means of signing in and messages stay in the house.

record::table! { PEOPLE = "accounts_person" rank 2010 shelf Private
    where "id IN (SELECT p.person_id FROM accounts_presence p WHERE p.process_id = $1)" shared {
    id: Id, name: Text, email: Text, lang: Text, recorded_at: Time, erased_at: Time,
} }
record::table! { PRESENCES = "accounts_presence" rank 2020 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, person_id: Id, recorded_at: Time,
} }
record::table! { GRANTS = "accounts_grant" rank 2030 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, person_id: Id private, role: Text, from_day: Text, until_day: Text, entry_id: Id,
    recorded_at: Time,
} }
record::table! { GRANT_ENDS = "accounts_grant_end" rank 2040 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, grant_id: Id, entry_id: Id, recorded_at: Time,
} }
