package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.Finding;
import dk.personaletal.staging.Fault;
import dk.personaletal.staging.RowCheck;
import dk.personaletal.staging.RowFault;
import dk.personaletal.staging.StagedRow;
import java.time.Year;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rules: those about files and fields here, those of each kind of delivery in {@link KindRules}. */
public final class Rules {
    private final ValidationParameters parameters;
    private final List<DeliveryRule> delivery;
    private final List<FaultRule> faults;
    private final Map<DeliveryKind, KindRules<?>> kinds = new EnumMap<>(DeliveryKind.class);
    private final Map<Fault, FaultRule> byFault = new EnumMap<>(Fault.class);

    /** @param currentYear no published figure can be of a later one */
    public Rules(ValidationParameters parameters, Year currentYear) {
        this.parameters = parameters;
        delivery = List.of(
                new R010AlreadyTakenIn(),
                new R011UnknownFileName(),
                new R012PeriodInFuture(),
                new R013MarkerDiffers(),
                new R016MarkerUnreadable(),
                new R017NotCsv(),
                new R030TooManyErrors());
        faults = List.of(
                new R001ChecksumWrong(),
                new R002FileEmpty(),
                new R003NoRows(),
                new R004UnreadableEncoding(),
                new R005HeaderMissing(),
                new R006HeaderTwice(),
                new R007ColumnIgnored(),
                new R008FileTruncated(),
                new R009TrailerCountWrong(),
                new R014FieldTooLong(),
                new R018FileUnreadable(),
                new R021TitleBeforeHeader(),
                new R022QuotesWrong(),
                new R023HeaderAgain(),
                new R101FieldCountWrong(),
                new R102ValueMissing(),
                new R103DateInvalid(),
                new R104YearTwoDigits(),
                new R105MonthInvalid(),
                new R106NumberInvalid(),
                new R107CodeUnknown(),
                new R108CprInvalid(),
                new R109TextTooLong());
        for (DeliveryKind kind : DeliveryKind.values()) {
            kinds.put(kind, KindRules.of(kind, parameters, currentYear));
        }
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
        return Stream.of(delivery.stream(), faults.stream(), rows, sets)
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
