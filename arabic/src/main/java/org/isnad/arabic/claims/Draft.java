package org.isnad.arabic.claims;

import org.isnad.core.record.ClaimType;
import org.isnad.core.record.Party;
import org.isnad.core.text.Span;

/** A claim before its time, factuality and attribution are known. */
record Draft(
    int at,
    Span span,
    ClaimType type,
    Party agent,
    Party patient,
    Party theme,
    String rule,
    double confidence) {}
