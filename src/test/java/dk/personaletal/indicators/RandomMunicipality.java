package dk.personaletal.indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small municipality full of awkward cases, the same for the same seed. */
final class RandomMunicipality {
    private static final String[] NUMBERS = {"1", "2", "02", "10", "A7"};
    private static final String[] CODES = {"A", "B", "C", "D", "1", "2", "3", "Enhed 1", "Center Ø"};
    private static final int[] DEGREES = {0, 1000, 5000, 8649, 10000, 10000};
    private static final int[] STATUS = {0, 1, 1, 1, 1, 1, 3, 8};

    private final Random random;
    private final Random randomDetail;
    private final YearMonth period;
    private final Municipality municipality = new Municipality();
    private final int persons;
    private final long details;

    private RandomMunicipality(long seed) {
        random = new Random(seed);
        // of its own, so that the rest stays as it was before rows had details
        randomDetail = new Random(-seed);
        period = YearMonth.of(2020, 1).plusMonths(random.nextInt(30));
        persons = 4 + random.nextInt(9);
        details = seed;
    }

    static RandomMunicipality of(long seed) {
        RandomMunicipality made = new RandomMunicipality(seed);
        made.payroll();
        made.absence();
        made.areas();
        AwkwardAbsence.addTo(made.municipality, made.period, made.persons, NUMBERS, seed);
        return made;
    }

    /** The same, where some have changed their number or are two persons merged, and codes of units were changed. */
    static RandomMunicipality withHistory(long seed) {
        RandomMunicipality made = of(seed);
        Random history = new Random(~seed);
        for (int file = history.nextInt(3); file > 0; file--) {
            made.municipality.personChanges.add(distinct(() -> made.change(history), history.nextInt(5)));
        }
        for (int file = history.nextInt(3); file > 0; file--) {
            made.municipality.recodes.add(distinct(() -> made.recode(history), history.nextInt(5)));
        }
        return made;
    }

    private static <T> List<T> distinct(Supplier<T> one, int count) {
        return Stream.generate(one).limit(count).distinct().toList();
    }

    /** Persons five apart have the same employment numbers. */
    private PersonChangeFact change(Random history) {
        int person = 1 + history.nextInt(persons);
        int other = history.nextBoolean() ? person + NUMBERS.length : 1 + history.nextInt(persons + 2);
        return new PersonChangeFact(number(history, person), number(history, other));
    }

    private static UUID number(Random history, int person) {
        return history.nextInt(5) == 0 ? alias(person) : PayrollFact.person(person);
    }

    private UnitRecodeFact recode(Random history) {
        LocalDate from = period.plusMonths(2).atDay(1 + history.nextInt(28)).minusMonths(history.nextInt(30));
        return new UnitRecodeFact(CODES[history.nextInt(CODES.length)], CODES[history.nextInt(CODES.length)], from);
    }

    YearMonth period() {
        return period;
    }

    Municipality municipality() {
        return municipality;
    }

    private void payroll() {
        int months = random.nextInt(4) == 0 ? 70 : 1 + random.nextInt(30);
        for (int back = months; back >= 0; back--) {
            if (random.nextInt(12) > 0 || back == 0 && random.nextInt(3) > 0) {
                municipality.deliver(period.minusMonths(back));
            }
        }
        for (int person = 1; person <= persons; person++) {
            int employments = 1 + random.nextInt(8) / 6;
            for (int i = 0; i <= employments; i++) {
                employment(person, NUMBERS[(person + i) % NUMBERS.length], random.nextInt(months + 1), months);
            }
        }
    }

    private void employment(int person, String number, int firstBack, int months) {
        LocalDate birth = random.nextInt(9) == 0 ? null : birth();
        LocalDate from = random.nextInt(4) == 0 ? null : day(period.minusMonths(firstBack));
        PayrollFact row = row(period, person, number, birth, from);
        int lastBack = random.nextBoolean() ? 0 : random.nextInt(months + 1);
        for (int back = firstBack; back >= lastBack; back--) {
            YearMonth month = period.minusMonths(back);
            row = random.nextInt(7) == 0 ? row(month, person, number, birth, from) : at(month, row);
            if (municipality.payroll.containsKey(month) && random.nextInt(15) > 0) {
                municipality.add(row);
            }
        }
    }

    private PayrollFact row(
            YearMonth month, int person, String number, @Nullable LocalDate birth, @Nullable LocalDate from) {
        String department = maybe(6, "A", "B", "C");
        String unit = maybe(6, "1", "2");
        LocalDate to = random.nextInt(5) > 0 ? null : month.atEndOfMonth().plusDays(random.nextInt(4) - 2);
        return new PayrollFact(
                month,
                PayrollFact.person(person),
                number,
                birth,
                department,
                maybe(4, "Center Å", "Center Ø", "Center A"),
                unit,
                maybe(4, "Enhed 1", "Enhed 2"),
                maybe(6, "G1", "G2", "G3"),
                maybe(5, "Ordinær", "Ordinær", "Ordinær", "Elev"),
                random.nextInt(6) == 0 ? "T" : "M",
                STATUS[random.nextInt(STATUS.length)],
                from,
                to,
                DEGREES[random.nextInt(DEGREES.length)],
                detail(),
                maybe(3, "Nyt job", "PENSION", "Vil ikke sige det", " "));
    }

