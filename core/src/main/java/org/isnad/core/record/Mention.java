package org.isnad.core.record;

import org.isnad.core.text.Span;

/**
 * One place where the text refers to an entity.
 *
 * @param entity the id of an entity of the same record
 * @param rule the rule or list that found it
 */
public record Mention(Span span, EntityType type, MentionForm form, String entity, String rule) {}
