package dk.personaletal.night;

import dk.personaletal.delivery.Inbox;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.shared.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case of the corpus, as its table has it.
 *
 * @param rule must be among the findings of the last file; empty: no finding at all
 * @param line the first line that the rule names; empty: about the whole file
 */
record CorpusCase(String name, List<String> files, String rule, String line, String verdict) {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final String TOO_LONG_FIELD = "49-too-long-field";

    static List<CorpusCase> list() throws IOException {
        return Files.readAllLines(CORPUS.resolve("corpus.csv")).stream()
                .skip(1)
                .map(row -> row.split(";", -1))
                .map(cells -> new CorpusCase(cells[0], List.of(cells[1].split(" ")), cells[2], cells[3], cells[4]))
                .toList();
    }

    /** The files as an inbox holds them, in the order in which they are delivered. */
    List<InboxFile> deliver(Path inbox) throws IOException {
        Files.createDirectories(inbox);
        try (Stream<Path> found = Files.list(CORPUS.resolve(name))) {
            for (Path file : found.toList()) {
                Files.copy(file, inbox.resolve(file.getFileName()));
            }
        }
        if (name.equals(TOO_LONG_FIELD)) {
            lengthenField(inbox.resolve(files.get(0)));
        }
        List<InboxFile> delivered = new Inbox(inbox, true).listDelivered();
        return files.stream()
                .map(file -> delivered.stream()
                        .filter(one -> one.fileName().equals(file))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    String judgedFile() {
        return files.get(files.size() - 1);
    }

    /** Its rows must be those of the undamaged sibling. */
    boolean isHarmlessPayroll() {
        return name.contains("-harmless-") && judgedFile().startsWith("loen");
    }

    @Override
    public String toString() {
        return name;
    }

    private static void lengthenField(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] cells = lines.get(11).split(";", -1);
        cells[List.of(lines.get(0).split(";")).indexOf("Stilling")] = "x".repeat(70_000);
        lines.set(11, String.join(";", cells));
        Files.write(file, (String.join("\r\n", lines) + "\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.writeString(
                file.resolveSibling(file.getFileName() + ".sha256"), Checksum.of(file) + "  " + file.getFileName());
    }
}
