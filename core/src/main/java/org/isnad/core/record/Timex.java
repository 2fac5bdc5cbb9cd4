package org.isnad.core.record;

import org.isnad.core.text.Span;

/**
 * A time expression with its value (TIMEX3 of TimeML 1.2.1; Hijri values as {@code
 * hijri:1436-10-15}).
 *
 * @param value {@code 2015-08-08}, {@code XXXX-08}, {@code P2W}, {@code PAST_REF}, …
 * @param earliest first day of the interval the value stands for, ISO, null where unknown
 * @param latest last day of that interval, ISO, null where unknown
 * @param anchor what a relative value was resolved against, null for an absolute one
 * @param rule the rule that found it
 */
public record Timex(
    Span span,
    TimexType type,
    String value,
    String earliest,
    String latest,
    String anchor,
    String rule) {}
