package org.isnad.app.web.article;

/**
 * What the machine found where a reader says otherwise.
 *
 * @param words the beginning of the words that it took the source to answer for
 * @param parent in whose words it took it to stand, null for the article's own
 */
public record MachineView(ChainStop stop, String words, ChainStop parent) {}
