package dk.personaletal.explain;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.explain.ExplainedLines.Found;
import dk.personaletal.explain.Explanation.Line;
import dk.personaletal.history.SqlText;
import dk.personaletal.intake.DataKey;
import dk.personaletal.shared.EmploymentNumbers;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.shared.Pseudonyms;
import dk.personaletal.shared.Spelling;
import dk.personaletal.workplace.ReportProblem;
import dk.personaletal.workplace.Workplace;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The delivered lines about a person or an employment whose number is typed in. It's turned into its pseudonym here. */
public final class LinesAbout {
    private final Workplace workplace;
    private final int municipality;
    private final UUID @Nullable [] persons;
    private final @Nullable UUID employment;

    /**
     * At least one of the numbers is there.
     *
     * @param person a CPR number or an employee number
     * @param employment an employment number, as it was delivered
     * @throws dk.personaletal.shared.KeyProblem when there's no key
     */
    public LinesAbout(
            Workplace workplace,
            int municipality,
            KeyFile keyFile,
            Optional<String> person,
            Optional<String> employment) {
        this.workplace = workplace;
        this.municipality = municipality;
        Pseudonyms pseudonyms = DataKey.of(workplace.database(), municipality).read(keyFile);
        EmploymentNumbers numbers = pseudonyms.employmentNumbers(municipality);
        this.persons = person.map(String::strip)
                .map(number -> new UUID[] {
                    pseudonyms.ofCpr(cpr(number)),
                    pseudonyms.ofEmployeeNumber(municipality, Spelling.key(number)),
                    // what was taken in before numbers were kept in capitals
                    pseudonyms.ofEmployeeNumber(municipality, number)
                })
                .orElse(null);
        this.employment = employment.map(Spelling::key).map(numbers::pseudonym).orElse(null);
    }

    /** Of the deliveries that hold today, up to the month. @throws ReportProblem when there's none */
    public List<Line> upTo(YearMonth period) {
        LocalDate last = period.atEndOfMonth();
        List<Line> lines = find(workplace.deliveries().listCurrent(municipality).stream()
                        .filter(delivery -> delivery.coverage() != null
                                && !delivery.coverage().from().isAfter(last))
                        .map(Delivery::id)
                        .toList())
                .stream()
                .map(Found::line)
                .toList();
        if (lines.isEmpty()) {
            throw new ReportProblem("Ingen linjer i leverancerne til og med " + period
                    + " har det nummer. Skriv det, som det står i leverancen.");
        }
        return lines;
    }

    /** Those of them, in the same order, that are about the number. */
    List<Found> among(List<Found> found) {
        Set<List<Long>> about = new HashSet<>();
        find(found.stream().map(Found::deliveryId).distinct().toList())
                .forEach(one -> about.add(List.of(one.deliveryId(), one.line().line())));
        return found.stream()
                .filter(one ->
                        about.contains(List.of(one.deliveryId(), one.line().line())))
                .toList();
    }

    private List<Found> find(Collection<Long> deliveries) {
        return ExplainedLines.list(workplace
                .database()
                .sql(SqlText.beside(LinesAbout.class, "lines_about.sql"))
                .param("municipality", municipality)
                .param("deliveries", deliveries.toArray(Long[]::new))
                .param("persons", persons, Types.ARRAY)
                .param("employment", employment, Types.OTHER));
    }

    /** Ten digits without the hyphen, with the zero that a spreadsheet takes; anything else as it is. */
    private static String cpr(String number) {
        String digits = number.replaceFirst("^(\\d{5,6})[- ](\\d{4})$", "$1$2");
        return digits.matches("\\d{9}") ? "0" + digits : digits;
    }
}
