//! The table of replies, as archives see it.

record::table! { REPLIES = "replies_reply" rank 13000 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, contribution_id: Id, outcome: Text, content_id: Id, accepted_id: Id,
    rejected_id: Id, same_as: Id, person_id: Id private, recorded_at: Time,
} }
