-- What some documents have in common is looked for: which documents, read along which axes, measured how. Written once;
-- every figure is worked out from the codings of the day.
CREATE TABLE comparison_denominator (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  title {text} NOT NULL,
  -- By what an axis is weighed: words, excerpts.
  measure {text} NOT NULL,
  -- The smallest share with which an axis counts, in percent.
  threshold {int} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX comparison_denominator_process ON comparison_denominator (process_id, id);

-- A document that is compared, in one of its texts.
CREATE TABLE comparison_denominator_document (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  denominator_id {id} NOT NULL REFERENCES comparison_denominator (id),
  -- Its place among the documents, from 1.
  rank {int} NOT NULL,
  source_id {id} NOT NULL,
  version_id {id} NOT NULL,
  UNIQUE (denominator_id, rank)
) {strict};
CREATE INDEX comparison_denominator_document_process ON comparison_denominator_document (process_id, id);

-- A code or a theme along which the documents are read: somebody may confirm it as an axis.
CREATE TABLE comparison_candidate (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  denominator_id {id} NOT NULL REFERENCES comparison_denominator (id),
  -- Its place among the candidates, from 1: the number in its address.
  rank {int} NOT NULL,
  of_kind {text} NOT NULL,
  of_id {id} NOT NULL,
  UNIQUE (denominator_id, rank)
) {strict};
CREATE INDEX comparison_candidate_process ON comparison_candidate (process_id, id);

-- The search is set aside. At most one.
CREATE TABLE comparison_denominator_end (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  denominator_id {id} NOT NULL UNIQUE REFERENCES comparison_denominator (id),
  recorded_at {time} NOT NULL
) {strict};

-- What an axis is called and what the documents share on it, as said at a time; the newest is the head.
CREATE TABLE comparison_axis_revision (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  axis_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  name {text} NOT NULL,
  -- What is common, in the words of whoever answers for it.
  content_id {id} NOT NULL REFERENCES content (id),
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX comparison_axis_revision_axis ON comparison_axis_revision (axis_id, recorded_at);
CREATE INDEX comparison_axis_revision_process ON comparison_axis_revision (process_id, id);
CREATE INDEX comparison_axis_revision_content ON comparison_axis_revision (content_id);

-- Something that people, having read the quotations side by side, say all the documents have in common.
CREATE TABLE comparison_axis (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  -- What it was read from; candidates are the staff's, so an archive may have an axis without it.
  candidate_id {id} NOT NULL,
  head_id {id} NOT NULL REFERENCES comparison_axis_revision (id) DEFERRABLE INITIALLY DEFERRED,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX comparison_axis_process ON comparison_axis (process_id, id);

-- A quotation an axis rests on, at its place among the others. Written with the axis, and kept.
CREATE TABLE comparison_axis_excerpt (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  axis_id {id} NOT NULL REFERENCES comparison_axis (id),
  excerpt_id {id} NOT NULL,
  rank {int} NOT NULL,
  UNIQUE (axis_id, excerpt_id)
) {strict};
CREATE INDEX comparison_axis_excerpt_process ON comparison_axis_excerpt (process_id, id);

-- An axis is withdrawn, or was split into others that replace it. At most one.
CREATE TABLE comparison_axis_end (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  axis_id {id} NOT NULL UNIQUE REFERENCES comparison_axis (id),
  recorded_at {time} NOT NULL
) {strict};
