package dk.personaletal.night;

import dk.personaletal.delivery.DeliveryKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A source as it's delivered, with the contract that reads it and what shall come of it.
 *
 * @param kind first part of the expected file's name
 * @param file that leads the delivery
 * @param expected the same rows in our own layout; not there when the delivery is rejected
 * @param account what becomes of its rows, a line a step
 * @param verdict as the account says it
 */
record Sample(Path folder, DeliveryKind kind, String file, Path expected, List<String> account, String verdict) {
    static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final String ACCOUNT = "expected/regnskab.csv";

    static List<Sample> list(String... endings) throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> accounts = Files.walk(SAMPLES)) {
            for (Path account :
                    accounts.filter(path -> path.endsWith(ACCOUNT)).sorted().toList()) {
                samples.addAll(of(account));
            }
        }
        return samples.stream()
                .filter(sample -> Arrays.stream(endings).anyMatch(sample.file::endsWith))
                .toList();
    }

    private static List<Sample> of(Path account) throws IOException {
        Path folder = account.resolve("../..").normalize();
        List<List<String>> lines = Files.readAllLines(account, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> Arrays.asList(line.replace("\ufeff", "").split(";", -1)))
                .toList();
        return lines.stream()
                .map(line -> line.subList(0, 2))
                .distinct()
                .map(one -> of(folder, one, lines))
                .toList();
    }

    private static Sample of(Path folder, List<String> one, List<List<String>> lines) {
        List<List<String>> mine =
                lines.stream().filter(line -> line.subList(0, 2).equals(one)).toList();
        return new Sample(
                folder,
                DeliveryKind.find(one.get(0)).orElseThrow(),
                one.get(1),
                expected(folder, one),
                mine.stream()
                        .filter(line -> !line.get(2).startsWith("dom: "))
                        .map(line -> String.join(
                                ";",
                                line.subList(2, line.size()).stream()
                                        .map(cell -> cell.isEmpty() ? "0" : cell)
                                        .toList()))
                        .toList(),
                mine.get(mine.size() - 1).get(2).substring("dom: ".length()));
    }

    /** Named by kind and period, and by the source file's last word where two have those in common. */
    private static Path expected(Path folder, List<String> one) {
        String[] words = one.get(1).replaceAll("\\.[a-z]+$", "").split("_");
        try (Stream<Path> files = Files.list(folder.resolve("expected"))) {
            List<Path> candidates = files.filter(
                            path -> path.getFileName().toString().startsWith(one.get(0)))
                    .sorted()
                    .toList();
            return candidates.stream()
                    .filter(path -> path.toString().endsWith("_" + words[words.length - 1] + ".csv"))
                    .findFirst()
                    .orElseGet(() -> candidates.stream()
                            .filter(path -> isOfThePeriod(path, one.get(1)))
                            .findFirst()
                            .orElse(candidates.get(0)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isOfThePeriod(Path expected, String file) {
        String period = expected.getFileName().toString().replaceAll("[^0-9]", "");
        return !period.isEmpty() && file.replaceAll("[^0-9]", "").contains(period);
    }

    @Override
    public String toString() {
        return SAMPLES.relativize(folder) + " " + kind.prefix() + " " + file;
    }
}
