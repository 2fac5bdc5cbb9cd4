-- What each article is about, by which those about one matter meet: the stems of its headline and
-- beginning, and the names in it (with @ before them). The day is counted from 1970, 0 where unknown.
CREATE TABLE topic (
  word TEXT NOT NULL,
  day INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document (seq),
  PRIMARY KEY (word, day, document)
) WITHOUT ROWID;

CREATE INDEX topic_document ON topic (document);
