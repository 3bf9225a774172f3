//! The tables of interviews, as archives see them: all on the private shelf. What the public reads of a campaign is on its
//! page; who was asked, when, and what they answered, is for the staff and for the person alone.

record::table! { REVISIONS = "interviews_revision" rank 6500 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, campaign_id: Id, entry_id: Id, title_it: Text, title_en: Text, purpose_it: Text,
    purpose_en: Text, recorded_at: Time,
} }
record::table! { TARGETS = "interviews_target" rank 6510 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, revision_id: Id, sector: Text, number: Int,
} }
record::table! { GUIDES = "interviews_guide" rank 6520 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, campaign_id: Id, entry_id: Id, number: Int, lang: Text, recorded_at: Time,
} }
record::table! { QUESTIONS = "interviews_question" rank 6530 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, guide_id: Id, ordinal: Int, kind: Text, content_id: Id,
} }
record::table! { NOTICES = "interviews_notice" rank 6540 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, campaign_id: Id, entry_id: Id, number: Int, dated_on: Text, it_id: Id, en_id: Id,
    recorded_at: Time,
} }
record::table! { CAMPAIGNS = "interviews_campaign" rank 6550 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, head_id: Id, guide_id: Id, notice_id: Id,
} }
record::table! { STEPS = "interviews_step" rank 6560 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, contact_id: Id, entry_id: Id, kind: Text, held_on: Text, recorded_at: Time,
} }
record::table! { CONSENTS = "interviews_consent" rank 6570 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, contact_id: Id, entry_id: Id, kind: Text, answer: Text, until_day: Text, notice_id: Id,
    recorded_at: Time,
} }
record::table! { APPOINTMENTS = "interviews_appointment" rank 6580 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, contact_id: Id, step_id: Id, sequence: Int, starts_at: Time, minutes: Int, mode: Text,
    place_id: Id, recorded_at: Time,
} }
record::table! { CONTACTS = "interviews_contact" rank 6590 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, campaign_id: Id, entry_id: Id, person_id: Id, organisation_id: Id, sector: Text, quality_id: Id,
    step_id: Id, record_id: Id, quote_id: Id, keep_id: Id, appointment_id: Id,
} }
record::table! { SUGGESTIONS = "interviews_suggestion" rank 6600 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, contact_id: Id, by_id: Id, entry_id: Id, recorded_at: Time,
} }
record::table! { INVITATIONS = "interviews_invitation" rank 6610 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, contact_id: Id, step_id: Id, notice_id: Id, guide_id: Id, mode: Text, place_id: Id,
    minutes: Int, recorded_at: Time,
} }
record::table! { SLOTS = "interviews_slot" rank 6620 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, invitation_id: Id, starts_at: Time,
} }
record::table! { ADDRESSES = "interviews_address" rank 6630 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, contact_id: Id, secret_digest: Text, recorded_at: Time,
} }