    private PayrollDetail detail() {
        long gross = 1_000_000L + randomDetail.nextInt(6_000_000);
        return new PayrollDetail(
                randomDetail.nextInt(9) == 0 ? null : randomDetail.nextBoolean() ? "K" : "M",
                amount(gross),
                amount(gross * 2 / 3),
                amount(gross / 7),
                amount(gross / 9),
                details % 3 == 0 ? null : randomDetail.nextInt(3) == 0,
                details % 2 == 0 || randomDetail.nextInt(5) == 0 ? null : "L" + randomDetail.nextInt(4));
    }

    private @Nullable Long amount(long oere) {
        return randomDetail.nextInt(8) == 0 ? null : oere;
    }

    private static PayrollFact at(YearMonth month, PayrollFact row) {
        return new PayrollFact(
                month,
                row.person(),
                row.employmentNo(),
                row.birthDate(),
                row.departmentCode(),
                row.departmentName(),
                row.unitCode(),
                row.unitName(),
                row.agreementGroup(),
                row.staffCategory(),
                row.payForm(),
                row.status(),
                row.employedFrom(),
                row.employedTo(),
                row.degree(),
                row.detail(),
                row.leavingReason());
    }

    private void absence() {
        int files = random.nextInt(5);
        for (int file = 0; file < files; file++) {
            YearMonth to = period.minusMonths(random.nextInt(20)).plusMonths(random.nextInt(8) == 0 ? 3 : 0);
            YearMonth from = to.minusMonths(random.nextInt(14));
            List<AbsenceFact> rows = new ArrayList<>(redelivered());
            for (int i = random.nextInt(25); i > 0; i--) {
                rows.add(absence(from, to));
            }
            municipality.absence.add(new Municipality.AbsenceDelivery(from.atDay(1), to.atEndOfMonth(), rows));
        }
        for (int person = 1; files > 0 && person <= persons; person += 3) {
            municipality.aliases.put(alias(person), PayrollFact.person(person));
        }
    }

    /** Rows of earlier files again, with another end or other hours. */
    private List<AbsenceFact> redelivered() {
        return municipality.absence.stream()
                .flatMap(file -> file.rows().stream())
                .filter(row -> random.nextInt(3) == 0)
                .map(row -> new AbsenceFact(
                        row.person(),
                        row.employmentNo(),
                        row.code(),
                        row.startsOn(),
                        end(row.startsOn()),
                        hours(),
                        row.degree()))
                .toList();
    }

    private AbsenceFact absence(YearMonth from, YearMonth to) {
        int months = 1 + (int) from.until(to, java.time.temporal.ChronoUnit.MONTHS);
        LocalDate start = day(from.plusMonths(random.nextInt(months))).minusDays(random.nextInt(10) == 0 ? 400 : 0);
        int person = 1 + random.nextInt(persons + 1);
        UUID key = random.nextInt(3) == 0 && person % 3 == 1 && person <= persons
                ? alias(person)
                : PayrollFact.person(person);
        Integer degree = random.nextInt(3) == 0 ? null : DEGREES[1 + random.nextInt(DEGREES.length - 1)];
        return new AbsenceFact(
                key, maybe(4, NUMBERS), maybe(0, "10", "10", "11", "20"), start, end(start), hours(), degree);
    }

    private @Nullable LocalDate end(LocalDate start) {
        int length = random.nextInt(6) == 0 ? random.nextInt(200) : random.nextInt(6);
        return random.nextInt(8) == 0 ? null : start.plusDays(length - (random.nextInt(40) == 0 ? 3 : 0));
    }

    private @Nullable Integer hours() {
        return random.nextInt(3) == 0 ? null : random.nextInt(20000);
    }

    private void areas() {
        municipality.areas.add(new IndicatorScope.ProfessionalArea("G1", "Omsorg"));
        municipality.areas.add(new IndicatorScope.ProfessionalArea("G2", random.nextBoolean() ? "Omsorg" : "Skole"));
    }

    private static UUID alias(int person) {
        return new UUID(7, person);
    }

    private LocalDate birth() {
        LocalDate census = period.atEndOfMonth().minusYears(17 + random.nextInt(62));
        return census.plusDays(random.nextInt(3) == 0 ? random.nextInt(3) - 1 : random.nextInt(360));
    }

    private LocalDate day(YearMonth month) {
        return month.atDay(1 + random.nextInt(month.lengthOfMonth()));
    }

    /** Null once in so many times; never for zero. */
    @SuppressWarnings("NullAway") // the callers that may not have null ask for zero
    private String maybe(int nullOnceIn, String... values) {
        return nullOnceIn > 0 && random.nextInt(nullOnceIn) == 0 ? null : values[random.nextInt(values.length)];
    }
}
