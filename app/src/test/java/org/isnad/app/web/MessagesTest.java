package org.isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.isnad.app.web.article.ChainStop;
import org.isnad.core.record.Access;
import org.isnad.core.record.Act;
import org.isnad.core.record.ClaimType;
import org.isnad.core.record.EntityType;
import org.isnad.core.record.RoleStatus;
import org.isnad.core.record.Stage;
import org.isnad.ledger.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

  @Test
  void everyLanguageSaysTheSameThings() {
    assertThat(Messages.in(Language.AR).keys()).isEqualTo(Messages.in(Language.EN).keys());
  }

  @ParameterizedTest
  @EnumSource
  void everyChoiceHasAName(Language language) {
    Messages messages = Messages.in(language);
    Map<String, Enum<?>[]> choices =
        Map.of(
            "act", Act.values(),
            "access", Access.values(),
            "claim", ClaimType.values(),
            "type", EntityType.values(),
            "role", RoleStatus.values(),
            "stage", Stage.values(),
            "theme", Theme.values(),
            "facet", Facet.values(),
            "chain", ChainStop.Kind.values());
    choices.forEach(
        (prefix, values) ->
            List.of(values).forEach(v -> assertThat(messages.name(prefix, v)).isNotNull()));
  }

  @Test
  void aLevantineMonthStaysBetweenItsDayAndYearInALineFromLeftToRight() {
    LocalDate day = LocalDate.of(2015, 8, 3);
    assertThat(Messages.in(Language.EN).allCalendars(day)).contains("3 آب\u200E 2015");
    assertThat(Messages.in(Language.AR).allCalendars(day)).contains("3 آب 2015");
  }

  @Test
  void countsAgreeWithTheirNouns() {
    Messages arabic = Messages.in(Language.AR);
    assertThat(arabic.text("search.total", 1)).isEqualTo("مقالة واحدة");
    assertThat(arabic.text("search.total", 2)).isEqualTo("مقالتان");
    assertThat(arabic.text("search.total", 10)).isEqualTo("10 مقالات");
    assertThat(arabic.text("search.total", 11)).isEqualTo("11 مقالة");
  }

  @Test
  void anUnknownTextIsNamed() {
    assertThatThrownBy(() -> Messages.in(Language.EN).text("no.such.text"))
        .hasMessageContaining("messages_en.properties")
        .hasMessageContaining("no.such.text");
  }
}
