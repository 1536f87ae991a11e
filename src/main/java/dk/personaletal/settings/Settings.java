package dk.personaletal.settings;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code nightly.yaml} and {@code disclosure.yaml}, typed. A name that it doesn't know is an error, so that a misspelt setting isn't ignored.
 *
 * @param municipality code, for example 173
 * @param inbox where deliveries are put
 * @param output where reports come
 * @param internal where what is for the house alone comes; null: beside the output
 * @param layout the contract for files that name no other
 * @param organisation which organisation earlier months are shown in
 * @param reports what a night makes, in that order; the first is the one that's meant when none is named
 * @param expected deliveries with a deadline
 * @param metrics where figures for monitoring are written after each night; null: nowhere
 * @param mail whom to write to when a night needs a hand; null: nobody
 */
public record Settings(
        int municipality,
        @DefaultValue("inbox") Path inbox,
        @DefaultValue("output") Path output,
        @Nullable Path internal,
        @DefaultValue("standard") String layout,
        @DefaultValue("som-dengang") Organisation organisation,
        @DefaultValue Turnover turnover,
        @DefaultValue Benchmark benchmark,
        @DefaultValue SickLeave sickLeave,
        @Nullable List<Target> targets,
        @DefaultValue DisclosureSettings disclosure,
        @DefaultValue Staff staff,
        @DefaultValue Pay pay,
        @DefaultValue Recruiting recruiting,
        @DefaultValue Statistics statistics,
        @DefaultValue Validation validation,
        @DefaultValue Retention retention,
        @DefaultValue List<ProfessionalArea> professionalAreas,
        @DefaultValue List<ReportSchedule> reports,
        @DefaultValue List<ExpectedDelivery> expected,
        @Nullable Path metrics,
        @Nullable Mail mail) {
    public Settings {
        reports = List.copyOf(reports);
        expected = List.copyOf(expected);
        professionalAreas = List.copyOf(professionalAreas);
        targets = targets == null ? Target.OF_THE_STRATEGY : List.copyOf(targets);
    }

    /** Where what is for the house alone comes. */
    public Path internalFolder() {
        return internal == null ? internalBeside(output) : internal;
    }

    /** The folder for the house alone that goes with a readers' folder when none is named. */
    public static Path internalBeside(Path output) {
        Path place = output.toAbsolutePath().normalize();
        return place.resolveSibling(place.getFileName() + "-intern");
    }

    /** The strategy's targets (succeskriterier), in the order printed. */
    @Override
    @SuppressWarnings("NullAway") // the constructor has put the strategy's own where none were given
    public List<Target> targets() {
        return targets;
    }

    /** The organisation that each month had, or that of the report's month by the recodes delivered. */
    public enum Organisation {
        SOM_DENGANG,
        OMKODET
    }

    /**
     * How personaleomsætning is counted.
     *
     * @param denominator what rates are divided by
     * @param rehiredWithinMonths who is employed again so many months after the month of leaving hasn't left
     * @param leastPersonsInBoth percent of the persons of the larger census that must be in both, for who isn't to be said
     *     to have left or come
     * @param leastUnitsInBoth percent of the first census' units that must recur
     */
    public record Turnover(
            @DefaultValue("opening") Denominator denominator,
            @DefaultValue("3") int rehiredWithinMonths,
            @DefaultValue("70") int leastPersonsInBoth,
            @DefaultValue("50") int leastUnitsInBoth) {
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

    /**
     * How personaleforbrug is counted.
     *
     * @param wideSpanOver the number of employees over which a manager's span is wide
     */
    public record Staff(@DefaultValue("20") int wideSpanOver) {}

    /**
     * How pay is compared.
     *
     * @param oneOffPercent who gets so much more or less a full-time month than a year before had or has a one-off payment
     */
    public record Pay(@DefaultValue("50") int oneOffPercent) {}

    /**
     * How postings are counted.
     *
     * @param settledAfterMonths a posting so old is asked whether it was filled within as long
     */
    public record Recruiting(@DefaultValue("6") int settledAfterMonths) {}

    /**
     * When a sentence may say that something is highest, or rose.
     *
     * @param fdr the share of a table's findings that may be chance
     * @param minN the fewest persons of a row that is tested
     */
    public record Statistics(
            @DefaultValue("0.10") BigDecimal fdr,
            @DefaultValue("20") int minN) {}

    /** When a delivery is too odd. */
    public record Validation(
            @DefaultValue("10") int headcountJumpPercent,
            @DefaultValue("1") int errorRowsPerThousand,
            @DefaultValue("5") int doubtfulRowsPercent,

            @DefaultValue({
                "Byrådsmedlem",
                "Byrådsmedlemmer",
                "Kommunalbestyrelsesmedlem",
                "Kommunalbestyrelsesmedlemmer",
                "Borgmester",
                "Plejefamilie",
                "Plejefamilier",
                "Aflastningsfamilie",
                "Aflastningsfamilier"
            })
            List<String> notStaff) {
        public Validation {
            notStaff = List.copyOf(notStaff);
        }
    }

    /**
     * How long things are kept.
     *
     * @param yearsAfterLeaving rows about a person, after the last month of employment
     * @param findingYears what was found line by line, after the verdict
     * @param supersededYears rows of a delivery, after it was corrected or withdrawn
     */
    public record Retention(
            @DefaultValue("5") int yearsAfterLeaving,
            @DefaultValue("2") int findingYears,
            @DefaultValue("2") int supersededYears) {}

    /** A professional area (fagområde) and its agreement groups. */
    public record ProfessionalArea(String name, List<String> agreementGroups) {
        public ProfessionalArea {
            agreementGroups = List.copyOf(agreementGroups);
        }
    }
}
