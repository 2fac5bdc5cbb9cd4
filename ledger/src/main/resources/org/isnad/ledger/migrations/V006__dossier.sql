-- What people collect: a log to which is only added. A dossier is the number of the entry that made it, an item of it
-- the number of the entry that put it there. Items hang on a document's id and text, not on its row, and bring along
-- what they said when they were chosen, so that nothing is lost with a new run or a new text.
CREATE TABLE collecting (
  number INTEGER NOT NULL PRIMARY KEY,
  dossier INTEGER NOT NULL REFERENCES collecting (number),
  deed TEXT NOT NULL,
  item INTEGER REFERENCES collecting (number),
  behind INTEGER REFERENCES collecting (number),
  undoes INTEGER REFERENCES collecting (number),
  name TEXT,
  words TEXT,
  kind TEXT,
  document TEXT,
  sha256 TEXT,
  place_begin INTEGER,
  place_end INTEGER,
  title TEXT,
  publisher TEXT,
  published TEXT,
  url TEXT,
  chain TEXT,
  reader TEXT NOT NULL,
  made TEXT NOT NULL
);

CREATE INDEX collecting_dossier ON collecting (dossier, number);
CREATE INDEX collecting_document ON collecting (document);
