package dk.personaletal.disclosure;

import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The figures that {@code demo} computes of its 4.000 invented persons in two months, so that a test needs no database. */
final class InventedMunicipality {
    private InventedMunicipality() {}

    static List<IndicatorValue> figures() {
        return figures("invented_figures.tsv");
    }

    static List<IndicatorValue> figuresOfTheMonthBefore() {
        return figures("invented_figures_month_before.tsv");
    }

    private static List<IndicatorValue> figures(String file) {
        try (InputStream in = InventedMunicipality.class.getResourceAsStream("/disclosure/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(InventedMunicipality::figure).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndicatorValue figure(String line) {
        String[] cells = line.split("\t", -1);
        return new IndicatorValue(
                new FigureKey(cells[0], cells[1], cells[2], cells[4], cells[5]),
                cells[3],
                new Ratio(new BigDecimal(cells[6]), new BigDecimal(cells[7])),
                cells[8].isEmpty() ? null : Integer.valueOf(cells[8]),
                cells[9].isEmpty() ? null : Integer.valueOf(cells[9]),
                cells[10].isEmpty() ? null : new BigDecimal(cells[10]));
    }
}
