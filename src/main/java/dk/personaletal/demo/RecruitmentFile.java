package dk.personaletal.demo;

import dk.personaletal.demo.Structure.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The vacancies posted in a month, most when the school year is planned. */
final class RecruitmentFile {
    static final List<String> HEADER = List.of(
            "Opslagsnr", "Enhedskode", "Overenskomstkode", "Opslagsdato", "Kandidater", "Genopslag", "Besat dato");

    /** Percent of the yearly mean, January to December. */
    private static final List<Integer> SEASON = List.of(95, 95, 105, 120, 140, 125, 45, 110, 115, 100, 90, 60);

    private static final int POSTINGS_A_YEAR_PER_MILLE = 150;

    private RecruitmentFile() {}

    /** @param known the last day that the file can know of; what is filled later is still vacant */
    static List<List<String>> lines(Dice dice, YearMonth month, int persons, LocalDate known) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADER);
        int season = SEASON.get(month.getMonthValue() - 1);
        int postings = Math.max(1, persons * POSTINGS_A_YEAR_PER_MILLE * season / 1_200_000 + dice.between(-3, 3));
        for (int number = 1; number <= postings; number++) {
            lines.add(line(dice, month, number, known));
        }
        return lines;
    }

    private static List<String> line(Dice dice, YearMonth month, int number, LocalDate known) {
        Unit unit = dice.weighted(Structure.UNITS, Unit::size);
        AgreementGroup group = dice.weighted(unit.mix());
        boolean scarce = isScarce(group);
        LocalDate posted = month.atDay(dice.between(1, month.lengthOfMonth()));
        LocalDate filled = posted.plusDays(dice.between(28, scarce ? 100 : 70));
        boolean vacant = filled.isAfter(known) || dice.chance(scarce ? 180 : 50);
        return List.of(
                "S%02d%02d-%03d".formatted(month.getYear() % 100, month.getMonthValue(), number),
                unit.code(),
                String.valueOf(group.code),
                FileStyle.USUAL.date(posted),
                String.valueOf(scarce ? dice.between(0, 9) : dice.between(4, mostCandidates(group))),
                dice.chance(scarce ? 240 : 70) ? "J" : "N",
                vacant ? "" : FileStyle.USUAL.date(filled));
    }

    private static boolean isScarce(AgreementGroup group) {
        return switch (group) {
            case CARE_STAFF, NURSES, SOCIAL_EDUCATORS, EDUCATORS -> true;
            default -> false;
        };
    }

    private static int mostCandidates(AgreementGroup group) {
        return switch (group) {
            case GRADUATES -> 70;
            case CLERKS, CLEANING -> 45;
            default -> 22;
        };
    }
}
