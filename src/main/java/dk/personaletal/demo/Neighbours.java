package dk.personaletal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The real municipalities, which the invented figures of the benchmarks are told of. */
final class Neighbours {
    private static final String REGION = "Region Hovedstaden";

    static final String AROUND = "Omegnskommuner";
    static final String WHOLE_REGION = "Alle kommuner i regionen";
    static final String COUNTRY = "Alle kommuner i Danmark";

    private Neighbours() {}

    record Municipality(String code, String name, String region) {
        boolean ours() {
            return code.equals(Structure.MUNICIPALITY_CODE);
        }
    }

    /** All 98, in the order of their codes. */
    static List<Municipality> all() {
        try (InputStream list = Objects.requireNonNull(
                Neighbours.class.getResourceAsStream("/jobs/codelists/kommuner.csv"), "kommuner.csv")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> Character.isDigit(line.charAt(0)))
                    .map(line -> line.split(";"))
                    .map(cells -> new Municipality(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Municipality> ofTheRegion() {
        return all().stream()
                .filter(municipality -> municipality.region().equals(REGION))
                .toList();
    }
}
