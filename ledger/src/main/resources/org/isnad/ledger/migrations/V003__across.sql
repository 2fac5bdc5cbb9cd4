-- What finds articles that share wording. A sketch is the hashes of the text's runs of four words;
-- bands are where alike texts meet, fingerprints where texts with a common passage do.
CREATE TABLE sketch (
  document INTEGER NOT NULL PRIMARY KEY REFERENCES document (seq),
  words INTEGER NOT NULL,
  shingles BLOB NOT NULL
);

CREATE TABLE band (
  hash INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document (seq),
  PRIMARY KEY (hash, document)
) WITHOUT ROWID;

CREATE TABLE fingerprint (
  hash INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document (seq),
  PRIMARY KEY (hash, document)
) WITHOUT ROWID;

-- Pairs of articles of which one is mostly the other; the id of "one" comes before that of "other".
CREATE TABLE copy (
  one INTEGER NOT NULL REFERENCES document (seq),
  other INTEGER NOT NULL REFERENCES document (seq),
  resemblance REAL NOT NULL,
  of_one REAL NOT NULL,
  of_other REAL NOT NULL,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;

CREATE INDEX copy_other ON copy (other);

-- To whom an article is credited as a whole: agencies that were found, and the parts of its byline.
CREATE TABLE credit (
  document INTEGER NOT NULL REFERENCES document (seq),
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (document, key, kind)
);

-- By which form of the program the derived rows were made, so that a newer one makes them anew.
CREATE TABLE derivation (
  form INTEGER NOT NULL PRIMARY KEY
);

-- What people judged about who is who: appended, never changed; an undo is a row of its own.
CREATE TABLE ruling (
  id INTEGER NOT NULL PRIMARY KEY,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  verdict TEXT NOT NULL,
  judge TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL
);

CREATE INDEX ruling_one ON ruling (one);
CREATE INDEX ruling_other ON ruling (other);

CREATE TABLE ruling_undo (
  ruling INTEGER NOT NULL REFERENCES ruling (id),
  judge TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (ruling)
);

-- Names as they are recognised under another spelling: without spaces, by their skeleton, by their
-- last word.
ALTER TABLE entity ADD COLUMN solid TEXT NOT NULL DEFAULT '';
ALTER TABLE entity ADD COLUMN skeleton TEXT NOT NULL DEFAULT '';
ALTER TABLE entity ADD COLUMN last TEXT NOT NULL DEFAULT '';

CREATE INDEX entity_solid ON entity (solid);
CREATE INDEX entity_skeleton ON entity (skeleton);
CREATE INDEX entity_last ON entity (last);
CREATE INDEX entity_latin ON entity (latin);
CREATE INDEX spelling_name ON spelling (name);
