package dk.personaletal.staging;

import static dk.personaletal.staging.Value.INTEGER;
import static dk.personaletal.staging.Value.LISTED_NAME;
import static dk.personaletal.staging.Value.LONG;
import static dk.personaletal.staging.Value.NAME;

import org.jspecify.annotations.Nullable;

/** One published line of sick leave in an area. */
public final class BenchmarkSickLeaveRow extends StagedRow {
    static final Columns<BenchmarkSickLeaveRow> COLUMNS =
            new Columns<>(BenchmarkSickLeaveRow.class, BenchmarkSickLeaveRow::new);

    public static final Needed<BenchmarkSickLeaveRow, Integer> YEAR = COLUMNS.needed("År", "year_no", INTEGER);
    static final Needed<BenchmarkSickLeaveRow, String> AREA = COLUMNS.needed("Område", "area_name", LISTED_NAME);
    /** Full-time days per full-time equivalent. */
    public static final Needed<BenchmarkSickLeaveRow, Integer> DAYS_HUNDREDTHS =
            COLUMNS.needed("Dagsværk", "days_hundredths", INTEGER);

    static final Needed<BenchmarkSickLeaveRow, String> PUBLISHER =
            COLUMNS.needed("Udgiver", "publisher", NAME.or("KRL"));
    static final Maybe<BenchmarkSickLeaveRow, Integer> MUNICIPALITY =
            COLUMNS.optional("Kommunekode", "municipality", INTEGER);
    static final Maybe<BenchmarkSickLeaveRow, String> AGREEMENT_GROUP =
            COLUMNS.optional("Overenskomstgruppe", "agreement_group", NAME);
    static final Maybe<BenchmarkSickLeaveRow, String> PROFESSIONAL_AREA =
            COLUMNS.optional("Fagområde", "professional_area", NAME);
    static final Maybe<BenchmarkSickLeaveRow, Long> FTE_TENTHOUSANDTHS =
            COLUMNS.optional("Fuldtidsbeskæftigede", "fte_tenthousandths", LONG);
    /** As the publisher printed it, 5,38 is 538. */
    public static final Maybe<BenchmarkSickLeaveRow, Integer> PERCENT_HUNDREDTHS =
            COLUMNS.optional("Fraværsprocent", "percent_hundredths", INTEGER);

    private BenchmarkSickLeaveRow(int line, @Nullable Object[] values) {
        super(line, values);
    }
}
