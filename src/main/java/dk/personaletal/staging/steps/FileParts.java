package dk.personaletal.staging.steps;

import dk.personaletal.contract.steps.FilePattern;
import dk.personaletal.contract.steps.Source;
import dk.personaletal.staging.text.CsvLines;
import dk.personaletal.staging.text.TextReader;
import dk.personaletal.staging.text.TopOfFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The files that lie beside a delivery's leading one and belong to it. */
public final class FileParts implements Surroundings.Parts {
    private final Source source;
    private final Path leading;
    private final Map<String, String> places;

    /** That a part has not come; the message is its name. */
    public static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing(String part) {
            super(part);
        }
    }

    /** @param places what stands in the leading file's name */
    public FileParts(Source source, Path leading, Map<String, String> places) {
        this.source = source;
        this.leading = leading;
        this.places = Map.copyOf(places);
    }

    /** The newest file that a part's name fits, which is the last by name. */
    private Optional<Path> find(String part) {
        FilePattern pattern = Objects.requireNonNull(source.parts().get(part));
        Pattern wanted = pattern.filled(places);
        try (Stream<Path> beside =
                Files.list(Objects.requireNonNull(leading.toAbsolutePath().getParent()))) {
            return beside.filter(file ->
                            wanted.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .max(Comparator.comparing(file -> file.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Part open(String name) {
        Path file = find(name).orElseThrow(() -> new Missing(name));
        try (TextReader text = new TextReader(Files.newInputStream(file));
                CsvLines lines = new CsvLines(text, new TopOfFile(text.peek()).delimiter())) {
            CSVRecord headings = lines.next();
            List<SourceRow> rows = new ArrayList<>();
            for (CSVRecord line = lines.next(); line != null; line = lines.next()) {
                rows.add(StepRows.row(line::get, line.size(), lines.lineNo()));
            }
            return new Part(headings == null ? List.of() : headings.toList(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
