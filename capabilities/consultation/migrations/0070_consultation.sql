-- What somebody submitted, whole and unchanged, with the number on its receipt. Written once.
CREATE TABLE consultation_contribution (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  -- Counted from 1 in its process, without gaps, in the order of the ledger.
  number {int} NOT NULL,
  -- The consultation it was sent in.
  phase_id {id} NOT NULL,
  -- What it is about: a line of the plan; null when it is about the whole.
  subject_kind {text},
  subject_id {id},
  -- The published text its sender was reading, when the form said so.
  version_id {id},
  person_id {id} NOT NULL,
  -- The organisation spoken for, under a mandate in force on the day it was received.
  organisation_id {id},
  -- own, or organisation.
  capacity {text} NOT NULL,
  channel {text} NOT NULL,
  -- How far its sender may be named: named or category.
  level {text} NOT NULL,
  content_id {id} NOT NULL REFERENCES content (id),
  -- Equal for equal texts of one consultation; empty when the text was erased.
  key {text} NOT NULL,
  -- SHA-256 of the secret in its sender's private address.
  secret_digest {text} NOT NULL UNIQUE,
  -- When it reached the process: the day on the letter for what came on paper.
  received_at {time} NOT NULL,
  recorded_at {time} NOT NULL,
  UNIQUE (process_id, number),
  CHECK ((subject_kind IS NULL) = (subject_id IS NULL)),
  CHECK ((capacity = 'organisation') = (organisation_id IS NOT NULL))
) {strict};
CREATE INDEX consultation_contribution_subject ON consultation_contribution (process_id, subject_id);
CREATE INDEX consultation_contribution_organisation ON consultation_contribution (organisation_id);
CREATE INDEX consultation_contribution_person ON consultation_contribution (person_id);

-- A further private address of a contribution: the first is known only by its digest, so each later message carries a new one.
CREATE TABLE consultation_address (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  contribution_id {id} NOT NULL REFERENCES consultation_contribution (id),
  secret_digest {text} NOT NULL UNIQUE,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX consultation_address_process ON consultation_address (process_id, id);
CREATE INDEX consultation_address_contribution ON consultation_address (contribution_id);

-- A contribution is answered: when, and how it ended. The words of the reply are kept by who gives replies.
CREATE TABLE consultation_closing (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  contribution_id {id} NOT NULL UNIQUE REFERENCES consultation_contribution (id),
  outcome {text} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL,
  -- So that a reply can refer to both, and never say another outcome.
  UNIQUE (contribution_id, outcome)
) {strict};
CREATE INDEX consultation_closing_process ON consultation_closing (process_id, id);

-- A contribution is withheld from public view; the reason is its entry's. Number and place stay public.
CREATE TABLE consultation_withholding (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  contribution_id {id} NOT NULL REFERENCES consultation_contribution (id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX consultation_withholding_process ON consultation_withholding (process_id, id);
CREATE INDEX consultation_withholding_contribution ON consultation_withholding (contribution_id);

-- It is shown again. At most one per withholding.
CREATE TABLE consultation_withholding_end (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  withholding_id {id} NOT NULL UNIQUE REFERENCES consultation_withholding (id),
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX consultation_withholding_end_process ON consultation_withholding_end (process_id, id);

-- Its sender says to speak for an organisation, without a mandate on record. Known to staff only.
CREATE TABLE consultation_claim (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  contribution_id {id} NOT NULL UNIQUE REFERENCES consultation_contribution (id),
  organisation_id {id} NOT NULL,
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX consultation_claim_process ON consultation_claim (process_id, id);

-- Such a claim was found true: there is a mandate that covers the day of the contribution.
CREATE TABLE consultation_recognition (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  contribution_id {id} NOT NULL UNIQUE REFERENCES consultation_contribution (id),
  organisation_id {id} NOT NULL,
  mandate_id {id} NOT NULL,
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  recorded_at {time} NOT NULL
) {strict};
CREATE INDEX consultation_recognition_process ON consultation_recognition (process_id, id);
CREATE INDEX consultation_recognition_organisation ON consultation_recognition (organisation_id);

-- What was sent without an account and waits for its address to be confirmed. Not part of the record: never exported,
-- taken away when confirmed and dropped after 72 hours.
CREATE TABLE consultation_pending (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  -- SHA-256 of the secret in the message; it becomes the receipt's.
  secret_digest {text} NOT NULL UNIQUE,
  -- The person, when the address is already known: what erasure looks for.
  person_id {id},
  name {text} NOT NULL,
  email {text} NOT NULL,
  lang {text} NOT NULL,
  body {text} NOT NULL,
  subject_kind {text},
  subject_id {id},
  version_id {id},
  organisation_id {id},
  level {text} NOT NULL,
  -- Keyed digest of the connection it came from, to slow down floods.
  connection {text} NOT NULL,
  recorded_at {time} NOT NULL,
  -- Until when it can be confirmed: 72 hours, and never beyond the closing.
  expires_at {time} NOT NULL
) {strict};
CREATE INDEX consultation_pending_email ON consultation_pending (email, recorded_at);
CREATE INDEX consultation_pending_connection ON consultation_pending (connection, recorded_at);
CREATE INDEX consultation_pending_recorded ON consultation_pending (recorded_at);
CREATE INDEX consultation_pending_person ON consultation_pending (person_id);
