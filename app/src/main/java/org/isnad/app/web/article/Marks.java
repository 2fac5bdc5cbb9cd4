package org.isnad.app.web.article;

import java.util.ArrayList;
import java.util.List;
import org.isnad.app.web.text.Mark;
import org.isnad.app.web.text.Mark.Part;
import org.isnad.app.web.text.Mark.Role;
import org.isnad.core.record.Attribution;
import org.isnad.core.record.Claim;
import org.isnad.core.record.Party;
import org.isnad.core.record.SourcedRecord;
import org.isnad.core.record.Timex;
import org.isnad.core.text.Span;

/** All that a record found in one page of its text, as marks over it. */
final class Marks {

  private Marks() {}

  static List<Mark> of(SourcedRecord record, Span page) {
    List<Mark> out = new ArrayList<>();
    record.attributions().stream()
        .filter(a -> reach(a).overlaps(page))
        .forEach(a -> told(a, record.chain(a).size(), out));
    record
        .mentions()
        .forEach(m -> out.add(new Mark.Named(m.span(), m.entity(), m.type(), m.form())));
    for (int i = 0; i < record.times().size(); i++) {
      Timex time = record.times().get(i);
      out.add(new Mark.Timed(time.span(), TimeView.id(i), time.value()));
    }
    record.claims().forEach(c -> claimed(c, out));
    out.removeIf(mark -> !mark.span().overlaps(page));
    return out;
  }

  private static void claimed(Claim claim, List<Mark> out) {
    part(claim, Role.AGENT, claim.agent(), out);
    part(claim, Role.PATIENT, claim.patient(), out);
    part(claim, Role.THEME, claim.theme(), out);
    part(claim, Role.PLACE, claim.place(), out);
    if (claim.time() != null) {
      out.add(new Mark.Claimed(claim.time().span(), claim.id(), Role.TIME));
    }
    out.add(new Mark.Claimed(claim.predicate(), claim.id(), Role.ACT));
  }

  private static void part(Claim claim, Role role, Party party, List<Mark> out) {
    if (party != null && party.span() != null) {
      out.add(new Mark.Claimed(party.span(), claim.id(), role));
    }
  }

  private static Span reach(Attribution told) {
    return told.content().stream().reduce(told.cue(), Span::cover);
  }

  private static void told(Attribution told, int depth, List<Mark> out) {
    out.add(new Mark.Told(told.cue(), told.id(), Part.CUE, depth));
    told.content().forEach(c -> out.add(new Mark.Told(c, told.id(), Part.CONTENT, depth)));
    if (told.source() != null && told.source().span() != null) {
      Span source = told.source().span();
      out.add(new Mark.Told(source, told.id(), Part.SOURCE, depth));
    }
    if (told.medium() != null) {
      out.add(new Mark.Told(told.medium().span(), told.id(), Part.MEDIUM, depth));
    }
  }
}
