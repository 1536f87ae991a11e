package dk.personaletal.staging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Published turnover to rows of {@code benchmark_turnover_row}. */
final class BenchmarkTurnoverRows implements RowKind<BenchmarkTurnoverRow> {
    static final String COLUMNS = """
            period_from, period_to, area_name, municipality, agreement_group, persons,
            leavers_percent_hundredths, joiners_percent_hundredths, publisher""";

    private final Slot from;
    private final Slot to;
    private final Slot area;
    private final Slot municipality;
    private final Slot agreementGroup;
    private final Slot persons;
    private final Slot leavers;
    private final Slot joiners;
    private final Slot publisher;

    BenchmarkTurnoverRows(Cells cells) {
        from = cells.slot("Periode fra");
        to = cells.slot("Periode til");
        area = cells.slot("Område");
        municipality = cells.slot("Kommunekode");
        agreementGroup = cells.slot("Overenskomstgruppe");
        persons = cells.slot("Antal personer");
        leavers = cells.slot("Afgang");
        joiners = cells.slot("Tilgang");
        publisher = cells.slot("Udgiver");
    }

    @Override
    public @Nullable BenchmarkTurnoverRow read(Cells cells) {
        LocalDate first = cells.date(from);
        LocalDate last = cells.date(to);
        String ofArea = cells.name(area);
        String by = cells.name(publisher);
        if (first == null || last == null || ofArea == null) {
            return null;
        }
        return new BenchmarkTurnoverRow(
                cells.line(),
                first,
                last,
                ofArea,
                cells.scaledInt(municipality),
                cells.name(agreementGroup),
                cells.scaledInt(persons),
                cells.scaledInt(leavers),
                cells.scaledInt(joiners),
                by == null ? BenchmarkSickLeaveRows.USUAL_PUBLISHER : by);
    }

    @Override
    public void encode(BenchmarkTurnoverRow row, CopyBuffer out) {
        out.putDate(row.from());
        out.putDate(row.to());
        out.putText(row.area());
        out.putInt(row.municipality());
        out.putText(row.agreementGroup());
        out.putInt(row.persons());
        out.putInt(row.leaversPercentHundredths());
        out.putInt(row.joinersPercentHundredths());
        out.putText(row.publisher());
    }
}
