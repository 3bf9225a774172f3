-- What a code says at a time; the newest is the head.
CREATE TABLE coding_code_revision (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  code_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  -- The code it stands under; none at the top of the codebook.
  parent_id {id},
  -- Its place among those that stand under the same code.
  rank {int} NOT NULL,
  name {text} NOT NULL,
  definition {text} NOT NULL,
  use_when {text} NOT NULL,
  avoid_when {text} NOT NULL,
  example {text} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX coding_code_revision_code ON coding_code_revision (code_id, recorded_at);
CREATE INDEX coding_code_revision_process ON coding_code_revision (process_id, id);

-- An analytic label. Its slug is its address for ever.
CREATE TABLE coding_code (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  slug {text} NOT NULL,
  head_id {id} NOT NULL REFERENCES coding_code_revision (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (process_id, slug)
) {strict};

-- A code is retired: what carries it keeps it, nothing new gets it.
CREATE TABLE coding_code_end (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  code_id {id} NOT NULL UNIQUE REFERENCES coding_code (id),
  recorded_at {time} NOT NULL
) {strict};

-- An excerpt may be shown less than its source from a moment on. Only ever lowered.
CREATE TABLE coding_excerpt_level (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  excerpt_id {id} NOT NULL,
  level {text} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX coding_excerpt_level_excerpt ON coding_excerpt_level (excerpt_id, recorded_at);
CREATE INDEX coding_excerpt_level_process ON coding_excerpt_level (process_id, id);

-- A quoted part of a source: a range of one text, inside one passage. Its words are always cut from the passage anew.
CREATE TABLE coding_excerpt (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  source_id {id} NOT NULL REFERENCES sources_source (id),
  -- Of what kind the source is, which never changes.
  source_kind {text} NOT NULL,
  version_id {id} NOT NULL REFERENCES sources_version (id),
  passage_id {id} NOT NULL REFERENCES sources_passage (id),
  -- Where the words of the passage are kept, and where the passage begins in the text, in code points.
  content_id {id} NOT NULL REFERENCES content (id),
  passage_at {int} NOT NULL,
  -- Where the excerpt begins and ends in the text, in code points.
  start_at {int} NOT NULL,
  end_at {int} NOT NULL,
  -- A level of its own, more closed than the source's; none if it follows its source.
  level_id {id} REFERENCES coding_excerpt_level (id) DEFERRABLE INITIALLY DEFERRED,
  recorded_at {time} NOT NULL,
  UNIQUE (version_id, start_at, end_at)
) {strict};
CREATE INDEX coding_excerpt_process ON coding_excerpt (process_id, id);
CREATE INDEX coding_excerpt_passage ON coding_excerpt (passage_id);
CREATE INDEX coding_excerpt_source ON coding_excerpt (source_id);

-- Somebody put a code on an excerpt.
CREATE TABLE coding_coding (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  excerpt_id {id} NOT NULL REFERENCES coding_excerpt (id),
  code_id {id} NOT NULL REFERENCES coding_code (id),
  person_id {id} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX coding_coding_excerpt ON coding_coding (excerpt_id);
CREATE INDEX coding_coding_code ON coding_coding (code_id, excerpt_id);
CREATE INDEX coding_coding_process ON coding_coding (process_id, id);

-- A coding is withdrawn. At most one per coding.
CREATE TABLE coding_coding_end (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  coding_id {id} NOT NULL UNIQUE REFERENCES coding_coding (id),
  recorded_at {time} NOT NULL
) {strict};

-- What somebody thought about an excerpt. For the staff only.
CREATE TABLE coding_memo (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  excerpt_id {id} NOT NULL REFERENCES coding_excerpt (id),
  person_id {id} NOT NULL,
  content_id {id} NOT NULL REFERENCES content (id),
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX coding_memo_excerpt ON coding_memo (excerpt_id, recorded_at);
CREATE INDEX coding_memo_process ON coding_memo (process_id, id);

-- Somebody has read a passage. Whoever takes an excerpt has read its passage.
CREATE TABLE coding_reading (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  version_id {id} NOT NULL REFERENCES sources_version (id),
  passage_id {id} NOT NULL REFERENCES sources_passage (id),
  person_id {id} NOT NULL,
  recorded_at {time} NOT NULL,
  UNIQUE (passage_id, person_id)
) {strict};
CREATE INDEX coding_reading_version ON coding_reading (version_id, passage_id);
CREATE INDEX coding_reading_process ON coding_reading (process_id, id);

-- What a theme says at a time; the newest is the head.
CREATE TABLE coding_theme_revision (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  theme_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  title {text} NOT NULL,
  -- What the analysts answer for.
  content_id {id} NOT NULL REFERENCES content (id),
  -- Who thinks otherwise, and what.
  minority_id {id} REFERENCES content (id),
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX coding_theme_revision_theme ON coding_theme_revision (theme_id, recorded_at);
CREATE INDEX coding_theme_revision_process ON coding_theme_revision (process_id, id);

-- A grouping of excerpts that analysts build and answer for.
CREATE TABLE coding_theme (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  head_id {id} NOT NULL REFERENCES coding_theme_revision (id) DEFERRABLE INITIALLY DEFERRED
) {strict};
CREATE INDEX coding_theme_process ON coding_theme (process_id, id);

-- An excerpt stands in a theme, at a place among the others.
CREATE TABLE coding_theme_excerpt (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  theme_id {id} NOT NULL REFERENCES coding_theme (id),
  excerpt_id {id} NOT NULL REFERENCES coding_excerpt (id),
  rank {int} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX coding_theme_excerpt_theme ON coding_theme_excerpt (theme_id, rank);
CREATE INDEX coding_theme_excerpt_excerpt ON coding_theme_excerpt (excerpt_id);
CREATE INDEX coding_theme_excerpt_process ON coding_theme_excerpt (process_id, id);

-- It stands there no longer, or at another place. At most one for each.
CREATE TABLE coding_theme_excerpt_end (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  theme_excerpt_id {id} NOT NULL UNIQUE REFERENCES coding_theme_excerpt (id),
  recorded_at {time} NOT NULL
) {strict};
