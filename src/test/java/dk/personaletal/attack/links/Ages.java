package dk.personaletal.attack.links;

import dk.personaletal.attack.published.PrintedTable;
import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;
import java.util.List;
import java.util.stream.Stream;

/** The ages of one table are ages of another: wide bands hold narrow ones, and unknown ages would have a row. */
public final class Ages implements Link {
    private static final List<String> SIXTY = List.of("60–69", "70–74", "75 og derover");
    private static final List<Band> BANDS = List.of(
            new Band("Under 30 år", List.of("Under 20", "20–29")),
            new Band("30–39 år", List.of("30–39")),
            new Band("40–49 år", List.of("40–49")),
            new Band("50–59 år", List.of("50–59")),
            new Band("60 år og derover", SIXTY));

    private record Band(String wide, List<String> narrow) {}

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        boolean known = reading.reports().stream()
                .flatMap(report -> Stream.ofNullable(report.tables().get("aldersfordeling")))
                .map(PrintedTable::rows)
                .noneMatch(rows -> rows.stream().anyMatch(row -> row.contains("ukendt")));
        for (Quantity quantity : reading.quantities()) {
            switch (quantity.what()) {
                case "ordinary" -> ofOrdinary(reading, puzzle, quantity);
                case "60+" -> ofSixty(puzzle, quantity);
                case "pension reached" -> ofPension(puzzle, quantity);
                case "persons of known age" -> {
                    if (known) {
                        puzzle.equal(name(), Sum.of(quantity).minus(quantity.of("persons")));
                    }
                }
                default -> {}
            }
        }
    }

    /** Ordinary persons of a wide band are among all persons of its narrow ones. */
    private void ofOrdinary(Reading reading, Puzzle puzzle, Quantity ordinary) {
        for (Band band : BANDS) {
            String age = "ten years=" + band.wide();
            if (ordinary.where().startsWith(age)) {
                String sex = ordinary.where().substring(age.length());
                if (reading.has(persons(ordinary, band.narrow().get(0), sex))) {
                    puzzle.between(
                            name(),
                            0,
                            Double.POSITIVE_INFINITY,
                            add(ordinary, band.narrow(), sex).minus(ordinary));
                }
            }
        }
    }

    private void ofSixty(Puzzle puzzle, Quantity sixty) {
        if (sixty.where().isEmpty()) {
            puzzle.equal(name(), add(sixty, SIXTY, "").minus(sixty));
        }
    }

    /** Everybody has reached it at seventy. */
    private void ofPension(Puzzle puzzle, Quantity reached) {
        if (reached.where().isEmpty()) {
            List<String> seventy = SIXTY.subList(1, SIXTY.size());
            puzzle.between(
                    name(),
                    Double.NEGATIVE_INFINITY,
                    0,
                    add(reached, seventy, "").minus(reached));
        }
    }

    private static Sum add(Quantity like, List<String> ages, String sex) {
        Sum sum = new Sum();
        ages.forEach(age -> sum.plus(1, persons(like, age, sex)));
        return sum;
    }

    private static Quantity persons(Quantity like, String age, String sex) {
        return like.of("persons").at("age=" + age + sex);
    }
}
