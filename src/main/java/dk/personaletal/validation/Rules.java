package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.Finding;
import dk.personaletal.staging.Fault;
import dk.personaletal.staging.RowCheck;
import dk.personaletal.staging.RowFault;
import dk.personaletal.staging.StagedRow;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules that deliveries are held up against: those about files and fields, and those of each kind of delivery. */
public final class Rules {
    private final ValidationParameters parameters;
    private final List<DeliveryRule> delivery;
    private final List<FaultRule> faults;
    private final Map<DeliveryKind, KindRules<?>> kinds;
    private final Map<Fault, FaultRule> byFault = new EnumMap<>(Fault.class);

    public Rules(
            ValidationParameters parameters,
            List<DeliveryRule> delivery,
            List<FaultRule> faults,
            Map<DeliveryKind, KindRules<?>> kinds) {
        this.parameters = parameters;
        this.delivery = delivery;
        this.faults = faults;
        this.kinds = new EnumMap<>(kinds);
        faults.forEach(rule -> byFault.put(rule.fault(), rule));
    }

    public ValidationParameters parameters() {
        return parameters;
    }

    /** Turns what reading stumbled over into a finding. */
    public Function<RowFault, Finding> describe() {
        return found -> Objects.requireNonNull(byFault.get(found.fault()), "no rule for fault")
                .describe(found);
    }

    /** The rules that look at a row of the type when it's read. */
    public <R extends StagedRow> List<RowCheck<R>> rowChecks(Class<R> row) {
        return kinds.values().stream()
                .filter(kind -> kind.row() == row)
                .flatMap(kind -> kind.rows().stream())
                .map(Rules::<R>of)
                .toList();
    }

    /** Every rule, by code. */
    public List<Rule> all() {
        Stream<Rule> rows = kinds.values().stream().flatMap(kind -> kind.rows().stream());
        Stream<Rule> sets = kinds.values().stream().flatMap(kind -> kind.sets().stream());
        return Stream.of(
                        Stream.of(new R030TooManyErrors(), new R031NothingKept()),
                        delivery.stream(),
                        faults.stream().filter(rule -> !rule.isOfStagedRows()),
                        rows,
                        sets)
                .flatMap(stream -> stream.map(Rule.class::cast))
                .sorted(Comparator.comparing(Rule::code))
                .toList();
    }

    KindRules<?> of(DeliveryKind kind) {
        return Objects.requireNonNull(kinds.get(kind), "no rules for kind");
    }

    /** A kind's rules are of the type of its rows. */
    @SuppressWarnings("unchecked")
    private static <R extends StagedRow> RowCheck<R> of(RowRule<?> rule) {
        return (RowCheck<R>) rule;
    }
}
