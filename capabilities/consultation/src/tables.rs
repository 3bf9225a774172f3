//! The tables of consultations, as archives see them. What waits for confirmation is not part of the record.
//!
//! Who sent a contribution lies on the private shelf, also where the sender asked to be named: the name is in the texts. The
//! organisation it was made for is said of every contribution that is shown, and stands in its row.

record::table! { CONTRIBUTIONS = "consultation_contribution" rank 7000 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, number: Int, phase_id: Id, subject_kind: Text, subject_id: Id,
    version_id: Id, person_id: Id private, organisation_id: Id, capacity: Text, channel: Text, level: Text,
    content_id: Id, key: Text, secret_digest: Text private, received_at: Time, recorded_at: Time,
} }
record::table! { ADDRESSES = "consultation_address" rank 7010 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, contribution_id: Id, secret_digest: Text, recorded_at: Time,
} }
record::table! { CLOSINGS = "consultation_closing" rank 7020 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, contribution_id: Id, outcome: Text, entry_id: Id, recorded_at: Time,
} }
record::table! { WITHHOLDINGS = "consultation_withholding" rank 7030 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, contribution_id: Id, entry_id: Id, recorded_at: Time,
} }
record::table! { WITHHOLDING_ENDS = "consultation_withholding_end" rank 7040 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, withholding_id: Id, entry_id: Id, recorded_at: Time,
} }
record::table! { CLAIMS = "consultation_claim" rank 7050 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, contribution_id: Id, organisation_id: Id, recorded_at: Time,
} }
record::table! { RECOGNITIONS = "consultation_recognition" rank 7060 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, contribution_id: Id, organisation_id: Id, mandate_id: Id private, entry_id: Id,
    recorded_at: Time,
} }
