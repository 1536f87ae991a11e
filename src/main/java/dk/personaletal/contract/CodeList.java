package dk.personaletal.contract;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes, {@code jobs/codelists/<name>.csv}: headings, then on each line the code, its wording for readers,
 * and other ways to write it.
 */
public final class CodeList {
    private final Map<String, String> wordings = new LinkedHashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();

    private CodeList() {}

    /**
     * Empty when the folder has no such list.
     *
     * @param jobs folder with {@code codelists}; null: as shipped
     * @throws ContractProblem if the list is broken
     */
    public static Optional<CodeList> find(@Nullable Path jobs, String name) {
        String file = name + ".csv";
        return Optional.ofNullable(JobFiles.read(jobs, "codelists", file).get(file))
                .map(text -> parse(file, text));
    }

    /**
     * Every code list as it lies there, content by file name.
     *
     * @param jobs folder with {@code codelists}; null: as shipped
     */
    public static Map<String, String> texts(@Nullable Path jobs) {
        return JobFiles.read(jobs, "codelists", ".csv");
    }

    static CodeList parse(String file, String text) {
        CodeList list = new CodeList();
        List<String> lines = text.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                list.add(file + ", linje " + (i + 1), lines.get(i));
            }
        }
        return list;
    }

    /** Code to wording, in the order of the list. */
    public Map<String, String> wordings() {
        return new LinkedHashMap<>(wordings);
    }

    /** Everything that may be written to the code it means; the codes and the wordings too. */
    public Map<String, String> spellings() {
        return new LinkedHashMap<>(spellings);
    }

    private void add(String place, String line) {
        List<String> cells = Arrays.stream(line.split(";")).map(String::strip).toList();
        if (cells.size() < 2 || cells.stream().anyMatch(String::isEmpty)) {
            throw new ContractProblem("%s: forventet kode;ordlyd, ikke '%s'.".formatted(place, line));
        }
        wordings.put(cells.get(0), cells.get(1));
        cells.forEach(spelling -> spellings.put(spelling, cells.get(0)));
    }
}
