-- What else is said of a code: keywords and other names, the colour of its mark (none if nobody chose one), and whether it
-- may be applied (`apply`) or only groups others (`group`).
ALTER TABLE coding_code_revision ADD COLUMN keywords {text} NOT NULL DEFAULT '';
ALTER TABLE coding_code_revision ADD COLUMN colour {text};
ALTER TABLE coding_code_revision ADD COLUMN usage {text} NOT NULL DEFAULT 'apply';

-- A code that was retired may come back and be retired again: an end is no longer the only one of its code.
ALTER TABLE coding_code_end RENAME TO coding_code_end_before;

-- A code is retired: what carries it keeps it, nothing new gets it. One that was merged or split has heirs, and carries
-- nothing any more.
CREATE TABLE coding_code_end (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  code_id {id} NOT NULL REFERENCES coding_code (id),
  recorded_at {time} NOT NULL
) {strict};
INSERT INTO coding_code_end (id, process_id, entry_id, code_id, recorded_at)
  SELECT id, process_id, entry_id, code_id, recorded_at FROM coding_code_end_before;
DROP TABLE coding_code_end_before;
CREATE INDEX coding_code_end_code ON coding_code_end (code_id, recorded_at);
CREATE INDEX coding_code_end_process ON coding_code_end (process_id, id);
CREATE INDEX coding_code_end_entry ON coding_code_end (entry_id);

-- The end of a code is undone: it is in use again. At most one for each end.
CREATE TABLE coding_code_return (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  end_id {id} NOT NULL UNIQUE REFERENCES coding_code_end (id),
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX coding_code_return_process ON coding_code_return (process_id, id);
CREATE INDEX coding_code_return_entry ON coding_code_return (entry_id);

-- Where a code that ended went: one row when it was merged, one for each part when it was split, none when it was retired.
CREATE TABLE coding_code_heir (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  end_id {id} NOT NULL REFERENCES coding_code_end (id),
  code_id {id} NOT NULL REFERENCES coding_code (id),
  UNIQUE (end_id, code_id)
) {strict};
CREATE INDEX coding_code_heir_process ON coding_code_heir (process_id, id);

-- An excerpt was given up: nothing stands on it any more. The range can be taken again, as the same excerpt.
CREATE TABLE coding_excerpt_end (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  excerpt_id {id} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX coding_excerpt_end_excerpt ON coding_excerpt_end (excerpt_id, recorded_at);
CREATE INDEX coding_excerpt_end_process ON coding_excerpt_end (process_id, id);
CREATE INDEX coding_excerpt_end_entry ON coding_excerpt_end (entry_id);
-- Its end, while it is given up; none while it stands.
ALTER TABLE coding_excerpt ADD COLUMN end_id {id} REFERENCES coding_excerpt_end (id) DEFERRABLE INITIALLY DEFERRED;

-- An excerpt that was given up stands again. At most one for each end.
CREATE TABLE coding_excerpt_return (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  end_id {id} NOT NULL UNIQUE REFERENCES coding_excerpt_end (id),
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX coding_excerpt_return_process ON coding_excerpt_return (process_id, id);
CREATE INDEX coding_excerpt_return_entry ON coding_excerpt_return (entry_id);

-- Memos are about anything, not about excerpts only, and say which memo they revise.
ALTER TABLE coding_memo RENAME TO coding_memo_before;

-- What somebody thought about something. For the staff only. Revised by a later one, never edited.
CREATE TABLE coding_memo (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  -- What it is about: an excerpt, a code, a theme, a source, a passage, the process.
  subject_kind {text} NOT NULL,
  subject_id {id} NOT NULL,
  -- The excerpt, when it is about one.
  excerpt_id {id} REFERENCES coding_excerpt (id),
  -- The source, when it is about one, or about a passage or an excerpt of it.
  source_id {id} REFERENCES sources_source (id),
  -- The memo whose place it takes, by the same person; none if it is the first.
  follows_id {id} UNIQUE,
  person_id {id} NOT NULL,
  content_id {id} NOT NULL REFERENCES content (id),
  recorded_at {time} NOT NULL
) {strict};
INSERT INTO coding_memo (id, process_id, entry_id, subject_kind, subject_id, excerpt_id, source_id, follows_id, person_id,
    content_id, recorded_at)
  SELECT m.id, m.process_id, m.entry_id, 'coding.excerpt', m.excerpt_id, m.excerpt_id, x.source_id, NULL, m.person_id,
    m.content_id, m.recorded_at
  FROM coding_memo_before m JOIN coding_excerpt x ON x.id = m.excerpt_id;
DROP TABLE coding_memo_before;
CREATE INDEX coding_memo_excerpt ON coding_memo (excerpt_id, recorded_at);
CREATE INDEX coding_memo_source ON coding_memo (source_id);
CREATE INDEX coding_memo_subject ON coding_memo (subject_id, recorded_at);
CREATE INDEX coding_memo_process ON coding_memo (process_id, id);
CREATE INDEX coding_memo_entry ON coding_memo (entry_id);

-- A memo is withdrawn. At most one for each.
CREATE TABLE coding_memo_end (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  memo_id {id} NOT NULL UNIQUE REFERENCES coding_memo (id),
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX coding_memo_end_process ON coding_memo_end (process_id, id);
CREATE INDEX coding_memo_end_entry ON coding_memo_end (entry_id);

-- An entry was undone by a later one, which restored what was before. At most once for each.
CREATE TABLE coding_undo (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  undone_id {id} NOT NULL UNIQUE REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX coding_undo_process ON coding_undo (process_id, id);

-- To find what an entry wrote, when it is undone.
CREATE INDEX coding_code_entry ON coding_code (entry_id);
CREATE INDEX coding_code_revision_entry ON coding_code_revision (entry_id);
CREATE INDEX coding_excerpt_entry ON coding_excerpt (entry_id);
CREATE INDEX coding_coding_entry ON coding_coding (entry_id);
CREATE INDEX coding_coding_end_entry ON coding_coding_end (entry_id);
CREATE INDEX coding_theme_excerpt_entry ON coding_theme_excerpt (entry_id);
CREATE INDEX coding_theme_excerpt_end_entry ON coding_theme_excerpt_end (entry_id);
