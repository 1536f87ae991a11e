package dk.personaletal.contract;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The municipalities' names and codes, {@code jobs/codelists/kommuner.csv}, as publishers write them. */
final class MunicipalityNames {
    static final String LIST = "kommuner";

    private MunicipalityNames() {}

    /** Name, or code, in lower case to code; empty when the folder has no list. */
    static Map<String, String> load(@Nullable Path jobs) {
        String file = LIST + ".csv";
        Map<String, String> codes = new HashMap<>();
        List<String> lines = JobFiles.read(jobs, "codelists", file)
                .getOrDefault(file, "")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .toList();
        for (String line : lines) {
            String[] cells = line.split(";", -1);
            codes.put(cells[0].strip(), cells[0].strip());
            if (cells.length > 1) {
                codes.put(cells[1].strip().toLowerCase(Locale.ROOT), cells[0].strip());
            }
        }
        return codes;
    }
}
