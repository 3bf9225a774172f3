-- The public text a process makes. One per process, written with its first section.
CREATE TABLE plan_plan (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL UNIQUE,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id)
) {strict};

-- A title and a place of a section. Never updated, never deleted; moving a section is a revision too.
-- `section_id` cannot be declared as a reference: identity and revision point at each other, and one comes first.
CREATE TABLE plan_section_revision (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  section_id {id} NOT NULL,
  title_it {text} NOT NULL,
  title_en {text},
  -- Order key among the sections of the plan, compared byte by byte (see model/rank.rs).
  rank {text} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL,
  UNIQUE (section_id, recorded_at)
) {strict};

-- A part of the plan that holds lines. Only the pointer to its newest revision moves.
CREATE TABLE plan_section (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  plan_id {id} NOT NULL REFERENCES plan_plan (id),
  head_id {id} NOT NULL REFERENCES plan_section_revision (id) DEFERRABLE INITIALLY DEFERRED,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id)
) {strict};
CREATE INDEX plan_section_plan ON plan_section (plan_id);

-- A wording and a place of a line. Never updated, never deleted; moving and striking are revisions too.
CREATE TABLE plan_line_revision (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  line_id {id} NOT NULL,
  section_id {id} NOT NULL REFERENCES plan_section (id),
  -- Order key among the lines of the section, compared byte by byte.
  rank {text} NOT NULL,
  -- heading, text, objective or action.
  kind {text} NOT NULL,
  content_id {id} NOT NULL REFERENCES content (id),
  -- 'no' while the line stands; otherwise why it no longer does: 'struck', 'merged', 'split'.
  struck {text} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL,
  UNIQUE (line_id, recorded_at)
) {strict};
CREATE INDEX plan_line_revision_section ON plan_line_revision (section_id);
CREATE INDEX plan_line_revision_content ON plan_line_revision (content_id);
CREATE INDEX plan_line_revision_time ON plan_line_revision (process_id, recorded_at);

-- The smallest addressable part of the plan. Its id is its address for ever; only the pointer moves.
CREATE TABLE plan_line (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  plan_id {id} NOT NULL REFERENCES plan_plan (id),
  head_id {id} NOT NULL REFERENCES plan_line_revision (id) DEFERRABLE INITIALLY DEFERRED,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id)
) {strict};
CREATE INDEX plan_line_plan ON plan_line (plan_id);
CREATE INDEX plan_line_head ON plan_line (head_id);

-- A published text: a numbered list of revisions. Nothing of it ever changes, not even its numbers.
CREATE TABLE plan_version (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  plan_id {id} NOT NULL REFERENCES plan_plan (id),
  number {int} NOT NULL,
  purpose {text} NOT NULL,
  title {text} NOT NULL,
  -- The seal: SHA-256, lower-case hexadecimal, over the rows of the version (see model/seal.rs).
  digest {text} NOT NULL,
  -- Number, purpose, title, seal and section titles in one text, so that the ledger's chain covers them.
  colophon_id {id} NOT NULL REFERENCES content (id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL,
  UNIQUE (plan_id, number)
) {strict};
CREATE INDEX plan_version_process ON plan_version (process_id, number);

-- One row of a version: which revision stands there, under which title, with which printed number.
CREATE TABLE plan_version_line (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  version_id {id} NOT NULL REFERENCES plan_version (id),
  -- Place in the version, from 1, without gaps.
  rank {int} NOT NULL,
  section_id {id} NOT NULL REFERENCES plan_section (id),
  section_title_it {text} NOT NULL,
  section_title_en {text},
  line_id {id} NOT NULL REFERENCES plan_line (id),
  revision_id {id} NOT NULL REFERENCES plan_line_revision (id),
  -- "3.2.4"; empty for a heading, which is not numbered.
  printed_number {text} NOT NULL,
  UNIQUE (version_id, rank),
  UNIQUE (version_id, line_id)
) {strict};
CREATE INDEX plan_version_line_line ON plan_version_line (line_id);
CREATE INDEX plan_version_line_section ON plan_version_line (section_id);
CREATE INDEX plan_version_line_revision ON plan_version_line (revision_id);

-- A promoter has adopted a version with an act of its own. Once for each.
CREATE TABLE plan_adoption (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  version_id {id} NOT NULL REFERENCES plan_version (id),
  promoter_id {id} NOT NULL REFERENCES process_promoter (id),
  act_id {id} NOT NULL REFERENCES process_act (id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL,
  UNIQUE (version_id, promoter_id)
) {strict};

-- Every promoter has adopted the newest version: the draft is closed until the plan is reopened.
CREATE TABLE plan_closing (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  version_id {id} NOT NULL UNIQUE REFERENCES plan_version (id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX plan_closing_process ON plan_closing (process_id);

-- The plan was reopened for its next revision, with a reason.
CREATE TABLE plan_closing_end (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  closing_id {id} NOT NULL UNIQUE REFERENCES plan_closing (id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL
) {strict};
