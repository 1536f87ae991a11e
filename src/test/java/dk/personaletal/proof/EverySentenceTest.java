package dk.personaletal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.papers.WholeReport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the demo's report says in words is what its cells say. */
class EverySentenceTest {
    private static final Map<Rule.Kind, Pattern> WORDS = new TreeMap<>(Map.of(
            Rule.Kind.UP, words("steget|stige|vokset|vokse|højere|flere|mere|stigende"),
            Rule.Kind.DOWN, words("faldet|falde|lavere|færre|mindre|faldende"),
            Rule.Kind.SAME, words("uændret|det samme som|den samme som|lige så|i både"),
            Rule.Kind.HIGHEST, words("højest|bredest|mest|flest"),
            Rule.Kind.LOWEST, words("lavest|smallest"),
            Rule.Kind.TARGET, words("nået|Nået")));

    /** Direction words that are no claim about figures of ours, or that explain what a figure is. */
    private static final Pattern EXPLAINS = Pattern.compile("(metode|ord|diskretion)\\..*"
            + "|maal.(ikke_)?naaet|alder.pension.reached|personaleforbrug.ledelse.brede"
            + "|sygefravaer.fordeling.(note|mest)|sygefravaer.forventet.note");

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}])(" + alternatives + ")(?![\\p{L}])");
    }

    @Test
    void everyTextOfTheDemoHolds() {
        WholeReport report = WholeReport.ofDemo();
        Proof proof = Proof.of(report.document(), new Evidence(report.cells(), report.facts()));
        assertThat(proof.faults()).isEmpty();
        assertThat(proof.proven()).hasSizeGreaterThan(100);
    }

    /** A new text with places needs a rule, or this fails before any report has it. */
    @Test
    void everyTextWithPlacesHasARule() {
        List<String> without = Proof.BOOK.templates().stream()
                .filter(text -> !text.places().isEmpty())
                .map(TextBook.Template::key)
                .filter(key -> Proof.RULES.find(key).isEmpty())
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void everyRuleHasAText() {
        Set<String> keys = new TreeSet<>(Proof.RULES.keys());
        Proof.BOOK.templates().forEach(text -> keys.remove(text.key()));
        assertThat(keys).isEmpty();
    }

    /** Words of direction, of rank and of targets stand only where a rule checks them. */
    @Test
    void everyClaimWordIsChecked() {
        Map<String, String> unchecked = new TreeMap<>();
        for (TextBook.Template text : Proof.BOOK.templates()) {
            WORDS.forEach((kind, words) -> {
                boolean isChecked = Proof.RULES
                        .find(text.key())
                        .map(rule -> rule.kinds().contains(kind))
                        .orElse(false);
                if (words.matcher(text.text().replaceAll("\\{\\w+}", "")).find()
                        && !isChecked
                        && !EXPLAINS.matcher(text.key()).matches()) {
                    unchecked.put(text.key() + " " + kind, text.text());
                }
            });
        }
        assertThat(unchecked).isEmpty();
    }
}
