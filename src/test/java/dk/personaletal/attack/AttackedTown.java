package dk.personaletal.attack;

import dk.personaletal.attack.links.Links;
import dk.personaletal.attack.links.Reading;
import dk.personaletal.attack.town.SmallTown;
import dk.personaletal.attack.town.TownFiles;
import dk.personaletal.disclosure.sets.Family;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A small town that published three months one after the other, and what an attacker made of all three. */
record AttackedTown(
        long seed, Nights nights, Map<String, String> centers, List<Finding> findings, Colleague colleague) {
    private static final List<YearMonth> MONTHS =
            List.of(SmallTown.LAST.minusMonths(2), SmallTown.LAST.minusMonths(1), SmallTown.LAST);

    static AttackedTown of(long seed) throws IOException {
        return of(seed, EnumSet.allOf(Family.class));
    }

    /** @param known the links that the town's protection knows of */
    static AttackedTown of(long seed, Set<Family> known) throws IOException {
        Path home = Files.createTempDirectory("town");
        try {
            Path deliveries = home.resolve("deliveries");
            Map<String, String> centers = TownFiles.write(deliveries, seed);
            Nights nights = Nights.of(deliveries, MONTHS, home, known);
            Reading reading = Reading.of(nights.committee(), centers);
            Truth truth = Truth.of(nights.open());
            return new AttackedTown(
                    seed,
                    nights,
                    centers,
                    new Attack(reading, Links.ALL, truth).findings(),
                    Colleague.of(nights.committee(), centers, truth));
        } finally {
            delete(home);
        }
    }

    /** What tells more than any staff list, one a line. */
    List<String> told() {
        return findings.stream()
                .filter(finding -> finding.tells() && colleague.knowsLessThan(finding))
                .map(finding -> "town " + seed + " | " + finding)
                .toList();
    }

    /** Ranges that the truth isn't in: the attacker believed something that isn't so. */
    List<Finding> untrue() {
        return findings.stream().filter(Finding::isUntrue).toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
