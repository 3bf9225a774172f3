-- One row per process (and one for the house): where its ledger ends. Taking this row is the lock of the ledger.
CREATE TABLE ledger_head (
  scope_id {id} NOT NULL PRIMARY KEY,
  seq {int} NOT NULL,
  recorded_at {time} NOT NULL,
  digest {text} NOT NULL
) {strict};

-- One row per change: what, why, when, and a digest for who. Chained by digest within its process; never updated, never
-- deleted. Anybody may read it, so no id of a person stands in it.
CREATE TABLE ledger_entry (
  id {id} NOT NULL PRIMARY KEY,
  scope_id {id} NOT NULL REFERENCES ledger_head (scope_id),
  seq {int} NOT NULL,
  name {text} NOT NULL,
  -- Salted digest of who acted; see ledger_person.
  actor_digest {text} NOT NULL,
  role {text} NOT NULL,
  capacity {text} NOT NULL,
  subject_kind {text} NOT NULL,
  -- The entry itself where it is about a person.
  subject_id {id} NOT NULL,
  -- Salted digest of whom it is about; empty when it is not about a person.
  about_digest {text} NOT NULL,
  -- The reason, in words; its digest stands in the chain even after the words are erased.
  reason_id {id},
  reason_digest {text} NOT NULL,
  -- SHA-256 over the digests of the contents written with this entry, in order.
  effect {text} NOT NULL,
  recorded_at {time} NOT NULL,
  digest {text} NOT NULL,
  UNIQUE (scope_id, seq)
) {strict};
CREATE INDEX ledger_entry_subject ON ledger_entry (subject_id, seq);

-- Who acted in an entry, and which person it is about: one row per entry, on the private shelf of archives. Only the salts
-- can be blanked, and only by erasure: then the digests in the ledger say nothing any more.
CREATE TABLE ledger_person (
  entry_id {id} NOT NULL PRIMARY KEY REFERENCES ledger_entry (id),
  scope_id {id} NOT NULL REFERENCES ledger_head (scope_id),
  person_id {id},
  organisation_id {id},
  actor_salt {text},
  about_id {id},
  about_salt {text}
) {strict};
CREATE INDEX ledger_person_scope ON ledger_person (scope_id, entry_id);
CREATE INDEX ledger_person_person ON ledger_person (person_id);
CREATE INDEX ledger_person_about ON ledger_person (about_id);

-- Every free text of people: the only rows that can be blanked, and only by erasure.
CREATE TABLE content (
  id {id} NOT NULL PRIMARY KEY,
  scope_id {id} NOT NULL REFERENCES ledger_head (scope_id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id) DEFERRABLE INITIALLY DEFERRED,
  -- Whose words they are, when a person's: what erasure looks for.
  person_id {id},
  lang {text} NOT NULL,
  body {text},
  -- Random; emptied at erasure, so that the digest can no longer be guessed from.
  salt {text} NOT NULL,
  -- SHA-256 of salt and body. Stays for ever: the chain is built on it.
  digest {text} NOT NULL,
  blanked_at {time}
) {strict};
CREATE INDEX content_person ON content (person_id);
CREATE INDEX content_scope ON content (scope_id, id);
CREATE INDEX content_entry ON content (entry_id);

-- Original files as received, byte for byte.
CREATE TABLE content_file (
  id {id} NOT NULL PRIMARY KEY,
  scope_id {id} NOT NULL REFERENCES ledger_head (scope_id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id) DEFERRABLE INITIALLY DEFERRED,
  person_id {id},
  name {text} NOT NULL,
  media {text} NOT NULL,
  bytes {bytes},
  size {int} NOT NULL,
  -- SHA-256 of the bytes.
  digest {text} NOT NULL,
  blanked_at {time}
) {strict};
CREATE INDEX content_file_scope ON content_file (scope_id, id);

-- "This rests on that": typed, dated, signed by its entry; withdrawn only by a later row of link_retraction.
CREATE TABLE link (
  id {id} NOT NULL PRIMARY KEY,
  scope_id {id} NOT NULL REFERENCES ledger_head (scope_id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  from_kind {text} NOT NULL,
  from_id {id} NOT NULL,
  kind {text} NOT NULL,
  to_kind {text} NOT NULL,
  to_id {id} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX link_from ON link (from_id, recorded_at);
CREATE INDEX link_to ON link (to_id, recorded_at);
CREATE INDEX link_scope ON link (scope_id, id);
CREATE INDEX link_kind ON link (scope_id, kind);

-- The withdrawal of a link. At most one per link.
CREATE TABLE link_retraction (
  id {id} NOT NULL PRIMARY KEY,
  scope_id {id} NOT NULL REFERENCES ledger_head (scope_id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  link_id {id} NOT NULL UNIQUE REFERENCES link (id),
  recorded_at {time} NOT NULL
) {strict};

-- Keys of forms already acted upon, so that a form sent twice acts once. Kept for a while, then dropped.
CREATE TABLE once_key (
  id {id} NOT NULL PRIMARY KEY,
  -- Where the first sending led; the second is led there too.
  outcome {text} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
