package dk.personaletal.contract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dated list of absence causes, {@code jobs/codelists/fravaersaarsager.csv}. */
public final class AbsenceCodes {
    static final String FILE = "fravaersaarsager.csv";

    private final List<AbsenceCode> entries;

    private AbsenceCodes(List<AbsenceCode> entries) {
        this.entries = entries;
    }

    /**
     * One entry of the list; a code that changes its meaning has several.
     *
     * @param validFrom the first day that it means this
     */
    public record AbsenceCode(String code, String name, boolean sickLeave, LocalDate validFrom) {}

    /**
     * @param jobs folder with {@code codelists}; null: as shipped
     * @throws ContractProblem if the list is missing or broken
     */
    public static AbsenceCodes load(@Nullable Path jobs) {
        String text = JobFiles.read(jobs, "codelists", FILE).get(FILE);
        if (text == null) {
            throw new ContractProblem("Kodelisten " + FILE + " findes ikke.");
        }
        return parse(text);
    }

    static AbsenceCodes parse(String text) {
        List<AbsenceCode> entries = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                entries.add(entry(lines.get(i), i + 1));
            }
        }
        entries.sort(Comparator.comparing(AbsenceCode::validFrom));
        return new AbsenceCodes(List.copyOf(entries));
    }

    /** All entries, oldest first. */
    public List<AbsenceCode> list() {
        return entries;
    }

    /** Every code that the list has ever had. */
    public Set<String> codes() {
        return entries.stream().map(AbsenceCode::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The codes that count as sick leave by the newest entry of each. */
    public Set<String> sickLeaveCodes() {
        return sickLeaveCodesOn(LocalDate.MAX);
    }

    /** The codes that counted as sick leave on a day. */
    public Set<String> sickLeaveCodesOn(LocalDate day) {
        Map<String, AbsenceCode> newest = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.validFrom().isAfter(day))
                .forEach(entry -> newest.put(entry.code(), entry));
        return newest.values().stream()
                .filter(AbsenceCode::sickLeave)
                .map(AbsenceCode::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static AbsenceCode entry(String line, int number) {
        String[] cells = line.split(";", -1);
        try {
            if (cells.length == 4 && !cells[0].isBlank() && cells[2].strip().matches("ja|nej")) {
                return new AbsenceCode(
                        cells[0].strip(),
                        cells[1].strip(),
                        cells[2].strip().equals("ja"),
                        LocalDate.parse(cells[3].strip()));
            }
        } catch (DateTimeParseException e) {
            throw broken(number);
        }
        throw broken(number);
    }

    private static ContractProblem broken(int number) {
        return new ContractProblem(
                "%s, linje %d: forventet kode;navn;ja eller nej;gælder fra (åååå-mm-dd).".formatted(FILE, number));
    }
}
