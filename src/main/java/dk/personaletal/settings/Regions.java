package dk.personaletal.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Which municipalities a region has had, from when and until when. */
public final class Regions {
    private Regions() {}

    private record Region(
            String name, LocalDate from, @Nullable LocalDate to, String successor) {}

    private record Municipality(int code, String region) {}

    /**
     * A region's municipalities in a time.
     *
     * @param to last day; null: still so
     */
    public record Membership(
            String region, LocalDate from, @Nullable LocalDate to, List<Integer> municipalities) {}

    /** The regions that a municipality has belonged to, oldest first; none when the code isn't known. */
    public static List<Membership> of(int code) {
        List<Municipality> municipalities = lines("kommuner.csv")
                .map(cells -> new Municipality(Integer.parseInt(cells[0]), cells[2]))
                .toList();
        return municipalities.stream()
                .filter(municipality -> municipality.code() == code)
                .flatMap(municipality -> memberships(municipality.region(), municipalities))
                .toList();
    }

    /** The codes of all municipalities. */
    public static List<Integer> all() {
        return lines("kommuner.csv").map(cells -> Integer.parseInt(cells[0])).toList();
    }

    private static Stream<Membership> memberships(String name, List<Municipality> municipalities) {
        List<Region> regions = lines("regioner.csv").map(Regions::region).toList();
        Region region = find(name, regions);
        Stream<Membership> own = Stream.of(membership(region, List.of(name), municipalities));
        if (region.successor().isEmpty()) {
            return own;
        }
        List<String> merged = regions.stream()
                .filter(other -> other.successor().equals(region.successor()))
                .map(Region::name)
                .toList();
        return Stream.concat(own, Stream.of(membership(find(region.successor(), regions), merged, municipalities)));
    }

    private static Membership membership(Region region, List<String> names, List<Municipality> municipalities) {
        return new Membership(
                region.name(),
                region.from(),
                region.to(),
                municipalities.stream()
                        .filter(municipality -> names.contains(municipality.region()))
                        .map(Municipality::code)
                        .toList());
    }

    private static Region find(String name, List<Region> regions) {
        return regions.stream()
                .filter(region -> region.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no region " + name));
    }

    private static Region region(String[] cells) {
        LocalDate to = cells[2].isEmpty() ? null : LocalDate.parse(cells[2]);
        return new Region(cells[0], LocalDate.parse(cells[1]), to, cells[3]);
    }

    private static Stream<String[]> lines(String file) {
        try {
            return new ClassPathResource("jobs/codelists/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
