package dk.personaletal.delivery;

import java.util.Arrays;
import java.util.Optional;

/** What a delivery is about. The order is the order in which deliveries are judged: later kinds lean on earlier ones. */
public enum DeliveryKind {
    ORGANISATION("organisation", Period.MONTH_OR_YEAR, "organisation_row"),
    LOEN("loen", Period.MONTH_OR_YEAR, "payroll_row"),
    OMKODNING("omkodning", Period.OPTIONAL, "unit_recode_row"),
    PERSONSKIFT("personskift", Period.OPTIONAL, "person_change_row"),
    FRAVAER("fravaer", Period.MONTH_OR_YEAR, "absence_row"),
    BENCHMARK_SYGEFRAVAER("benchmark_sygefravaer", Period.NONE, "benchmark_sick_leave_row"),
    BENCHMARK_OMSAETNING("benchmark_omsaetning", Period.NONE, "benchmark_turnover_row"),
    TRIVSEL("trivsel", Period.YEAR, "survey_row"),
    REKRUTTERING("rekruttering", Period.MONTH, "recruitment_row"),
    BEFOLKNINGSPROGNOSE("befolkningsprognose", Period.YEAR, "population_row"),
    FRATRAEDELSER("fratraedelser", Period.MONTH, "leaving_reason_row");

    private final String prefix;
    private final Period period;
    private final String table;

    DeliveryKind(String prefix, Period period, String table) {
        this.prefix = prefix;
        this.period = period;
        this.table = table;
    }

    /** First part of the file name, name of the contract, and value of {@code delivery.contract}. */
    public String prefix() {
        return prefix;
    }

    /** Which month or year the file name must say that it covers. */
    public Period period() {
        return period;
    }

    /** Whether it says how rows of any month are to be read, also of months before its own. */
    public boolean bearsOnEveryMonth() {
        return period == Period.OPTIONAL;
    }

    /** The table that keeps its rows. */
    public String table() {
        return table;
    }

    public static Optional<DeliveryKind> find(String prefix) {
        return Arrays.stream(values())
                .filter(kind -> kind.prefix.equals(prefix))
                .findFirst();
    }
}
