package dk.personaletal.staging;

import static dk.personaletal.staging.Value.DATE;
import static dk.personaletal.staging.Value.INTEGER;
import static dk.personaletal.staging.Value.LISTED_NAME;
import static dk.personaletal.staging.Value.NAME;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One published line of turnover in an area. */
public final class BenchmarkTurnoverRow extends StagedRow {
    static final Columns<BenchmarkTurnoverRow> COLUMNS =
            new Columns<>(BenchmarkTurnoverRow.class, BenchmarkTurnoverRow::new);

    public static final Needed<BenchmarkTurnoverRow, LocalDate> FROM =
            COLUMNS.needed("Periode fra", "period_from", DATE);
    public static final Needed<BenchmarkTurnoverRow, LocalDate> TO = COLUMNS.needed("Periode til", "period_to", DATE);
    static final Needed<BenchmarkTurnoverRow, String> AREA = COLUMNS.needed("Område", "area_name", LISTED_NAME);
    static final Needed<BenchmarkTurnoverRow, String> PUBLISHER =
            COLUMNS.needed("Udgiver", "publisher", NAME.or("KRL"));
    static final Maybe<BenchmarkTurnoverRow, Integer> MUNICIPALITY =
            COLUMNS.optional("Kommunekode", "municipality", INTEGER);
    static final Maybe<BenchmarkTurnoverRow, String> AGREEMENT_GROUP =
            COLUMNS.optional("Overenskomstgruppe", "agreement_group", NAME);
    /** Headcount when the period began. */
    public static final Maybe<BenchmarkTurnoverRow, Integer> PERSONS =
            COLUMNS.optional("Antal personer", "persons", INTEGER);
    /** 17.80 % is 1780. */
    public static final Maybe<BenchmarkTurnoverRow, Integer> LEAVERS_PERCENT_HUNDREDTHS =
            COLUMNS.optional("Afgang", "leavers_percent_hundredths", INTEGER);

    public static final Maybe<BenchmarkTurnoverRow, Integer> JOINERS_PERCENT_HUNDREDTHS =
            COLUMNS.optional("Tilgang", "joiners_percent_hundredths", INTEGER);

    private BenchmarkTurnoverRow(int line, @Nullable Object[] values) {
        super(line, values);
    }
}
