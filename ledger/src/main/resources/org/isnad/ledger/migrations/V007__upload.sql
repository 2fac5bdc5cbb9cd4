-- What was uploaded in the browser, when, by whom, and what became of it. Its articles and failures have origins that
-- begin with "upload NUMBER/".
CREATE TABLE upload (
  number INTEGER NOT NULL PRIMARY KEY,
  reader TEXT NOT NULL,
  made TEXT NOT NULL,
  names TEXT NOT NULL,
  files INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  state TEXT NOT NULL,
  ended TEXT,
  kept INTEGER NOT NULL DEFAULT 0,
  known INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX document_origin ON document (origin);
