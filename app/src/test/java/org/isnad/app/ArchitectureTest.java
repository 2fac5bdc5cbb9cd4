package org.isnad.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the module arrows of ARCHITECTURE.md. */
class ArchitectureTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.isnad");

  @ParameterizedTest
  @CsvSource({
    "org.isnad.core..,   org.isnad.core..",
    "org.isnad.arabic.., org.isnad.core.. org.isnad.arabic..",
    "org.isnad.ingest.., org.isnad.core.. org.isnad.ingest..",
    "org.isnad.ledger..,"
        + " org.isnad.core.. org.isnad.ledger.. org.isnad.arabic.text.. org.isnad.arabic.latin.."
        + " org.isnad.arabic.forms..",
  })
  void aModuleUsesOnlyThoseBelowIt(String module, String allowed) {
    DescribedPredicate<JavaClass> others =
        JavaClass.Predicates.resideInAPackage("org.isnad..")
            .and(
                DescribedPredicate.not(
                    JavaClass.Predicates.resideInAnyPackage(allowed.split(" "))));
    noClasses().that().resideInAPackage(module).should().dependOnClassesThat(others).check(OURS);
  }

  @Test
  void everyModuleIsLookedAt() {
    for (String module : List.of("core", "arabic", "ingest", "ledger", "app")) {
      assertThat(OURS.stream().filter(c -> c.getPackageName().startsWith("org.isnad." + module)))
          .as(module)
          .isNotEmpty();
    }
  }

  @Test
  void noTwoPackagesUseEachOther() {
    slices()
        .matching("org.isnad.(**)")
        .should()
        .beFreeOfCycles()
        // What stands behind the ledger's door gives its answers in the types at the door.
        .ignoreDependency(
            JavaClass.Predicates.resideInAPackage("org.isnad.ledger.*.."),
            JavaClass.Predicates.resideInAPackage("org.isnad.ledger"))
        .check(OURS);
  }

  @Test
  void thePagesKnowNothingOfTheCommandLine() {
    noClasses()
        .that()
        .resideInAPackage("org.isnad.app.web..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.isnad.app.cli..")
        .check(OURS);
  }

  @Test
  void noCodeOfOursOpensAnAddress() {
    noClasses()
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage("java.net.http..", "javax.net..")
                .or(JavaClass.Predicates.belongToAnyOf(URL.class, URI.class, URLConnection.class))
                .or(JavaClass.Predicates.belongToAnyOf(Socket.class, InetAddress.class))
                .or(JavaClass.Predicates.belongToAnyOf(SocketChannel.class, DatagramSocket.class)))
        .orShould()
        .callMethod(Jsoup.class, "connect", String.class)
        .because("links found in texts are never opened")
        .check(OURS);
  }

  @Test
  void onlyTheArabicModuleAndThePagesHoldArabicLetters() throws IOException {
    List<String> found = new ArrayList<>();
    for (String module : List.of("core", "ingest", "ledger", "app")) {
      try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
          found.addAll(arabicLines(source));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<String> arabicLines(Path source) throws IOException {
    String[] lines = Files.readString(source).split("\n", -1);
    return Arrays.stream(lines)
        .filter(line -> line.codePoints().anyMatch(ArchitectureTest::isArabic))
        .map(line -> source + ": " + line.strip())
        .toList();
  }

  private static boolean isArabic(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }
}
