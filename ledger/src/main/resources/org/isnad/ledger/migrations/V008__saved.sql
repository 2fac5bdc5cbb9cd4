-- Searches that somebody saved under a name, and up to which keeping each reader has seen their hits.
CREATE TABLE saved_search (
  number INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  reader TEXT NOT NULL,
  made TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE saved_seen (
  search INTEGER NOT NULL REFERENCES saved_search (number),
  reader TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (search, reader)
) WITHOUT ROWID;
