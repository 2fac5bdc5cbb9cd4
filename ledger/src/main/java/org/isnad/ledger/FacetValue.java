package org.isnad.ledger;

/**
 * A value by which a search can be narrowed.
 *
 * @param value as {@link Narrowing} takes it
 * @param name what a list shows: a name in the letters of the texts, or the value itself
 * @param latin the name in Latin letters; empty where there is none
 * @param documents how many articles answer with it, all other facets as chosen
 */
public record FacetValue(String value, String name, String latin, long documents) {}
