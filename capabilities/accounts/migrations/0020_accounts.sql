-- A human being known to this installation. Name and address are blanked by erasure; the id stays, because ledgers name it.
CREATE TABLE accounts_person (
  id {id} NOT NULL PRIMARY KEY,
  name {text},
  -- Folded to lower case: by this a person is recognised.
  email {text} UNIQUE,
  -- Language of the messages to this person.
  lang {text} NOT NULL,
  recorded_at {time} NOT NULL,
  erased_at {time}
) {strict};

-- A person is known in a process (or in the house): staff there may read the name.
CREATE TABLE accounts_presence (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  person_id {id} NOT NULL REFERENCES accounts_person (id),
  recorded_at {time} NOT NULL,
  UNIQUE (process_id, person_id)
) {strict};
CREATE INDEX accounts_presence_person ON accounts_presence (person_id);

-- A role held in one process from one day to another, both included; without a last day, until it is ended.
CREATE TABLE accounts_grant (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  person_id {id} NOT NULL REFERENCES accounts_person (id),
  role {text} NOT NULL,
  from_day {day} NOT NULL,
  until_day {day},
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX accounts_grant_process ON accounts_grant (process_id, id);
CREATE INDEX accounts_grant_person ON accounts_grant (person_id, id);

-- A role ended before its last day, at this moment. At most one per grant.
CREATE TABLE accounts_grant_end (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  grant_id {id} NOT NULL UNIQUE REFERENCES accounts_grant (id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL
) {strict};

-- A link that signs one person in, once. Only the digest of its secret is known.
CREATE TABLE accounts_link (
  id {id} NOT NULL PRIMARY KEY,
  person_id {id} NOT NULL REFERENCES accounts_person (id),
  digest {text} NOT NULL UNIQUE,
  -- Path of ours to go on to, without language.
  next {text} NOT NULL,
  recorded_at {time} NOT NULL,
  expires_at {time} NOT NULL,
  used_at {time}
) {strict};
CREATE INDEX accounts_link_person ON accounts_link (person_id);

-- A browser in which a person is signed in. Only the digest of its secret is known.
CREATE TABLE accounts_session (
  id {id} NOT NULL PRIMARY KEY,
  person_id {id} NOT NULL REFERENCES accounts_person (id),
  digest {text} NOT NULL UNIQUE,
  recorded_at {time} NOT NULL,
  expires_at {time} NOT NULL
) {strict};
CREATE INDEX accounts_session_person ON accounts_session (person_id);

-- How often a link was asked for, by address or by connection, since the window began. The key is a keyed digest.
CREATE TABLE accounts_attempt (
  digest {text} NOT NULL PRIMARY KEY,
  number {int} NOT NULL,
  began_at {time} NOT NULL
) {strict};

-- The outbox: messages written with the change that caused them, sent later.
CREATE TABLE accounts_mail (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  -- Either a person (the address is looked up when sending) or a bare address.
  person_id {id} REFERENCES accounts_person (id),
  address {text},
  subject {text} NOT NULL,
  -- Plain text. Dropped once sent, because it may hold a link that signs somebody in.
  body {text},
  recorded_at {time} NOT NULL,
  -- Not to be tried before.
  due_at {time} NOT NULL,
  attempts {int} NOT NULL,
  -- Taken by a sender at this moment, and not yet given back.
  sending_at {time},
  sent_at {time},
  -- Given up.
  failed_at {time},
  -- What the mail server said last.
  problem {text},
  CHECK ((person_id IS NULL) <> (address IS NULL))
) {strict};
-- What a sender looks for every two seconds: only messages that still have to leave.
CREATE INDEX accounts_mail_due ON accounts_mail (due_at, id) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX accounts_mail_address ON accounts_mail (address);
CREATE INDEX accounts_mail_person ON accounts_mail (person_id);

-- A person has asked to be erased and waits. Answered when the person is erased.
CREATE TABLE accounts_erasure_request (
  id {id} NOT NULL PRIMARY KEY,
  person_id {id} NOT NULL UNIQUE REFERENCES accounts_person (id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL
) {strict};

-- What the installation keeps about itself, made once: the key of its tokens.
CREATE TABLE accounts_setting (
  name {text} NOT NULL PRIMARY KEY,
  value {text} NOT NULL
) {strict};
