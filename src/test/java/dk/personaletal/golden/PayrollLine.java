package dk.personaletal.golden;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One employment in one month's payroll, as the contract has it. */
record PayrollLine(
        YearMonth month,
        int person,
        String employment,
        LocalDate born,
        Place place,
        String category,
        boolean monthly,
        LocalDate from,
        @Nullable LocalDate to,
        int degree,
        int status) {
    static final List<String> HEADER = List.of(("Udtræksmåned;Kommunekode;Medarbejdernr;Ansættelsesnr;Fødselsdato;Køn;"
                    + "Centerkode;Center;Afdelingskode;Afdeling;Overenskomstkode;Overenskomstgruppe;Stillingskode;Stilling;"
                    + "Personalekategori;Aflønningsform;Ansættelsesdato;Fratrædelsesdato;Beskæftigelsesgrad;Ugetimer;"
                    + "Bruttoløn;Løntrin;Status")
            .split(";"));
    private static final int FULL_PAY_OERE = 34_000_00;
    private static final int FULL_WEEK_HUNDREDTHS = 37_00;

    /** Whether it counts as working time of the month. */
    boolean isWorked() {
        return monthly
                && status < 7
                && (to == null || !to.isBefore(month.atEndOfMonth()))
                && !from.isAfter(month.atEndOfMonth());
    }

    List<String> cells(FileStyle style) {
        return List.of(
                month.toString(),
                "173",
                number(person),
                employment,
                style.date(born),
                person % 4 == 0 ? "M" : "K",
                place.centre().name(),
                place.centre().danishName(),
                place.unitCode(),
                place.unitName(),
                "",
                place.group(),
                "",
                "",
                category,
                monthly ? "Månedsløn" : "Timeløn",
                style.date(from),
                to == null ? "" : style.date(to),
                style.decimal(degree, 4),
                style.decimal((long) FULL_WEEK_HUNDREDTHS * degree / 10_000, 2),
                style.decimal((long) FULL_PAY_OERE * degree / 10_000, 2),
                "",
                String.valueOf(status));
    }

    PayrollLine with(int otherStatus, @Nullable LocalDate end) {
        return new PayrollLine(
                month, person, employment, born, place, category, monthly, from, end, degree, otherStatus);
    }

    static String number(int person) {
        return "M%06d".formatted(100_000 + person);
    }
}
