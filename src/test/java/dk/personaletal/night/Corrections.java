package dk.personaletal.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A correction of every kind of delivery: files that replace those of an inbox, and one that is withdrawn. */
final class Corrections {
    private static final int BIRTH_DATE = 4;
    private static final int DEPARTMENT = 6;
    private static final int AFTER_DEPARTMENT = 10;
    private static final int DEGREE = 18;
    private static final int WEEKLY_HOURS = 19;
    private static final int GROSS_PAY = 20;

    private final Path inbox;
    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    Corrections(Path inbox, Path folder) throws IOException {
        this.inbox = inbox;
        this.folder = folder;
        correct("loen_2021-02", lines -> set(lines, 1, BIRTH_DATE, "01-01-1960"));
        correct("loen_2020-11_rettet", lines -> set(set(lines, 2, DEGREE, "0,5000"), 2, WEEKLY_HOURS, "18,50"));
        correct("loen_2020-12", lines -> set(lines, 3, GROSS_PAY, "51234,56"));
        correct("loen_2020-08", Corrections::moveOne);
        correct("loen_2021-01", lines -> lines.subList(0, lines.size() - 2));
        correct("fravaer_2021-01", lines -> lines.subList(0, lines.size() - 5));
        correct("fravaer_2020-09", Corrections::oneMoreAbsence);
        correct("organisation_2021-03", lines -> set(lines, lines.size() - 1, 3, "Nyt navn"));
        correct("benchmark_sygefravaer", lines -> set(lines, 1, 2, "12,61"));
        correct("benchmark_omsaetning", lines -> set(lines, 1, 6, "17,79"));
        correct("trivsel_2020", lines -> set(lines, 1, 3, "19"));
        correct("rekruttering_2021-02", lines -> set(lines, 1, 4, "31"));
        correct(newest("fratraedelser_"), lines -> set(lines, 1, 3, "Flytning"));
        correct("befolkningsprognose_2021", lines -> set(lines, 1, 4, "1700"));
    }

    List<Path> files() {
        return files;
    }

    Path withdrawn() {
        return inbox.resolve("fravaer_2020-06.csv");
    }

    /** The inbox of a town that had delivered all this at first. */
    Path rightAtOnce(Path target) throws IOException {
        Files.createDirectories(target);
        for (Path from : List.of(inbox, folder)) {
            try (Stream<Path> all = Files.list(from)) {
                for (Path file : all.toList()) {
                    Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Files.delete(target.resolve(withdrawn().getFileName()));
        return target;
    }

    /** In a small town not every month has one. */
    private String newest(String prefix) throws IOException {
        try (Stream<Path> all = Files.list(inbox)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix) && name.endsWith(".csv"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow()
                    .replace(".csv", "");
        }
    }

    private void correct(String name, UnaryOperator<List<String>> change) throws IOException {
        files.add(Town.rewrite(
                inbox.resolve(name + ".csv"),
                folder.resolve(name + ".csv"),
                lines -> change.apply(new ArrayList<>(lines))));
    }

    private static List<String> set(List<String> lines, int line, int column, String value) {
        String[] fields = lines.get(line).split(";", -1);
        fields[column] = value;
        lines.set(line, String.join(";", fields));
        return lines;
    }

    /** The first person gets the last one's center and department. */
    private static List<String> moveOne(List<String> lines) {
        String[] last = lines.get(lines.size() - 1).split(";", -1);
        for (int column = DEPARTMENT; column < AFTER_DEPARTMENT; column++) {
            set(lines, 1, column, last[column]);
        }
        return lines;
    }

    private static List<String> oneMoreAbsence(List<String> lines) {
        String person = lines.get(1).split(";", -1)[0];
        lines.add(person + ";1;10;Sygdom;14-09-2020;16-09-2020;22,20;1,0000");
        return lines;
    }
}
