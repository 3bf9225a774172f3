-- A blind round: several people code the same texts, and nobody reads what they made there until it closes.
CREATE TABLE coding_round (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  title {text} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX coding_round_process ON coding_round (process_id, id);

-- A text to be coded in a round.
CREATE TABLE coding_round_text (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  round_id {id} NOT NULL REFERENCES coding_round (id),
  source_id {id} NOT NULL REFERENCES sources_source (id),
  version_id {id} NOT NULL REFERENCES sources_version (id),
  UNIQUE (round_id, source_id)
) {strict};
CREATE INDEX coding_round_text_source ON coding_round_text (source_id);
CREATE INDEX coding_round_text_version ON coding_round_text (version_id);
CREATE INDEX coding_round_text_process ON coding_round_text (process_id, id);

-- A code compared in a round: those in use when it opened.
CREATE TABLE coding_round_code (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  round_id {id} NOT NULL REFERENCES coding_round (id),
  code_id {id} NOT NULL REFERENCES coding_code (id),
  UNIQUE (round_id, code_id)
) {strict};
CREATE INDEX coding_round_code_process ON coding_round_code (process_id, id);

-- Somebody who codes in a round.
CREATE TABLE coding_round_coder (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  round_id {id} NOT NULL REFERENCES coding_round (id),
  person_id {id} NOT NULL,
  UNIQUE (round_id, person_id)
) {strict};
CREATE INDEX coding_round_coder_process ON coding_round_coder (process_id, id);

-- A coder has finished.
CREATE TABLE coding_round_finish (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  round_id {id} NOT NULL REFERENCES coding_round (id),
  person_id {id} NOT NULL,
  recorded_at {time} NOT NULL,
  UNIQUE (round_id, person_id)
) {strict};
CREATE INDEX coding_round_finish_process ON coding_round_finish (process_id, id);

-- A round is closed. At most one for each: it is never opened again.
CREATE TABLE coding_round_end (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  round_id {id} NOT NULL UNIQUE REFERENCES coding_round (id),
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX coding_round_end_process ON coding_round_end (process_id, id);

-- What was agreed about a stretch of a text that the coders of a closed round saw differently. Why is the entry's reason.
CREATE TABLE coding_round_settlement (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  round_id {id} NOT NULL REFERENCES coding_round (id),
  version_id {id} NOT NULL REFERENCES sources_version (id),
  -- Where the stretch begins and ends in the text, in code points.
  start_at {int} NOT NULL,
  end_at {int} NOT NULL,
  -- one, all, none
  outcome {text} NOT NULL,
  -- Whose reading was kept, when it was one.
  person_id {id},
  recorded_at {time} NOT NULL,
  UNIQUE (round_id, version_id, start_at, end_at)
) {strict};
CREATE INDEX coding_round_settlement_process ON coding_round_settlement (process_id, id);

-- Whose work in which source nobody else reads, and since when: the coders of the rounds that are open.
CREATE VIEW coding_veil AS
  SELECT t.round_id, t.source_id, t.version_id, k.person_id, r.recorded_at AS since
  FROM coding_round_text t
  JOIN coding_round r ON r.id = t.round_id
  JOIN coding_round_coder k ON k.round_id = t.round_id
  WHERE NOT EXISTS (SELECT 1 FROM coding_round_end e WHERE e.round_id = t.round_id);

-- Codings that nobody reads today but whoever made them.
CREATE VIEW coding_veiled_coding AS
  SELECT c.id, c.person_id
  FROM coding_veil v
  JOIN coding_excerpt x ON x.source_id = v.source_id
  JOIN coding_coding c ON c.excerpt_id = x.id AND c.person_id = v.person_id AND c.recorded_at >= v.since;

-- Codings made in a round that closed since, and when everybody could read them.
CREATE VIEW coding_disclosed_coding AS
  SELECT c.id, e.recorded_at
  FROM coding_round_end e
  JOIN coding_round r ON r.id = e.round_id
  JOIN coding_round_text t ON t.round_id = r.id
  JOIN coding_round_coder k ON k.round_id = r.id
  JOIN coding_excerpt x ON x.source_id = t.source_id
  JOIN coding_coding c ON c.excerpt_id = x.id AND c.person_id = k.person_id
    AND c.recorded_at >= r.recorded_at AND c.recorded_at <= e.recorded_at;

-- Memos that nobody reads today but whoever wrote them: about the source, a passage or an excerpt of it.
CREATE VIEW coding_veiled_memo AS
  SELECT m.id, m.person_id
  FROM coding_veil v
  JOIN coding_memo m ON m.source_id = v.source_id AND m.person_id = v.person_id AND m.recorded_at >= v.since;

-- Readings, the same: who takes an excerpt has read its passage, and which passages those are would tell.
CREATE VIEW coding_veiled_reading AS
  SELECT d.id, d.person_id
  FROM coding_veil v
  JOIN coding_reading d ON d.version_id = v.version_id AND d.person_id = v.person_id AND d.recorded_at >= v.since;

-- Whose hand is in an excerpt: what was undone is not.
CREATE VIEW coding_hand AS
  SELECT c.excerpt_id, c.person_id FROM coding_coding c
  WHERE NOT EXISTS (SELECT 1 FROM coding_undo u WHERE u.undone_id = c.entry_id)
  UNION ALL
  SELECT m.excerpt_id, m.person_id FROM coding_memo m
  WHERE m.excerpt_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM coding_undo u WHERE u.undone_id = m.entry_id);

-- Excerpts that nobody reads today but those whose hand is in them: taken since the round opened, with no hand in them but
-- those of its coders.
CREATE VIEW coding_veiled_excerpt AS
  SELECT x.id
  FROM coding_veil v
  JOIN coding_excerpt x ON x.source_id = v.source_id AND x.recorded_at >= v.since
  WHERE NOT EXISTS (
    SELECT 1 FROM coding_coding c WHERE c.excerpt_id = x.id AND c.person_id NOT IN (
      SELECT k.person_id FROM coding_round_coder k WHERE k.round_id = v.round_id))
  AND NOT EXISTS (
    SELECT 1 FROM coding_memo m WHERE m.excerpt_id = x.id AND m.person_id NOT IN (
      SELECT k.person_id FROM coding_round_coder k WHERE k.round_id = v.round_id));
