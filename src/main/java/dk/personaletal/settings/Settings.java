package dk.personaletal.settings;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code nightly.yaml} and {@code disclosure.yaml}, typed. A name that it doesn't know is an error, so that a misspelt setting isn't ignored.
 *
 * @param municipality code, for example 173
 * @param inbox where deliveries are put
 * @param output where reports come
 * @param layout the contract for files that name no other
 */
public record Settings(
        int municipality,
        @DefaultValue("inbox") Path inbox,
        @DefaultValue("output") Path output,
        @DefaultValue("standard") String layout,
        @DefaultValue Turnover turnover,
        @DefaultValue Benchmark benchmark,
        @Nullable List<Target> targets,
        @DefaultValue DisclosureSettings disclosure,
        @DefaultValue Staff staff,
        @DefaultValue Validation validation,
        @DefaultValue List<ProfessionalArea> professionalAreas) {
    public Settings {
        professionalAreas = List.copyOf(professionalAreas);
        targets = targets == null ? Target.OF_THE_STRATEGY : List.copyOf(targets);
    }

    /** The strategy's targets (succeskriterier), in the order printed. */
    @Override
    @SuppressWarnings("NullAway") // the constructor has put the strategy's own where none were given
    public List<Target> targets() {
        return targets;
    }

    /**
     * How personaleomsætning is counted.
     *
     * @param denominator what rates are divided by
     * @param rehiredWithinMonths who is employed again so many months after the month of leaving hasn't left
     */
    public record Turnover(
            @DefaultValue("opening") Denominator denominator,
            @DefaultValue("3") int rehiredWithinMonths) {
        /** The headcount when the window opens, or the mean of that and the headcount when it closes. */
        public enum Denominator {
            OPENING,
            MEAN
        }
    }

    /** Whose published lines are shown, and in which order. */
    public record Benchmark(
            @DefaultValue("KRL") String publisher,

            @DefaultValue({"Omegnskommuner", "Alle kommuner i regionen", "Alle kommuner i Danmark"})
            List<String> areas) {
        public Benchmark {
            areas = List.copyOf(areas);
        }
    }

    /**
     * How personaleforbrug is counted.
     *
     * @param wideSpanOver the number of employees over which a manager's span is wide
     */
    public record Staff(@DefaultValue("20") int wideSpanOver) {}

    /** When a delivery is too odd. */
    public record Validation(
            @DefaultValue("10") int headcountJumpPercent,
            @DefaultValue("1") int errorRowsPerThousand,
            @DefaultValue("5") int doubtfulRowsPercent) {}

    /** A professional area (fagområde) and its agreement groups. */
    public record ProfessionalArea(String name, List<String> agreementGroups) {
        public ProfessionalArea {
            agreementGroups = List.copyOf(agreementGroups);
        }
    }
}
