package dk.personaletal.staging;

import org.jspecify.annotations.Nullable;

/** Published sick leave to rows of {@code benchmark_sick_leave_row}. */
final class BenchmarkSickLeaveRows implements RowKind<BenchmarkSickLeaveRow> {
    static final String COLUMNS = """
            year_no, area_name, municipality, agreement_group,
              professional_area, fte_tenthousandths, days_hundredths, percent_hundredths, publisher""";

    static final String USUAL_PUBLISHER = "KRL";

    private final Slot year;
    private final Slot area;
    private final Slot municipality;
    private final Slot agreementGroup;
    private final Slot professionalArea;
    private final Slot fte;
    private final Slot days;
    private final Slot percent;
    private final Slot publisher;

    BenchmarkSickLeaveRows(Cells cells) {
        year = cells.slot("År");
        area = cells.slot("Område");
        municipality = cells.slot("Kommunekode");
        agreementGroup = cells.slot("Overenskomstgruppe");
        professionalArea = cells.slot("Fagområde");
        fte = cells.slot("Fuldtidsbeskæftigede");
        days = cells.slot("Dagsværk");
        percent = cells.slot("Fraværsprocent");
        publisher = cells.slot("Udgiver");
    }

    @Override
    public @Nullable BenchmarkSickLeaveRow read(Cells cells) {
        Integer inYear = cells.scaledInt(year);
        String ofArea = cells.name(area);
        Integer dayHundredths = cells.scaledInt(days);
        String by = cells.name(publisher);
        if (inYear == null || ofArea == null || dayHundredths == null) {
            return null;
        }
        return new BenchmarkSickLeaveRow(
                cells.line(),
                inYear,
                ofArea,
                cells.scaledInt(municipality),
                cells.name(agreementGroup),
                cells.name(professionalArea),
                cells.scaled(fte),
                dayHundredths,
                cells.scaledInt(percent),
                by == null ? USUAL_PUBLISHER : by);
    }

    @Override
    public void encode(BenchmarkSickLeaveRow row, CopyBuffer out) {
        out.putInt(row.year());
        out.putText(row.area());
        out.putInt(row.municipality());
        out.putText(row.agreementGroup());
        out.putText(row.professionalArea());
        out.putLong(row.fteTenthousandths());
        out.putInt(row.daysHundredths());
        out.putInt(row.percentHundredths());
        out.putText(row.publisher());
    }
}
