package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.Finding;
import dk.personaletal.staging.AbsenceRow;
import dk.personaletal.staging.BenchmarkSickLeaveRow;
import dk.personaletal.staging.Fault;
import dk.personaletal.staging.OrganisationRow;
import dk.personaletal.staging.PayrollRow;
import dk.personaletal.staging.RowCheck;
import dk.personaletal.staging.RowFault;
import java.time.Year;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rules: the table of contents. Set rules stand in the order in which they run. */
public final class Rules {
    private final ValidationParameters parameters;
    private final List<DeliveryRule> delivery;
    private final List<FaultRule> faults;
    private final List<RowRule<PayrollRow>> payroll;
    private final List<RowRule<AbsenceRow>> absence;
    private final List<RowRule<OrganisationRow>> organisation;
    private final List<RowRule<BenchmarkSickLeaveRow>> benchmark;
    private final Map<DeliveryKind, List<SetRule>> sets = new EnumMap<>(DeliveryKind.class);
    private final Map<Fault, FaultRule> byFault = new EnumMap<>(Fault.class);

    /** @param currentYear no published figure can be of a later one */
    public Rules(ValidationParameters parameters, Year currentYear) {
        this.parameters = parameters;
        delivery = List.of(
                new R010AlreadyTakenIn(),
                new R011UnknownFileName(),
                new R012PeriodInFuture(),
                new R013MarkerDiffers(),
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
                new R101FieldCountWrong(),
                new R102ValueMissing(),
                new R103DateInvalid(),
                new R104YearTwoDigits(),
                new R105MonthInvalid(),
                new R106NumberInvalid(),
                new R107CodeUnknown(),
                new R108CprInvalid(),
                new R109TextTooLong());
        payroll = List.of(
                new R201WrongMunicipality(),
                new R202PeriodMismatch(),
                new R203BirthDateImpossible(parameters),
                new R204DegreeOutOfRange(parameters),
                new R205NegativePay(),
                new R206AbsurdPay(parameters),
                new R207EmployedFromAfterCensus(),
                new R208EmployedToBeforeFrom(),
                new R209WeeklyHoursDontFit(parameters),
                new R210BirthDateMissing());
        absence = List.of(
                new R401EndBeforeStart(),
                new R402OutsidePeriod(),
                new R403HoursExceedSpell(),
                new R404SpellAbsurdlyLong(parameters),
                new R405AbsenceWrongMunicipality());
        organisation = List.of(
                new R501OwnParent(), new R502OrganisationWrongMunicipality(), new R503OrganisationPeriodMismatch());
        benchmark = List.of(
                new R601YearImpossible(parameters, currentYear),
                new R602DaysOutOfRange(parameters),
                new R603PercentDoesntFitDays(parameters),
                new R604PercentOutOfRange(parameters));
        sets.put(
                DeliveryKind.LOEN,
                List.of(
                        new R301DuplicateRow(),
                        new R302ConflictingRow(),
                        new R303HeadcountJump(parameters),
                        new R304UnitWithTwoNames(),
                        new R305BirthDateChanged(),
                        new R306PayrollSumJump(parameters)));
        sets.put(
                DeliveryKind.FRAVAER,
                List.of(
                        new R453DuplicateAbsence(),
                        new R451AbsenceWithoutEmployment(parameters),
                        new R452OverlappingAbsence(parameters)));
        sets.put(DeliveryKind.ORGANISATION, List.of(new R551UnknownParent(), new R553UnitTwice(), new R552Cycle()));
        sets.put(
                DeliveryKind.BENCHMARK_SYGEFRAVAER,
                List.of(new R652DuplicateBenchmark(), new R651ConflictingBenchmark()));
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

    public List<RowCheck<PayrollRow>> payrollChecks() {
        return List.copyOf(payroll);
    }

    public List<RowCheck<AbsenceRow>> absenceChecks() {
        return List.copyOf(absence);
    }

    public List<RowCheck<OrganisationRow>> organisationChecks() {
        return List.copyOf(organisation);
    }

    public List<RowCheck<BenchmarkSickLeaveRow>> benchmarkChecks() {
        return List.copyOf(benchmark);
    }

    /** Every rule, by code. */
    public List<Rule> all() {
        Stream<Rule> rows = Stream.of(payroll, absence, organisation, benchmark).flatMap(List::stream);
        Stream<Rule> sets = this.sets.values().stream().flatMap(List::stream);
        return Stream.of(delivery.stream(), faults.stream(), rows, sets)
                .flatMap(stream -> stream.map(Rule.class::cast))
                .sorted(Comparator.comparing(Rule::code))
                .toList();
    }

    List<SetRule> setRules(DeliveryKind kind) {
        return Objects.requireNonNull(sets.get(kind), "no rules for kind");
    }
}
