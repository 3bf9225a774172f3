-- The answer to one contribution: how it ended, why, and what of it was taken up. Exactly one per contribution; written once.
CREATE TABLE replies_reply (
  id {id} NOT NULL PRIMARY KEY,
  process_id {id} NOT NULL,
  -- One entry for each decision: a decision may answer several contributions, each with a row of its own.
  entry_id {id} NOT NULL REFERENCES ledger_entry (id),
  contribution_id {id} NOT NULL UNIQUE,
  outcome {text} NOT NULL,
  -- The reason, in words.
  content_id {id} NOT NULL REFERENCES content (id),
  -- What was taken up and what was not, when it was taken up in part.
  accepted_id {id} REFERENCES content (id),
  rejected_id {id} REFERENCES content (id),
  -- The first reply of the same decision, when this is not the first.
  same_as {id} REFERENCES replies_reply (id) DEFERRABLE INITIALLY DEFERRED,
  -- Who decided.
  person_id {id} NOT NULL,
  recorded_at {time} NOT NULL,
  -- The contribution is closed with this very outcome: the two can never say different things.
  FOREIGN KEY (contribution_id, outcome) REFERENCES consultation_closing (contribution_id, outcome)
) {strict};
CREATE INDEX replies_reply_process ON replies_reply (process_id, id);
CREATE INDEX replies_reply_entry ON replies_reply (entry_id);
