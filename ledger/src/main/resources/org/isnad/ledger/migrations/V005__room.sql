-- What pages ask of attributions and claims beside what they asked before: how deep a chain is, which access is claimed,
-- who hands on whom, and when an act is said to have been. The rows are made anew with this (see Renewal).
ALTER TABLE attribution ADD COLUMN depth INTEGER NOT NULL DEFAULT 1;
ALTER TABLE attribution ADD COLUMN access TEXT;

ALTER TABLE claim ADD COLUMN time TEXT;
ALTER TABLE claim ADD COLUMN earliest TEXT;
ALTER TABLE claim ADD COLUMN latest TEXT;

CREATE INDEX via_key ON via (key, kind);
CREATE INDEX document_outlet ON document (publisher_key, shown);
