package dk.personaletal.contract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The list of pension ages by birth date, {@code jobs/codelists/folkepensionsalder.csv}. */
public final class PensionAges {
    private static final String FILE = "folkepensionsalder.csv";

    private PensionAges() {}

    /**
     * The age of those born from a day on, until the next entry's day.
     *
     * @param months the age, in months
     */
    public record Entry(LocalDate bornFrom, int months) {}

    /**
     * Oldest first.
     *
     * @param jobs folder with {@code codelists}; null: as shipped
     * @throws ContractProblem if the list is broken
     */
    public static List<Entry> load(@Nullable Path jobs) {
        List<Entry> entries = new ArrayList<>();
        List<String> lines = text(jobs).lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                entries.add(entry(lines.get(i), i + 1));
            }
        }
        entries.sort(Comparator.comparing(Entry::bornFrom));
        return List.copyOf(entries);
    }

    /** A municipality that keeps no list of its own follows the law as shipped. */
    private static String text(@Nullable Path jobs) {
        String own = JobFiles.read(jobs, "codelists", FILE).get(FILE);
        String text = own == null ? JobFiles.read(null, "codelists", FILE).get(FILE) : own;
        return Objects.requireNonNull(text, "the list is shipped");
    }

    private static Entry entry(String line, int number) {
        String[] cells = line.split(";", -1);
        try {
            if (cells.length == 3) {
                return new Entry(
                        LocalDate.parse(cells[0].strip()),
                        12 * Integer.parseInt(cells[1].strip()) + Integer.parseInt(cells[2].strip()));
            }
        } catch (DateTimeParseException | NumberFormatException e) {
            throw broken(number);
        }
        throw broken(number);
    }

    private static ContractProblem broken(int number) {
        return new ContractProblem("%s, linje %d: forventet født fra (åååå-mm-dd);år;måneder.".formatted(FILE, number));
    }
}
