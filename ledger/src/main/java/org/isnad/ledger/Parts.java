package org.isnad.ledger;

import org.isnad.ledger.search.SearchIndex;
import org.isnad.ledger.store.Database;
import org.isnad.ledger.store.Labels;
import org.isnad.ledger.store.Records;

/** What stands behind the doors of one ledger; every door has the same. */
record Parts(Database database, Records records, SearchIndex index, Labels labels) {}
