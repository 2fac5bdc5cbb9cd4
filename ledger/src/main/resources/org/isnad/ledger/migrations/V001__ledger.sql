-- The ledger's own name, made once, by which its search index knows it.
CREATE TABLE ledger (
  id TEXT NOT NULL PRIMARY KEY
);

-- One row for each version of a document's text; seq counts keepings and is never used again.
CREATE TABLE document (
  seq INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  shown INTEGER NOT NULL,
  title TEXT,
  publisher TEXT,
  publisher_key TEXT,
  published TEXT,
  origin TEXT NOT NULL,
  record TEXT NOT NULL,
  UNIQUE (id, sha256)
);

CREATE INDEX document_shown ON document (shown, id);

-- The tables below hold what queries need of the shown version, made from its record.
CREATE TABLE entity (
  document INTEGER NOT NULL REFERENCES document (seq),
  id TEXT NOT NULL,
  key TEXT NOT NULL,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  latin TEXT NOT NULL,
  named INTEGER NOT NULL,
  PRIMARY KEY (document, id)
);

CREATE INDEX entity_key ON entity (key);

CREATE TABLE spelling (
  document INTEGER NOT NULL REFERENCES document (seq),
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  PRIMARY KEY (document, key, name)
);

CREATE INDEX spelling_key ON spelling (key);

CREATE TABLE role (
  document INTEGER NOT NULL REFERENCES document (seq),
  place INTEGER NOT NULL,
  key TEXT NOT NULL,
  role TEXT NOT NULL,
  organization TEXT,
  organization_key TEXT,
  status TEXT,
  span_begin INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  PRIMARY KEY (document, place)
);

CREATE INDEX role_key ON role (key);

CREATE TABLE attribution (
  document INTEGER NOT NULL REFERENCES document (seq),
  id TEXT NOT NULL,
  act TEXT NOT NULL,
  key TEXT,
  name TEXT,
  cue_begin INTEGER NOT NULL,
  cue_end INTEGER NOT NULL,
  content_begin INTEGER NOT NULL,
  content_end INTEGER NOT NULL,
  words TEXT NOT NULL,
  negated INTEGER NOT NULL,
  hedged INTEGER NOT NULL,
  PRIMARY KEY (document, id)
);

CREATE INDEX attribution_key ON attribution (key);

-- The outer links of each attribution's chain: other sources, wire, publisher.
CREATE TABLE via (
  document INTEGER NOT NULL REFERENCES document (seq),
  attribution TEXT NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (document, attribution, kind, key)
);

CREATE TABLE claim (
  document INTEGER NOT NULL REFERENCES document (seq),
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  attribution TEXT,
  predicate_begin INTEGER NOT NULL,
  predicate_end INTEGER NOT NULL,
  sentence_begin INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  words TEXT NOT NULL,
  polarity TEXT NOT NULL,
  hedged INTEGER NOT NULL,
  PRIMARY KEY (document, id)
);

CREATE TABLE party (
  document INTEGER NOT NULL REFERENCES document (seq),
  claim TEXT NOT NULL,
  part TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (document, claim, part)
);

CREATE INDEX party_key ON party (key);

CREATE TABLE failure (
  origin TEXT NOT NULL,
  stage TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (origin, stage, reason)
);
