-- What a campaign is called and what it is for, at a time; the newest is the head.
CREATE TABLE interviews_revision (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  campaign_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  title_it {text} NOT NULL,
  title_en {text} NOT NULL,
  purpose_it {text} NOT NULL,
  purpose_en {text} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX interviews_revision_process ON interviews_revision (process_id, id);

-- How many people of a sector a campaign means to hear, as one of its revisions says it.
CREATE TABLE interviews_target (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  revision_id {id} NOT NULL REFERENCES interviews_revision (id),
  sector {text} NOT NULL,
  number {int} NOT NULL,
  UNIQUE (revision_id, sector)
) {strict};
CREATE INDEX interviews_target_process ON interviews_target (process_id, id);

-- A version of the questions prepared for a campaign. Written once; a better one is a new version.
CREATE TABLE interviews_guide (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  campaign_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  -- From 1.
  number {int} NOT NULL,
  lang {text} NOT NULL,
  recorded_at {time} NOT NULL,
  UNIQUE (campaign_id, number)
) {strict};
CREATE INDEX interviews_guide_process ON interviews_guide (process_id, id);

-- A question of a guide, or a prompt for the question above it.
CREATE TABLE interviews_question (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  guide_id {id} NOT NULL REFERENCES interviews_guide (id),
  -- From 1, in the order in which they are asked.
  ordinal {int} NOT NULL,
  kind {text} NOT NULL,
  content_id {id} NOT NULL REFERENCES content (id),
  UNIQUE (guide_id, ordinal)
) {strict};
CREATE INDEX interviews_question_process ON interviews_question (process_id, id);

-- A version of what people are told of their data before they agree to anything. Written once.
CREATE TABLE interviews_notice (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  campaign_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  -- From 1.
  number {int} NOT NULL,
  -- The date it bears.
  dated_on {day} NOT NULL,
  it_id {id} NOT NULL REFERENCES content (id),
  en_id {id} REFERENCES content (id),
  recorded_at {time} NOT NULL,
  UNIQUE (campaign_id, number)
) {strict};
CREATE INDEX interviews_notice_process ON interviews_notice (process_id, id);

-- A campaign of interviews. The three pointers say what holds today; guide and notice come when they are written.
CREATE TABLE interviews_campaign (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  head_id {id} NOT NULL REFERENCES interviews_revision (id) DEFERRABLE INITIALLY DEFERRED,
  guide_id {id} REFERENCES interviews_guide (id) DEFERRABLE INITIALLY DEFERRED,
  notice_id {id} REFERENCES interviews_notice (id) DEFERRABLE INITIALLY DEFERRED
) {strict};
CREATE INDEX interviews_campaign_process ON interviews_campaign (process_id, id);

-- What happened with somebody to be heard: put on the list, invited, agreed, heard, declined, withdrawn. Its id tells no time.
CREATE TABLE interviews_step (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  contact_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  kind {text} NOT NULL,
  -- When the interview was held, of somebody heard.
  held_on {day},
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX interviews_step_process ON interviews_step (process_id, id);
CREATE INDEX interviews_step_contact ON interviews_step (contact_id, recorded_at);

-- What somebody answered to one question about their words: to record, to quote, to keep. A later answer is a later row.
CREATE TABLE interviews_consent (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  contact_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  kind {text} NOT NULL,
  answer {text} NOT NULL,
  -- Of a transcript that may be kept, the last day.
  until_day {day},
  -- What had been read.
  notice_id {id} NOT NULL REFERENCES interviews_notice (id),
  recorded_at {time} NOT NULL,
  CHECK (until_day IS NULL OR kind = 'keep')
) {strict};
CREATE INDEX interviews_consent_process ON interviews_consent (process_id, id);
CREATE INDEX interviews_consent_contact ON interviews_consent (contact_id, recorded_at);

-- When and where somebody will be heard; a later one takes its place in calendars, which know it by its sequence.
CREATE TABLE interviews_appointment (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  contact_id {id} NOT NULL,
  step_id {id} NOT NULL REFERENCES interviews_step (id),
  -- From 0, as calendars count.
  sequence {int} NOT NULL,
  starts_at {time} NOT NULL,
  minutes {int} NOT NULL,
  mode {text} NOT NULL,
  place_id {id} REFERENCES content (id),
  recorded_at {time} NOT NULL,
  UNIQUE (contact_id, sequence)
) {strict};
CREATE INDEX interviews_appointment_process ON interviews_appointment (process_id, id);

-- Somebody to be heard in a campaign. The pointers say where things stand today and what was answered last.
CREATE TABLE interviews_contact (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  campaign_id {id} NOT NULL REFERENCES interviews_campaign (id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  person_id {id} NOT NULL,
  organisation_id {id},
  -- A word of the process's list of sectors.
  sector {text} NOT NULL,
  -- In which quality the person is asked.
  quality_id {id} REFERENCES content (id),
  step_id {id} NOT NULL REFERENCES interviews_step (id) DEFERRABLE INITIALLY DEFERRED,
  record_id {id} REFERENCES interviews_consent (id) DEFERRABLE INITIALLY DEFERRED,
  quote_id {id} REFERENCES interviews_consent (id) DEFERRABLE INITIALLY DEFERRED,
  keep_id {id} REFERENCES interviews_consent (id) DEFERRABLE INITIALLY DEFERRED,
  appointment_id {id} REFERENCES interviews_appointment (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (campaign_id, person_id)
) {strict};
CREATE INDEX interviews_contact_process ON interviews_contact (process_id, id);
CREATE INDEX interviews_contact_person ON interviews_contact (person_id);

-- Somebody was suggested by somebody else of the same campaign. Blanked when either is erased.
CREATE TABLE interviews_suggestion (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  contact_id {id} NOT NULL UNIQUE REFERENCES interviews_contact (id),
  by_id {id} REFERENCES interviews_contact (id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX interviews_suggestion_process ON interviews_suggestion (process_id, id);
CREATE INDEX interviews_suggestion_by ON interviews_suggestion (by_id);

-- An invitation that was sent: with which notice and guide, how and where the person would be heard.
CREATE TABLE interviews_invitation (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  contact_id {id} NOT NULL REFERENCES interviews_contact (id),
  step_id {id} NOT NULL REFERENCES interviews_step (id),
  notice_id {id} NOT NULL REFERENCES interviews_notice (id),
  guide_id {id} NOT NULL REFERENCES interviews_guide (id),
  mode {text} NOT NULL,
  place_id {id} REFERENCES content (id),
  minutes {int} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX interviews_invitation_process ON interviews_invitation (process_id, id);
CREATE INDEX interviews_invitation_contact ON interviews_invitation (contact_id, recorded_at);

-- A date that an invitation proposes.
CREATE TABLE interviews_slot (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  invitation_id {id} NOT NULL REFERENCES interviews_invitation (id),
  starts_at {time} NOT NULL,
  UNIQUE (invitation_id, starts_at)
) {strict};
CREATE INDEX interviews_slot_process ON interviews_slot (process_id, id);

-- A private address of somebody to be heard: each message carries one. Dropped with the person.
CREATE TABLE interviews_address (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  contact_id {id} NOT NULL REFERENCES interviews_contact (id),
  -- SHA-256 of the secret in the message.
  secret_digest {text} NOT NULL UNIQUE,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX interviews_address_process ON interviews_address (process_id, id);
CREATE INDEX interviews_address_contact ON interviews_address (contact_id);
