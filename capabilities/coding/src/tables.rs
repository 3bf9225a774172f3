//! The tables of coding, as archives see them.

record::table! { CODE_REVISIONS = "coding_code_revision" rank 6010 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, code_id: Id, entry_id: Id, parent_id: Id, rank: Int, name: Text, definition: Text,
    use_when: Text, avoid_when: Text, example: Text, keywords: Text, colour: Text, usage: Text, recorded_at: Time,
} }
record::table! { CODES = "coding_code" rank 6020 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, slug: Text, head_id: Id,
} }
record::table! { CODE_ENDS = "coding_code_end" rank 6030 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, code_id: Id, recorded_at: Time,
} }
record::table! { CODE_RETURNS = "coding_code_return" rank 6031 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, end_id: Id, recorded_at: Time,
} }
record::table! { CODE_HEIRS = "coding_code_heir" rank 6032 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, end_id: Id, code_id: Id,
} }
record::table! { EXCERPT_LEVELS = "coding_excerpt_level" rank 6040 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, excerpt_id: Id, level: Text, recorded_at: Time,
} }
record::table! { EXCERPT_ENDS = "coding_excerpt_end" rank 6041 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, excerpt_id: Id, recorded_at: Time,
} }
record::table! { EXCERPT_RETURNS = "coding_excerpt_return" rank 6042 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, end_id: Id, recorded_at: Time,
} }
record::table! { EXCERPTS = "coding_excerpt" rank 6050 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, source_id: Id, source_kind: Text, version_id: Id, passage_id: Id,
    content_id: Id, passage_at: Int, start_at: Int, end_at: Int, level_id: Id, end_id: Id, recorded_at: Time,
} }
record::table! { CODINGS = "coding_coding" rank 6060 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, excerpt_id: Id, code_id: Id, person_id: Id private, recorded_at: Time,
} }
record::table! { CODING_ENDS = "coding_coding_end" rank 6070 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, coding_id: Id, recorded_at: Time,
} }
record::table! { MEMOS = "coding_memo" rank 6080 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, subject_kind: Text, subject_id: Id, excerpt_id: Id, source_id: Id,
    follows_id: Id, person_id: Id, content_id: Id, recorded_at: Time,
} }
record::table! { MEMO_ENDS = "coding_memo_end" rank 6081 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, memo_id: Id, recorded_at: Time,
} }
record::table! { READINGS = "coding_reading" rank 6090 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, version_id: Id, passage_id: Id, person_id: Id private, recorded_at: Time,
} }
record::table! { THEME_REVISIONS = "coding_theme_revision" rank 6100 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, theme_id: Id, entry_id: Id, title: Text, content_id: Id, minority_id: Id,
    recorded_at: Time,
} }
record::table! { THEMES = "coding_theme" rank 6110 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, head_id: Id,
} }
record::table! { THEME_EXCERPTS = "coding_theme_excerpt" rank 6120 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, theme_id: Id, excerpt_id: Id, rank: Int, recorded_at: Time,
} }
record::table! { THEME_EXCERPT_ENDS = "coding_theme_excerpt_end" rank 6130 shelf Split where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, theme_excerpt_id: Id, recorded_at: Time,
} }
record::table! { UNDOS = "coding_undo" rank 6140 shelf Record where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, undone_id: Id, recorded_at: Time,
} }
record::table! { ROUNDS = "coding_round" rank 6200 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, title: Text, recorded_at: Time,
} }
record::table! { ROUND_TEXTS = "coding_round_text" rank 6210 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, round_id: Id, source_id: Id, version_id: Id,
} }
record::table! { ROUND_CODES = "coding_round_code" rank 6220 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, round_id: Id, code_id: Id,
} }
record::table! { ROUND_CODERS = "coding_round_coder" rank 6230 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, round_id: Id, person_id: Id,
} }
record::table! { ROUND_FINISHES = "coding_round_finish" rank 6240 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, round_id: Id, person_id: Id, recorded_at: Time,
} }
record::table! { ROUND_ENDS = "coding_round_end" rank 6250 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, round_id: Id, recorded_at: Time,
} }
record::table! { ROUND_SETTLEMENTS = "coding_round_settlement" rank 6260 shelf Private where "process_id = $1" {
    id: Id, process_id: Id, entry_id: Id, round_id: Id, version_id: Id, start_at: Int, end_at: Int, outcome: Text,
    person_id: Id, recorded_at: Time,
} }
