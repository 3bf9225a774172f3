-- What an organisation is called and does, as it was said at one moment. The newest is the head. Written once.
-- The organisation it belongs to is created in the same transaction, after it; hence no reference to that table.
CREATE TABLE directory_organisation_revision (
  id {id} NOT NULL PRIMARY KEY,
  -- The process in whose ledger it was written.
  process_id {id} NOT NULL,
  organisation_id {id} NOT NULL,
  -- An organisation may travel without the ledger it was first written in; hence no reference.
  entry_id {id} NOT NULL,
  name {text} NOT NULL,
  -- A word of the process's vocabulary of categories.
  category {text} NOT NULL,
  municipality {text} NOT NULL,
  description {text} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX directory_organisation_revision_organisation
  ON directory_organisation_revision (organisation_id, recorded_at);

-- A legal or informal body, whatever it is called. Shared by the processes it takes part in.
CREATE TABLE directory_organisation (
  id {id} NOT NULL PRIMARY KEY,
  -- The process in which it was first entered.
  process_id {id} NOT NULL,
  head_id {id} NOT NULL REFERENCES directory_organisation_revision (id) DEFERRABLE INITIALLY DEFERRED,
  entry_id {id} NOT NULL
) {strict};

-- An organisation belongs to the directory of a process.
CREATE TABLE directory_membership (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  organisation_id {id} NOT NULL REFERENCES directory_organisation (id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL,
  UNIQUE (process_id, organisation_id)
) {strict};
CREATE INDEX directory_membership_organisation ON directory_membership (organisation_id);

-- The dated right of a person to speak for an organisation in a process. Both days included, in Rome.
CREATE TABLE directory_mandate (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  person_id {id} NOT NULL,
  organisation_id {id} NOT NULL REFERENCES directory_organisation (id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  -- What the person is there: president, delegate. May be empty.
  title {text} NOT NULL,
  from_day {day} NOT NULL,
  -- Last day in force; null means until it is ended.
  until_day {day},
  -- How it was verified: deed, register, letter, in-person.
  how {text} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX directory_mandate_person ON directory_mandate (process_id, person_id);
CREATE INDEX directory_mandate_organisation ON directory_mandate (organisation_id);

-- A mandate is over before its time. At most one per mandate.
CREATE TABLE directory_mandate_end (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  mandate_id {id} NOT NULL UNIQUE REFERENCES directory_mandate (id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  -- Last day in force; before the mandate's first day when it was given by mistake.
  last_day {day} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
