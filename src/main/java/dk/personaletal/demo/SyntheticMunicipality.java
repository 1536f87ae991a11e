package dk.personaletal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Deliveries of an invented municipality, shaped like a real one: payroll, absence, vacancies and reasons for leaving
 * month by month, the organisation in the first and the last month, two surveys, a forecast, benchmarks; one corrected
 * delivery, a few bad lines, and the small differences of format that real files have.
 */
public final class SyntheticMunicipality {
    /** Long spells are already running when the story begins. */
    private static final int MONTHS_BEFORE = 10;

    private static final int YEARS_BETWEEN_SURVEYS = 2;

    private SyntheticMunicipality() {}

    /**
     * Writes the deliveries, each with its marker.
     *
     * @param inbox made when it is missing
     * @param persons paid by the month, at the end of an ordinary month
     * @param last the newest month
     * @param months how many months, the last one included
     * @param seed the same seed gives the same bytes
     */
    public static void write(Path inbox, int persons, YearMonth last, int months, long seed) throws IOException {
        Inbox deliveries = new Inbox(Files.createDirectories(inbox));
        YearMonth first = last.minusMonths(months - 1L);
        Workforce workforce = new Workforce(new Dice(seed), persons, first);
        Absences absences = new Absences(new Dice(~seed));
        for (YearMonth month = first.minusMonths(MONTHS_BEFORE); month.isBefore(first); month = month.plusMonths(1)) {
            absences.of(month, workforce.staff());
        }
        WorkingDays calendar = new WorkingDays(
                first.minusMonths(MONTHS_BEFORE).atDay(1), last.plusYears(1).atEndOfMonth());
        Mistakes mistakes = new Mistakes(last);
        Dice others = new Dice(seed + 1);
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            if (month.isAfter(first)) {
                workforce.advanceTo(month);
            }
            FileStyle style = style(month, last);
            payroll(deliveries, month, workforce, mistakes, style);
            List<Spell> spells = absences.of(month, workforce.staff());
            List<List<String>> lines = AbsenceFile.lines(month, spells, calendar, style);
            deliveries.deliver("fravaer_" + month + ".csv", style.bytes(mistakes.inAbsence(month, lines)));
            usual(
                    deliveries,
                    "rekruttering_" + month,
                    RecruitmentFile.lines(others, month, persons, last.atEndOfMonth()));
            exitAnswers(deliveries, month, ExitAnswersFile.lines(others, month, workforce.staff()));
        }
        organisation(deliveries, first);
        organisation(deliveries, last);
        usual(deliveries, "benchmark_sygefravaer", BenchmarkFile.lines(others));
        usual(deliveries, "benchmark_omsaetning", TurnoverBenchmarkFile.lines(others, last));
        int surveyed = last.getYear() - 1;
        int before = surveyed - YEARS_BETWEEN_SURVEYS;
        usual(deliveries, "trivsel_" + before, SurveyFile.lines(others, before, persons, true));
        usual(deliveries, "trivsel_" + surveyed, SurveyFile.lines(others, surveyed, persons, false));
        usual(deliveries, "befolkningsprognose_" + last.getYear(), ForecastFile.lines(others, last.getYear(), persons));
    }

    /** In a small municipality there are months when nobody tells. */
    private static void exitAnswers(Inbox deliveries, YearMonth month, List<List<String>> lines) throws IOException {
        if (lines.size() > 1) {
            usual(deliveries, "fratraedelser_" + month, lines);
        }
    }

    private static void usual(Inbox deliveries, String name, List<List<String>> lines) throws IOException {
        deliveries.deliver(name + ".csv", FileStyle.USUAL.bytes(lines));
    }

    private static void payroll(
            Inbox deliveries, YearMonth month, Workforce workforce, Mistakes mistakes, FileStyle style)
            throws IOException {
        List<List<String>> lines = PayrollFile.lines(month, workforce.staff(), workforce.leftLastMonth(), style);
        if (mistakes.forgetsUnit(month)) {
            deliveries.deliver("loen_" + month + ".csv", style.bytes(mistakes.withoutUnit(lines)));
            deliveries.deliver("loen_" + month + "_rettet.csv", style.bytes(lines));
        } else {
            deliveries.deliver("loen_" + month + ".csv", style.bytes(mistakes.inPayroll(month, lines)));
        }
    }

    private static void organisation(Inbox deliveries, YearMonth month) throws IOException {
        usual(deliveries, "organisation_" + month, OrganisationFile.lines(month));
    }

    /** Most months look alike; a few come as another system, or another version, would have written them. */
    private static FileStyle style(YearMonth month, YearMonth last) {
        return switch ((int) month.until(last, ChronoUnit.MONTHS)) {
            case 6 -> FileStyle.WINDOWS;
            case 9 -> FileStyle.BYTE_ORDER_MARK;
            case 14 -> FileStyle.UNIX_ISO_DATES;
            case 17 -> FileStyle.TABS_AND_POINTS;
            default -> FileStyle.USUAL;
        };
    }
}
