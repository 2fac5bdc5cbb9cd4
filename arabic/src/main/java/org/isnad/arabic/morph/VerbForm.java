package org.isnad.arabic.morph;

/**
 * One inflected form of a verb, third person.
 *
 * @param folded its folded spelling, without clitics
 * @param passive whether the spelling can only be passive; most passives look like actives
 * @param bound whether this spelling stands only before an enclitic pronoun
 */
public record VerbForm(
    String folded,
    Tense tense,
    Gender gender,
    GrammaticalNumber number,
    boolean passive,
    boolean bound) {}
