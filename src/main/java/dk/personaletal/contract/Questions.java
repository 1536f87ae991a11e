package dk.personaletal.contract;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The survey's questions, {@code jobs/codelists/spoergsmaal.csv}. */
public final class Questions {
    private static final String FILE = "spoergsmaal.csv";

    private Questions() {}

    /**
     * Wording by code.
     *
     * @param jobs folder with {@code codelists}; null: as shipped
     * @throws ContractProblem if the list is missing
     */
    public static Map<String, String> load(@Nullable Path jobs) {
        String text = JobFiles.read(jobs, "codelists", FILE).get(FILE);
        if (text == null) {
            throw new ContractProblem("Kodelisten " + FILE + " findes ikke.");
        }
        return text.lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .filter(cells -> cells.length > 1 && !cells[0].isBlank())
                .collect(Collectors.toMap(
                        cells -> cells[0].strip(), cells -> cells[1].strip(), (first, again) -> again));
    }
}
