package dk.personaletal.intake;

import dk.personaletal.contract.Contracts;
import dk.personaletal.contract.steps.Source;
import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryName;
import dk.personaletal.delivery.Period;
import java.nio.file.Path;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file's name says, in the words of a layout; the agreed names always count. */
public final class FileNames {
    private final Contracts contracts;
    private final String layout;

    /** @param jobs folder with {@code contracts} and {@code codelists}; null: as shipped */
    public static FileNames of(@Nullable Path jobs, String layout) {
        return new FileNames(Contracts.load(jobs), layout);
    }

    public FileNames(Contracts contracts, String layout) {
        this.contracts = contracts;
        this.layout = layout;
    }

    /** Empty when the name tells no known kind, or not the period that the kind needs. */
    public Optional<DeliveryName> parse(String fileName) {
        // a name that the machine can't spell leads to no file when it's read again from the register
        if (fileName.indexOf('\ufffd') >= 0) {
            return Optional.empty();
        }
        return Arrays.stream(DeliveryKind.values())
                .flatMap(kind -> sourceOf(kind).stream().flatMap(source -> source.match(fileName).stream()
                        .flatMap(places -> name(fileName, kind, source, places).stream())))
                .findFirst()
                .or(() -> DeliveryName.parse(fileName));
    }

    /** Whether it's nothing by itself, but belongs to another file's delivery. */
    public boolean isPart(String fileName) {
        return parse(fileName).isEmpty()
                && Arrays.stream(DeliveryKind.values())
                        .flatMap(kind -> sourceOf(kind).stream())
                        .flatMap(source -> source.parts().values().stream())
                        .anyMatch(pattern -> pattern.match(fileName).isPresent());
    }

    private Optional<Source> sourceOf(DeliveryKind kind) {
        return contracts.find(layout, kind.prefix()).map(contract -> contract.source());
    }

    private static Optional<DeliveryName> name(
            String fileName, DeliveryKind kind, Source source, Map<String, String> places) {
        Coverage coverage = coverage(kind.period(), source, places);
        boolean told = coverage != null || kind.period() == Period.NONE || kind.period() == Period.OPTIONAL;
        return told ? Optional.of(new DeliveryName(fileName, kind, coverage)) : Optional.empty();
    }

    private static @Nullable Coverage coverage(Period takes, Source source, Map<String, String> places) {
        String year = places.get("yyyy");
        String month = places.get("MM");
        if (year == null || takes == Period.NONE) {
            return null;
        }
        if (month != null && takes.takesMonth()) {
            YearMonth named = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return Coverage.of(source.previousMonth() ? named.minusMonths(1) : named);
        }
        return takes.takesYear() ? Coverage.of(Year.of(Integer.parseInt(year))) : null;
    }
}
