package org.isnad.core.record;

import org.isnad.core.text.Span;

/**
 * A person's or body's role, as the text states it.
 *
 * @param person id of the entity that holds the role
 * @param role the title in the text's words
 * @param organization id of the body or place it is held in, null where the text names none
 * @param span the stretch that states it
 * @param status whether the text calls it former or acting
 * @param rule the rule that found it
 */
public record Role(
    String person, String role, String organization, Span span, RoleStatus status, String rule) {}
