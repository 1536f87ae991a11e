package dk.personaletal.attack;

import dk.personaletal.attack.links.Link;
import dk.personaletal.attack.links.Reading;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Range;
import dk.personaletal.attack.puzzle.Solver;
import dk.personaletal.attack.words.Form;
import dk.personaletal.attack.words.Meaning;
import dk.personaletal.attack.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out what published reports withhold, from all of them together. */
final class Attack {
    private final Reading reading;
    private final Truth truth;
    private final Threshold threshold;
    private final Solver solver;

    /** @throws dk.personaletal.attack.puzzle.Contradiction when the links can't all be true of the reports */
    Attack(Reading reading, List<Link> links, Truth truth) {
        this.reading = reading;
        this.truth = truth;
        Puzzle puzzle = new Puzzle();
        links.forEach(link -> link.state(reading, puzzle));
        solver = new Solver(puzzle);
        threshold = new Threshold(truth, solver);
    }

    /** Of each withheld number, once, and of each printed one that is one person's. */
    List<Finding> findings() {
        Set<Quantity> printed = reading.meanings().stream()
                .filter(meaning ->
                        meaning.form() == Form.NUMBER && meaning.cell().isNumber())
                .map(Meaning::quantity)
                .collect(Collectors.toSet());
        Map<Quantity, Finding> findings = new LinkedHashMap<>();
        OfOne one = new OfOne(solver);
        for (PublishedReport report : reading.reports()) {
            Words.ALL.stream().flatMap(words -> words.read(report)).forEach(meaning -> {
                // of a share that is a dot beside its count the base is what's withheld
                if (meaning.isWithheldNumber()
                        && !printed.contains(meaning.quantity())
                        && solver.knows(meaning.quantity())) {
                    findings.computeIfAbsent(meaning.quantity(), any -> finding(report.name(), meaning));
                } else if (one.tells(meaning)) {
                    findings.putIfAbsent(meaning.quantity(), ofOne(report.name(), meaning));
                }
            });
        }
        return List.copyOf(findings.values());
    }

    private static Finding ofOne(String report, Meaning meaning) {
        double printed = meaning.cell().value();
        return new Finding(report, meaning, new Range(printed, printed), printed, Verdict.EXACT, Set.of("one person"));
    }

    private Finding finding(String report, Meaning meaning) {
        return meaning.quantity().isWhole()
                ? ofCount(report, meaning, meaning.quantity())
                : ofSum(report, meaning, meaning.quantity());
    }

    private Finding ofCount(String report, Meaning meaning, Quantity count) {
        Range range = solver.range(count);
        return new Finding(report, meaning, range, truth.of(count), threshold.ofCount(range), solver.links(count));
    }

    /** A mean is told when the sum is told nearly, and what it's divided by too. */
    private Finding ofSum(String report, Meaning meaning, Quantity sum) {
        Range range = solver.range(sum);
        Verdict verdict = threshold.ofSum(sum, range);
        boolean isOfMean = verdict != Verdict.FINE && meaning.form() == Form.MEAN;
        if (isOfMean) {
            range = solver.mean(sum, meaning.base());
            verdict = threshold.ofSum(sum, range);
        }
        return new Finding(report, meaning, range, isOfMean ? null : truth.of(sum), verdict, solver.links(sum));
    }
}
