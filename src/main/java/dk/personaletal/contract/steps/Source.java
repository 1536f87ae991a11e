package dk.personaletal.contract.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a source's files of one kind are called, and what is done to their rows.
 *
 * @param files the names of its files; empty: only the standard ones
 * @param previousMonth whether a file is of the month before the one in its name
 * @param sheet name or number of the sheet of a workbook; null: the first visible one with the header
 * @param parts other files of the same delivery, by the names that steps know them by
 * @param steps in the order of doing
 */
public record Source(
        List<FilePattern> files,
        boolean previousMonth,
        @Nullable String sheet,
        Map<String, FilePattern> parts,
        List<Step> steps) {
    public Source {
        files = List.copyOf(files);
        parts = Map.copyOf(parts);
        steps = List.copyOf(steps);
    }

    /** What stands in the places of the first pattern that a file name fits. */
    public Optional<Map<String, String>> match(String fileName) {
        return files.stream()
                .flatMap(pattern -> pattern.match(fileName).stream())
                .findFirst();
    }
}
