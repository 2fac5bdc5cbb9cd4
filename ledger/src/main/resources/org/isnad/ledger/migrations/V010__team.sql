-- People who work with a ledger that is served to several. Passwords, sessions and tokens are kept as hashes only.
-- "key" is the name as sign-in compares it.
CREATE TABLE account (
  id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  password TEXT NOT NULL,
  disabled INTEGER NOT NULL DEFAULT 0,
  made TEXT NOT NULL
);

CREATE TABLE session (
  hash TEXT NOT NULL PRIMARY KEY,
  account INTEGER NOT NULL REFERENCES account (id),
  began TEXT NOT NULL,
  seen TEXT NOT NULL
);

CREATE INDEX session_account ON session (account);

CREATE TABLE api_token (
  id INTEGER NOT NULL PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  account INTEGER NOT NULL REFERENCES account (id),
  label TEXT NOT NULL,
  made TEXT NOT NULL
);

-- Who did what when from where: only added to.
CREATE TABLE audit (
  number INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  address TEXT NOT NULL,
  deed TEXT NOT NULL,
  object TEXT NOT NULL
);

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;

CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
BEGIN
  SELECT RAISE(ABORT, 'the audit log is only added to');
END;
