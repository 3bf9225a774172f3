-- What is said of a source at a time; the newest is the head. Of an interview, only the staff reads more than the sector.
CREATE TABLE sources_revision (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  source_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  -- Of an interview: a number or a name that does not betray who spoke.
  title {text} NOT NULL,
  -- The body that wrote the document.
  publisher {text},
  -- A few words on it; of an interview, in which quality the person was heard.
  about_id {id} REFERENCES content (id),
  -- Where the document can be read as published.
  url {text},
  published_on {day},
  received_on {day} NOT NULL,
  -- When the interview was held.
  held_on {day},
  lang {text} NOT NULL,
  -- A word of the process's list of sectors; every interview has one.
  sector {text},
  -- For whom the person spoke.
  organisation_id {id},
  -- Who was heard.
  person_id {id},
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX sources_revision_source ON sources_revision (source_id, recorded_at);
CREATE INDEX sources_revision_process ON sources_revision (process_id, id);

-- A text of a source, cut into passages once and for ever; a corrected text is a new version.
CREATE TABLE sources_version (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  source_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  -- From 1.
  number {int} NOT NULL,
  -- The original, byte for byte.
  file_id {id} NOT NULL REFERENCES content_file (id),
  format {text} NOT NULL,
  -- In which the original was read, by its name in the Encoding Standard.
  encoding {text} NOT NULL,
  -- Code points of the whole text: the passages with two line feeds between them.
  length {int} NOT NULL,
  -- SHA-256 over the digests of the passages' contents, in order, one a line: proves the text without telling it.
  digest {text} NOT NULL,
  recorded_at {time} NOT NULL,
  UNIQUE (source_id, number)
) {strict};
CREATE INDEX sources_version_process ON sources_version (process_id, id);

-- An addressable part of a version.
CREATE TABLE sources_passage (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  version_id {id} NOT NULL REFERENCES sources_version (id),
  -- From 1, in reading order: the number in its address.
  ordinal {int} NOT NULL,
  kind {text} NOT NULL,
  -- Of a heading, 1 to 6; of a point of a list, in how many lists it stands; otherwise 0.
  level {int} NOT NULL,
  -- Of a cell, its row and column in its table, from 1.
  row_number {int},
  column_number {int},
  -- Where it begins and ends in the version's text, in code points.
  start_at {int} NOT NULL,
  end_at {int} NOT NULL,
  content_id {id} NOT NULL REFERENCES content (id),
  UNIQUE (version_id, ordinal)
) {strict};
CREATE INDEX sources_passage_process ON sources_passage (process_id, id);

-- How far a source may be named from a moment on. Only ever lowered.
CREATE TABLE sources_level (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  source_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  level {text} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX sources_level_source ON sources_level (source_id, recorded_at);
CREATE INDEX sources_level_process ON sources_level (process_id, id);

-- Anything evidence can be taken from: a document, an interview. The three pointers say what holds today.
CREATE TABLE sources_source (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  kind {text} NOT NULL,
  head_id {id} NOT NULL REFERENCES sources_revision (id) DEFERRABLE INITIALLY DEFERRED,
  version_id {id} NOT NULL REFERENCES sources_version (id) DEFERRABLE INITIALLY DEFERRED,
  level_id {id} NOT NULL REFERENCES sources_level (id) DEFERRABLE INITIALLY DEFERRED
) {strict};
CREATE INDEX sources_source_process ON sources_source (process_id, kind, id);
