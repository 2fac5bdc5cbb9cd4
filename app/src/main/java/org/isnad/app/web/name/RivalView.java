package org.isnad.app.web.name;

import org.isnad.ledger.Network;
import org.isnad.ledger.Timeline;

/** An act with rival times, and who the other party is. */
public record RivalView(Timeline.Rival rival, Network.Node other) {}
