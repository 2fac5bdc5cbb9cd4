package org.isnad.app.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.core.record.Entity;
import org.isnad.core.record.Mention;
import org.isnad.core.record.SourcedRecord;

/**
 * What a correction may choose from: in an ordinary article all that it names and tells, in a long
 * one what stands nearest. Each card has such a choice, so that the page of a book would else grow
 * with the square of what is found in it.
 */
final class Near {

  private static final int NAMES = 40;
  private static final int TOLD = 30;

  private final List<Entity> entities;
  private final Map<String, List<Mention>> mentions = new HashMap<>();

  Near(SourcedRecord record) {
    this.entities = record.entities();
    record
        .mentions()
        .forEach(m -> mentions.computeIfAbsent(m.entity(), id -> new ArrayList<>()).add(m));
  }

  /** Who may be named as a source at an offset, by name. */
  List<String> names(int offset) {
    TreeSet<String> out = new TreeSet<>();
    nearest(offset).forEach(entity -> out.add(entity.name()));
    return List.copyOf(out);
  }

  private List<Entity> nearest(int offset) {
    if (entities.size() <= NAMES) {
      return entities;
    }
    Map<Entity, Integer> distances = new HashMap<>();
    entities.forEach(entity -> distances.put(entity, distance(entity, offset)));
    return entities.stream().sorted(Comparator.comparing(distances::get)).limit(NAMES).toList();
  }

  private int distance(Entity entity, int offset) {
    return mentions.getOrDefault(entity.id(), List.of()).stream()
        .mapToInt(mention -> Math.abs(mention.span().begin() - offset))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Those in whose content another may stand: all of a page, or those around it in the text. */
  static List<ToldView> told(List<ToldView> all, ToldView told) {
    int at = all.indexOf(told);
    if (at < 0 || all.size() <= TOLD) {
      return all;
    }
    int begin = Math.max(0, Math.min(at - TOLD / 2, all.size() - TOLD));
    List<ToldView> around = all.subList(begin, begin + TOLD);
    String parent = told.attribution().parent();
    Stream<ToldView> outer =
        all.stream().filter(one -> one.id().equals(parent) && !around.contains(one));
    return Stream.concat(outer, around.stream()).toList();
  }
}
