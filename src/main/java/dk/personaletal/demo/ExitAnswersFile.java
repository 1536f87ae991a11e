package dk.personaletal.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What those who leave in a month answer when they're asked why; not all of them answer. */
final class ExitAnswersFile {
    static final List<String> HEADER = List.of("Udtræksmåned", "Enhedskode", "Overenskomstkode", "Årsag");

    private static final int PENSION_AGE = 62;

    /** The last is nobody's wording but their own: it isn't on the list of reasons. */
    private static final Map<String, Integer> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put("Ny stilling", 330);
        REASONS.put("Ledelse", 85);
        REASONS.put("Arbejdsmiljø", 110);
        REASONS.put("Løn", 75);
        REASONS.put("Flytning", 60);
        REASONS.put("Uddannelse", 80);
        REASONS.put("Udløb af tidsbegrænset ansættelse", 95);
        REASONS.put("Afskediget", 60);
        REASONS.put("Sygdom", 35);
        REASONS.put("Barsel/orlov", 10);
        REASONS.put("Andet", 45);
        REASONS.put("", 10);
        REASONS.put("Vil hellere arbejde tættere på hjemmet", 5);
    }

    private ExitAnswersFile() {}

    static List<List<String>> lines(Dice dice, YearMonth month, List<Person> staff) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADER);
        for (Person person : staff) {
            boolean leaves =
                    person.leavesOn != null && YearMonth.from(person.leavesOn).equals(month);
            if (leaves && !person.hourly && dice.chance(640)) {
                boolean pension = person.ageOn(month.atEndOfMonth()) >= PENSION_AGE;
                lines.add(List.of(
                        month.toString(),
                        person.unit.code(),
                        String.valueOf(person.group.code),
                        pension ? "Pension" : dice.weighted(REASONS)));
            }
        }
        return lines;
    }
}
