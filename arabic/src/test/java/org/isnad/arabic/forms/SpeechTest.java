package org.isnad.arabic.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.data.Table;
import org.isnad.arabic.data.TableReader;
import org.junit.jupiter.api.Test;

class SpeechTest {

  private static final Pattern MARKED = Pattern.compile("\\[(.*)]");

  private final Table table = TableReader.resource("forms/speech.tsv");

  @Test
  void theVerbsThatExamplesMarkHaveTheirSubjectsAndNoWordOfACounterexampleIsOne() {
    assertThat(table.examples())
        .allSatisfy(
            example -> {
              Matcher marked = MARKED.matcher(example);
              assertThat(marked.find()).isTrue();
              assertThat(Speech.isSubject("", " " + marked.group(1))).isTrue();
            });
    assertThat(table.counterexamples())
        .allSatisfy(
            example ->
                assertThat(example.split(" ")).noneMatch(word -> Speech.isSubject("", " " + word)));
  }

  @Test
  void aNameIsTheSubjectWhereItsClauseBeginsAFewWordsBefore() {
    assertThat(Speech.isSubject("كتبت الصحيفة ان المهندس ", " حذر قبل أيام")).isTrue();
    assertThat(Speech.isSubject("وصل الوفد أمس إلى بلدة القاضي ", " حذر قبل أيام")).isFalse();
    assertThat(Speech.isSubject("كتبت الصحيفة ان المهندس ", " لم يحذر")).isFalse();
    assertThat(Speech.isSubject("كتبت الصحيفة ان المهندس ", "، حذر")).isFalse();
  }

  @Test
  void theRuleOfAClaimNamesTheVerb() {
    assertThat(Speech.is("verb-sv:كتب")).isTrue();
    assertThat(Speech.is("verb-sv:بنى")).isFalse();
  }
}
