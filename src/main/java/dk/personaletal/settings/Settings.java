package dk.personaletal.settings;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code nightly.yaml}, typed. A name that it doesn't know is an error, so that a misspelt setting isn't ignored.
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
        @DefaultValue Benchmark benchmark,
        @DefaultValue SickLeave sickLeave,
        @DefaultValue Targets targets,
        @DefaultValue Disclosure disclosure,
        @DefaultValue Validation validation,
        @DefaultValue List<ProfessionalArea> professionalAreas) {
    public Settings {
        professionalAreas = List.copyOf(professionalAreas);
    }

    /** Whose published lines are shown, and in which order. */
    public record Benchmark(
            @DefaultValue("KRL") String publisher,

            @DefaultValue({"Omegnskommuner", "Alle kommuner i regionen", "Alle kommuner i Danmark"})
            List<String> areas,

            @DefaultValue("90") int leastForRank,
            @DefaultValue List<Neighbours> neighbours) {
        public Benchmark {
            areas = List.copyOf(areas);
            neighbours = List.copyOf(neighbours);
        }
    }

    /** A named group of municipalities in a time. */
    public record Neighbours(
            String name, LocalDate from, @Nullable LocalDate to, List<Integer> municipalities) {
        public Neighbours {
            municipalities = List.copyOf(municipalities);
        }
    }

    /**
     * How sick leave is counted.
     *
     * @param longestShortDays calendar days of the longest spell that is short
     * @param topPersonsPercent whose share of all sick leave is told
     * @param hoursPerMonth of a full-time month
     */
    public record SickLeave(
            @DefaultValue("30") int longestShortDays,
            @DefaultValue("5") int topPersonsPercent,
            @DefaultValue("160.33") BigDecimal hoursPerMonth,
            @DefaultValue List<AbsenceGroup> otherAbsence) {
        public SickLeave {
            otherAbsence = List.copyOf(otherAbsence);
        }
    }

    /** Absence codes that are shown together. */
    public record AbsenceGroup(String name, List<String> codes) {
        public AbsenceGroup {
            codes = List.copyOf(codes);
        }
    }

    /** The strategy's targets. */
    public record Targets(
            @DefaultValue("16") BigDecimal turnoverAtMostPercent,
            @DefaultValue("Alle kommuner i Danmark") String sickLeaveAtMostArea) {}

    /** Fewest persons that a figure may tell of, by edition. */
    public record Disclosure(
            @DefaultValue("5") int committeeThreshold,
            @DefaultValue("1") int internalThreshold) {}

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
