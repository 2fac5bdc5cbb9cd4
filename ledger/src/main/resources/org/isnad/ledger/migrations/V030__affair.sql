-- What each article is about: hashes of the words of its headline and beginning and of the names in it, one row an
-- article, so that those of some weeks are read at once. The day is counted from 1970, 0 where unknown.
DROP TABLE topic;

CREATE TABLE about (
  document INTEGER NOT NULL PRIMARY KEY REFERENCES document (seq),
  day INTEGER NOT NULL,
  words BLOB NOT NULL
);

CREATE INDEX about_day ON about (day);

-- Groups of articles about one matter, each by the article from which it grew. The rows follow from those of "about" and
-- are made anew for the weeks around the days in "affair_due".
CREATE TABLE affair (
  seed INTEGER NOT NULL PRIMARY KEY,
  day INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  earliest TEXT,
  latest TEXT
);

CREATE INDEX affair_day ON affair (day);
CREATE INDEX affair_articles ON affair (articles DESC, latest DESC, seed);

CREATE TABLE affair_due (
  day INTEGER NOT NULL PRIMARY KEY
);
