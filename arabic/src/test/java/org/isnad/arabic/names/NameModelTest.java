package org.isnad.arabic.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.isnad.arabic.parse.ParsedText;
import org.junit.jupiter.api.Test;

class NameModelTest {

  private static final List<String> CORPUS =
      List.of(
          "زار\tO",
          "و\tO",
          "قد\tO",
          "ميلفيل\tB-Artist",
          "هول\tI-Artist",
          "مدينة\tO",
          "كينفيلد\tB-Population-Center",
          ".\tO",
          "",
          "عاد\tO",
          "ميلفيل\tB-Artist",
          "هول\tI-Artist",
          "الى\tO",
          "كينفيلد\tB-Population-Center",
          ".\tO");

  private static NameModelTrainer.Labeled labeled(WikiFane.Passage passage) {
    ParsedText parsed = NamesFixture.PARSER.parse(passage.text());
    int[] tags = new int[parsed.words().size()];
    for (WikiFane.Name name : passage.names()) {
      int begin = 1 + 2 * NameModel.TYPES.indexOf(name.type());
      int first = parsed.wordsIn(name.span()).get(0).index();
      parsed.wordsIn(name.span()).forEach(w -> tags[w.index()] = begin + 1);
      tags[first] = begin;
    }
    return new NameModelTrainer.Labeled(new NameText(parsed, List.of()), tags);
  }

  @Test
  void theCorpusGivesItsNamesWithTheirBorders() {
    WikiFane.Passage passage = new WikiFane(CORPUS).passages().get(0);
    assertThat(passage.names().stream().map(n -> n.span().of(passage.text())))
        .containsExactly("ميلفيل هول", "كينفيلد", "ميلفيل هول", "كينفيلد");
    assertThat(passage.text()).contains("وقد");
  }

  @Test
  void trainingLearnsItsDataAndTheFileGivesTheSameModelBack() throws IOException {
    NameModelTrainer.Labeled data = labeled(new WikiFane(CORPUS).passages().get(0));
    ListFeatures lists = ListFeatures.load();
    NameModel model = new NameModelTrainer().train(List.of(data), lists, 8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    NameModel.Tagged tagged =
        NameModel.read(new ByteArrayInputStream(bytes.toByteArray())).tag(data.text(), lists);
    for (int i = 0; i < data.text().size(); i++) {
      assertThat(tagged.tag(i)).as(data.text().folded(i)).isEqualTo(data.tag(i));
    }
  }

  @Test
  void theShippedModelFindsANameThatNoListHolds() {
    String text = "والتقى الوفد ريغنالد ستانهوب في المعرض";
    assertThat(NamesFixture.nameSpans(text).stream().map(s -> s.of(text)))
        .contains("ريغنالد ستانهوب");
  }
}
