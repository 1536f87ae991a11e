package dk.personaletal.disclosure.sums;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.DescriptorYaml;
import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an indicator's descriptor says is enough for its small numbers not to be worked out. */
class DescribedSumsTest {
    private static final Descriptor EXAMPLE = DescriptorYaml.read("example.yaml", """
            name: example
            version: 1
            population: Alle månedslønnede.
            deliveries: [loen]
            sql: [example.sql]
            sets:
              all: {each: person, at: census, who: [monthly]}
              old: {of: all, who: [aged_60]}
            breakdowns:
              total: {measures: [all, old, share]}
              department: {by: [department], measures: [all, old, share]}
              unit: {by: [department, unit], measures: [old]}
            measures:
              all: {count: all, style: count}
              old: {count: old, style: count}
              share: {share: old, of: all, style: percent}
            """);

    private static final List<FigureKey> KEYS = Stream.of(
                    "total/*/old",
                    "total/*/share",
                    "department/A/all",
                    "department/A/old",
                    "department/A/share",
                    "department/AB/old",
                    "unit/A|1/old",
                    "unit/A|2/old",
                    "unit/AB|1/old")
            .map(key -> key.split("/"))
            .map(parts -> new FigureKey("example", parts[0], parts[1], "2021-03", parts[2]))
            .toList();

    private static Ledger ledger() {
        Ledger ledger = new Ledger(KEYS.stream()
                .map(key -> new IndicatorValue(key, "", Ratio.count(1), 1, 1))
                .toList());
        new DescribedSums(ledger, EXAMPLE).declare();
        return ledger;
    }

    @Test
    void rowsMakeTheTotalAndUnitsTheirDepartment() {
        assertThat(ledger().sums().stream().map(sum -> text(sum.plus()) + " = " + text(sum.minus())))
                .containsExactlyInAnyOrder(
                        "department/A/all = ",
                        "department/A/old + department/AB/old = total/*/old",
                        "unit/A|1/old + unit/A|2/old + unit/AB|1/old = total/*/old",
                        "unit/A|1/old + unit/A|2/old = department/A/old",
                        "unit/AB|1/old = department/AB/old");
    }

    @Test
    void aShareTellsItsCountAndItsBase() {
        assertThat(ledger().toldBy(new FigureKey("example", "department", "A", "2021-03", "share")))
                .extracting(FigureKey::measure)
                .containsExactlyInAnyOrder("old", "all");
    }

    private static String text(List<FigureKey> keys) {
        return String.join(
                " + ",
                keys.stream()
                        .map(key -> key.breakdown() + "/" + key.member() + "/" + key.measure())
                        .toList());
    }
}
