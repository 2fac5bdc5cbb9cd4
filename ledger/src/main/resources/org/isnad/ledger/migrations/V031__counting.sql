-- Who speaks, and which articles are new, is counted from an index alone.
DROP INDEX attribution_key;
CREATE INDEX attribution_key ON attribution (key, document);
CREATE INDEX document_newest ON document (shown, published DESC, seq DESC);
