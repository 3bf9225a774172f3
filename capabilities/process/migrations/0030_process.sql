-- What is said of a process and the rules it follows; the newest is the head.
CREATE TABLE process_revision (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  title_it {text} NOT NULL,
  title_en {text} NOT NULL,
  summary_it {text} NOT NULL,
  summary_en {text} NOT NULL,
  -- Said on the process page before everything else, when not empty.
  notice_it {text} NOT NULL,
  notice_en {text} NOT NULL,
  -- A category with fewer members is widened or suppressed wherever voices are shown.
  minimum_group {int} NOT NULL,
  -- Days after the end of a consultation within which every contribution is answered.
  reply_days {int} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};

-- One participatory making of a plan. Its slug is its address for ever.
CREATE TABLE process_process (
  id {id} NOT NULL PRIMARY KEY,
  slug {text} NOT NULL UNIQUE,
  head_id {id} NOT NULL REFERENCES process_revision (id) DEFERRABLE INITIALLY DEFERRED
) {strict};

-- The process is public from here on.
CREATE TABLE process_publication (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL UNIQUE,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL
) {strict};

-- A body that opens the process and answers for it, equal to the others.
CREATE TABLE process_promoter (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  rank {int} NOT NULL,
  name_it {text} NOT NULL,
  name_en {text} NOT NULL
) {strict};

-- A numbered act of a promoter: the agreement, an adoption.
CREATE TABLE process_act (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  promoter_id {id} NOT NULL REFERENCES process_promoter (id),
  kind {text} NOT NULL,
  body {text} NOT NULL,
  number {text} NOT NULL,
  adopted_on {day} NOT NULL,
  url {text} NOT NULL,
  note {text} NOT NULL
) {strict};

-- When a phase runs and what it is; both days included, in Rome.
CREATE TABLE process_phase_revision (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  phase_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  kind {text} NOT NULL,
  title_it {text} NOT NULL,
  title_en {text} NOT NULL,
  starts_on {day} NOT NULL,
  ends_on {day} NOT NULL,
  -- For a consultation: when every contribution has its reply. Empty means the process's reply_days.
  replies_due {day},
  recorded_at {time} NOT NULL
) {strict};

-- A dated part of the process.
CREATE TABLE process_phase (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  head_id {id} NOT NULL REFERENCES process_phase_revision (id) DEFERRABLE INITIALLY DEFERRED
) {strict};
CREATE INDEX process_phase_process ON process_phase (process_id);

-- What a phase says of itself: what can still change, what is not on the table, who decides.
CREATE TABLE process_phase_text (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  revision_id {id} NOT NULL REFERENCES process_phase_revision (id),
  name {text} NOT NULL,
  text_it {text} NOT NULL,
  text_en {text} NOT NULL
) {strict};
CREATE INDEX process_phase_text_revision ON process_phase_text (revision_id);

-- A word of one of the process's own vocabularies: categories of organisations, sectors of interviews.
CREATE TABLE process_word (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  list {text} NOT NULL,
  rank {int} NOT NULL,
  word {text} NOT NULL,
  label_it {text} NOT NULL,
  label_en {text} NOT NULL,
  UNIQUE (process_id, list, word)
) {strict};
