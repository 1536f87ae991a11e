package dk.personaletal.disclosure.sums;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What adds up in a report, written out by hand: an equation that the ledger doesn't know is one that an attacker could
 * use. A figure is {@code breakdown/member/measure@time}.
 */
abstract class DeclaredSums {
    final List<IndicatorValue> figures = new ArrayList<>();

    /** Every row with every measure. */
    void figures(String indicator, String time, String rows, String measures) {
        for (String row : rows.split(" ")) {
            for (String measure : measures.split(" ")) {
                int slash = row.indexOf('/');
                String member = row.substring(slash + 1).replace("Øvrige|", "Øvrige ");
                FigureKey key = new FigureKey(indicator, row.substring(0, slash), member, time, measure);
                figures.add(new IndicatorValue(key, "", Ratio.count(1), 1, 1));
            }
        }
    }

    /** The sums where all is leavers of 2021, which is left out. */
    void assertSums(String... expected) {
        assertThat(sums()).extracting(sum -> sum.replace("/leavers@2021", "")).containsExactlyInAnyOrder(expected);
    }

    List<String> sums() {
        return sums(Map.of());
    }

    List<String> sums(Map<String, String> areas) {
        return Ledger.of(figures, areas).sums().stream()
                .map(sum -> text(sum.plus()) + " = " + (sum.minus().isEmpty() ? "known" : text(sum.minus()))
                        + (sum.leavesRest() ? " + rest" : ""))
                .toList();
    }

    private static String text(List<FigureKey> keys) {
        return keys.stream().map(DeclaredSums::text).collect(joining(" + "));
    }

    private static String text(FigureKey key) {
        return key.breakdown() + "/" + key.member() + "/" + key.measure() + "@" + key.time();
    }

    /** The first is what stands for the figure itself. */
    void assertTells(String figure, String... told) {
        FigureKey key = figures.stream()
                .map(IndicatorValue::key)
                .filter(one -> (one.indicator() + " " + text(one)).equals(figure))
                .findAny()
                .orElseThrow();
        assertThat(Ledger.of(figures, Map.of()).toldBy(key))
                .extracting(DeclaredSums::text)
                .containsExactly(told);
    }
}
