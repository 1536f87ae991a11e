package dk.personaletal.attack.links;

import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.words.Meaning;
import dk.personaletal.attack.words.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All reports read together.
 *
 * @param quantities all that any cell is about, in the order of reading
 * @param listed those of reports of the whole municipality, which leave out no member of a breakdown
 * @param centers the center of each unit, by name, as the organisation chart on the municipality's own pages has it
 */
public record Reading(
        List<PublishedReport> reports,
        List<Meaning> meanings,
        Set<Quantity> quantities,
        Set<Quantity> listed,
        Map<String, String> centers) {

    public static Reading of(List<PublishedReport> reports, Map<String, String> centers) {
        List<Meaning> meanings = meanings(reports);
        return new Reading(
                reports,
                meanings,
                quantities(meanings),
                quantities(meanings(reports.stream()
                        .filter(report -> report.scope().isEmpty())
                        .toList())),
                centers);
    }

    boolean has(Quantity quantity) {
        return quantities().contains(quantity);
    }

    private static List<Meaning> meanings(List<PublishedReport> reports) {
        return reports.stream()
                .flatMap(report -> Words.ALL.stream().flatMap(words -> words.read(report)))
                .toList();
    }

    private static Set<Quantity> quantities(List<Meaning> meanings) {
        return meanings.stream()
                .flatMap(meaning -> Stream.of(meaning.quantity(), meaning.base()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
