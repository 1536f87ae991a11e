package dk.personaletal.papers;

import dk.personaletal.disclosure.Edition;
import dk.personaletal.disclosure.Withheld;
import dk.personaletal.disclosure.WithheldFigures;
import dk.personaletal.disclosure.WithheldReason;
import dk.personaletal.reports.csv.CsvRenderer;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** HR's books of what each edition withholds of a snapshot: why, and what can still be worked out. */
final class WithheldCsv {
    static final String FILE_NAME = "diskretion.csv";

    private static final Map<Edition, String> EDITIONS =
            Map.of(Edition.COMMITTEE, "Udvalgets", Edition.INTERNAL, "Intern");
    private static final Map<WithheldReason, String> REASONS = Map.of(
            WithheldReason.SMALL_COUNT, "For få personer",
            WithheldReason.DOMINANCE, "Én person har for stor en del",
            WithheldReason.PROTECTS_ANOTHER, "Kunne røbe et andet skjult tal");

    private final JdbcClient database;

    WithheldCsv(JdbcClient database) {
        this.database = database;
    }

    byte[] write(long snapshotId) {
        List<Row> rows = new ArrayList<>();
        for (Edition edition : Edition.values()) {
            for (Withheld figure : WithheldFigures.list(snapshotId, edition, database)) {
                rows.add(row(edition, figure));
            }
        }
        List<Column> columns = Stream.of(
                        "Udgave",
                        "Indikator",
                        "Opdeling",
                        "Række",
                        "Navn",
                        "Tid",
                        "Tal",
                        "Hvorfor skjult",
                        "Kan regnes ud til mindst",
                        "Kan regnes ud til højst",
                        "Vist i en tidligere rapport")
                .map(Column::dataOnly)
                .toList();
        return new CsvRenderer().render(new Table("diskretion", "Skjulte tal", columns, rows, List.of()));
    }

    private static Row row(Edition edition, Withheld figure) {
        return new Row(
                Stream.of(
                                EDITIONS.getOrDefault(edition, ""),
                                figure.key().indicator(),
                                figure.key().breakdown(),
                                figure.key().member(),
                                figure.memberName(),
                                figure.key().time(),
                                figure.key().measure(),
                                REASONS.getOrDefault(figure.reason(), ""),
                                number(figure.least()),
                                number(figure.most()),
                                figure.shownBefore() ? "ja" : "nej")
                        .map(Cell::text)
                        .toList(),
                false);
    }

    private static String number(@Nullable BigDecimal limit) {
        return limit == null ? "" : limit.toPlainString().replace('.', ',');
    }
}
