package dk.personaletal.reports.chapters.changes;

import java.util.Set;

/**
 * Something that came, went or was changed between two versions.
 *
 * @param text a Danish sentence
 * @param kinds the kind of delivery, {@code loen} and so on; empty when it may bear on every figure
 */
public record Cause(String text, Set<String> kinds) {
    public Cause {
        kinds = Set.copyOf(kinds);
    }

    boolean bearsOn(String table) {
        Set<String> sources = TableSources.of(table);
        return kinds.isEmpty() || sources.isEmpty() || kinds.stream().anyMatch(sources::contains);
    }
}
