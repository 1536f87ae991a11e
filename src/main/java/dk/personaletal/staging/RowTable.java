package dk.personaletal.staging;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.shared.Pseudonyms;

/**
 * What reading knows of a kind of delivery; {@link #of} is the list of them all.
 *
 * @param row the typed row that rules look at
 * @param columns of its table after delivery and line, in the order in which its reader encodes them
 */
record RowTable<R extends StagedRow>(Class<R> row, String columns, Opening<R> opening) {
    private static final int KEY_COLUMNS = 2;

    /** Finds the kind's columns in a file. */
    interface Opening<R extends StagedRow> {
        RowKind<R> open(DeliveryScope scope, Cells cells, Pseudonyms pseudonyms);
    }

    static RowTable<?> of(DeliveryKind kind) {
        return switch (kind) {
            case ORGANISATION ->
                new RowTable<>(OrganisationRow.class, OrganisationRows.COLUMNS, (s, c, p) -> new OrganisationRows(c));
            case LOEN ->
                new RowTable<>(
                        PayrollRow.class, PayrollRows.COLUMNS, (s, c, p) -> new PayrollRows(s.municipality(), c, p));
            case FRAVAER ->
                new RowTable<>(
                        AbsenceRow.class, AbsenceRows.COLUMNS, (s, c, p) -> new AbsenceRows(s.municipality(), c, p));
            case OMKODNING ->
                new RowTable<>(UnitRecodeRow.class, UnitRecodeRows.COLUMNS, (s, c, p) -> new UnitRecodeRows(c));
            case PERSONSKIFT ->
                new RowTable<>(
                        PersonChangeRow.class,
                        PersonChangeRows.COLUMNS,
                        (s, c, p) -> new PersonChangeRows(s.municipality(), c, p));
            case BENCHMARK_SYGEFRAVAER ->
                new RowTable<>(
                        BenchmarkSickLeaveRow.class,
                        BenchmarkSickLeaveRows.COLUMNS,
                        (s, c, p) -> new BenchmarkSickLeaveRows(c));
            case BENCHMARK_OMSAETNING ->
                new RowTable<>(
                        BenchmarkTurnoverRow.class,
                        BenchmarkTurnoverRows.COLUMNS,
                        (s, c, p) -> new BenchmarkTurnoverRows(c));
            case TRIVSEL -> new RowTable<>(SurveyRow.class, SurveyRows.COLUMNS, (s, c, p) -> new SurveyRows(c));
            case REKRUTTERING ->
                new RowTable<>(RecruitmentRow.class, RecruitmentRows.COLUMNS, (s, c, p) -> new RecruitmentRows(c));
            case BEFOLKNINGSPROGNOSE ->
                new RowTable<>(PopulationRow.class, PopulationRows.COLUMNS, (s, c, p) -> new PopulationRows(c));
            case FRATRAEDELSER ->
                new RowTable<>(
                        LeavingReasonRow.class, LeavingReasonRows.COLUMNS, (s, c, p) -> new LeavingReasonRows(c));
        };
    }

    String copyInto(String table) {
        return "copy %s (delivery_id, line_no, %s) from stdin (format binary)".formatted(table, columns);
    }

    int width() {
        return KEY_COLUMNS + columns.split(",").length;
    }
}
