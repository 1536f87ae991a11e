package dk.personaletal.contract.steps;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be seen of a source's steps before there is a file: what they make, and what they lean on. */
final class SourceCheck {
    private SourceCheck() {}

    static void check(Place place, Source source) {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < source.steps().size(); i++) {
            Step step = source.steps().get(i);
            Place at = place.in("trin " + (i + 1));
            if (step instanceof Step.SkipLinesUntilHeader && i > 0) {
                throw at.problem("skipLinesUntilHeader skal stå først.");
            }
            step.made().forEach(column -> {
                if (!made.add(column.toLowerCase(Locale.ROOT))) {
                    throw at.problem("kolonnen '" + column + "' er lavet af et trin før. Giv den et andet navn.");
                }
            });
            if (step instanceof Step.JoinFacets join && !source.parts().containsKey(join.from())) {
                throw at.problem("joinFacets henter fra " + join.from() + ", som ikke står under parts.");
            }
            if (step instanceof Step.FromFileName name) {
                name.columns().values().forEach(text -> placeholders(at, source, text));
            }
        }
    }

    private static void placeholders(Place at, Source source, String text) {
        for (String name : FilePattern.placeholders(text)) {
            at.known(name, "pladsen", List.of("yyyy", "yy", "MM", "dd"));
            source.files().stream()
                    .filter(pattern -> !pattern.tells(name))
                    .findFirst()
                    .ifPresent(pattern -> {
                        throw at.problem(
                                "fromFileName bruger {%s}, som filnavnet %s ikke har.".formatted(name, pattern.text()));
                    });
        }
    }
}
