package dk.personaletal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that people read lists every rule as the code has it. Renew it with {@code -Dgolden.update}. */
class RulesPageTest {
    private static final Path PAGE = Path.of("jobs/definitions/regler.md");
    private static final String HEAD =
            "| Regel | Alvor | Hvad er galt | Hvad gør du | Kan godkendes |\n|---|---|---|---|---|\n";

    @Test
    void everyRuleIsOnThePage() throws IOException {
        String table = HEAD
                + RowRuleCases.RULES.all().stream().map(RulesPageTest::line).collect(Collectors.joining());
        String page = Files.readString(PAGE);
        String introduction = page.substring(0, page.indexOf("| Regel"));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(PAGE, introduction + table);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(introduction + table);
    }

    @Test
    void everyCodeIsUsedOnceAndThereAreAtLeast35() {
        assertThat(RowRuleCases.RULES.all())
                .extracting(Rule::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("R\\d{3}"))
                .hasSizeGreaterThanOrEqualTo(35);
    }

    @Test
    void everyTextIsASentence() {
        assertThat(RowRuleCases.RULES.all()).allSatisfy(rule -> {
            assertThat(rule.title()).matches("[A-ZÆØÅ].*[^.]");
            assertThat(rule.remedy()).matches("[A-ZÆØÅ].*\\.");
        });
    }

    private static String line(Rule rule) {
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        rule.code(),
                        rule.severity().danish(),
                        rule.title(),
                        rule.remedy(),
                        rule.plausibility() ? "ja" : "nej");
    }
}
