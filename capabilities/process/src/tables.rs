//! The tables of processes, as archives see them.

record::table! { PROCESSES = "process_process" rank 3095 shelf Record where "id = $1" {
    id: Id, slug: Text, head_id: Id,
} }
record::table! { REVISIONS = "process_revision" rank 3010 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, title_it: Text, title_en: Text, summary_it: Text, summary_en: Text,
    notice_it: Text, notice_en: Text, minimum_group: Int, reply_days: Int, recorded_at: Time,
} }
record::table! { PUBLICATIONS = "process_publication" rank 3020 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, recorded_at: Time,
} }
record::table! { PROMOTERS = "process_promoter" rank 3030 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, rank: Int, name_it: Text, name_en: Text,
} }
record::table! { ACTS = "process_act" rank 3040 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, promoter_id: Id, kind: Text, body: Text, number: Text, adopted_on: Text,
    url: Text, note: Text,
} }
record::table! { PHASES = "process_phase" rank 3050 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, head_id: Id,
} }
record::table! { PHASE_REVISIONS = "process_phase_revision" rank 3060 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, phase_id: Id, entry_id: Id, kind: Text, title_it: Text, title_en: Text, starts_on: Text,
    ends_on: Text, replies_due: Text, recorded_at: Time,
} }
record::table! { PHASE_TEXTS = "process_phase_text" rank 3070 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, revision_id: Id, name: Text, text_it: Text, text_en: Text,
} }
record::table! { WORDS = "process_word" rank 3080 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, list: Text, rank: Int, word: Text, label_it: Text, label_en: Text,
} }
