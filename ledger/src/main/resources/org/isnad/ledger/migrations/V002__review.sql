-- What readers say of attributions: a log to which is only added. It hangs on a document's id and text, not on its
-- row, so that it outlives a new run.
CREATE TABLE judgement (
  number INTEGER NOT NULL PRIMARY KEY,
  document TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  cue_begin INTEGER NOT NULL,
  cue_end INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  act TEXT,
  source_begin INTEGER,
  source_end INTEGER,
  source_name TEXT,
  content TEXT,
  parent_begin INTEGER,
  parent_end INTEGER,
  negated INTEGER,
  hedged INTEGER,
  undoes INTEGER REFERENCES judgement (number),
  reader TEXT NOT NULL,
  made TEXT NOT NULL,
  note TEXT
);

CREATE INDEX judgement_document ON judgement (document, number);

-- Doubtful ones are read first.
ALTER TABLE attribution ADD COLUMN confidence REAL NOT NULL DEFAULT 1;

UPDATE attribution SET confidence = COALESCE(
  (SELECT json_extract(one.value, '$.confidence') FROM document d, json_each(d.record, '$.attributions') one
   WHERE d.seq = attribution.document AND json_extract(one.value, '$.id') = attribution.id), 1);

CREATE INDEX attribution_confidence ON attribution (confidence, document, cue_begin);
