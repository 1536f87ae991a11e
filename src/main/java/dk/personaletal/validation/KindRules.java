package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.staging.AbsenceRow;
import dk.personaletal.staging.BenchmarkSickLeaveRow;
import dk.personaletal.staging.BenchmarkTurnoverRow;
import dk.personaletal.staging.LeavingReasonRow;
import dk.personaletal.staging.OrganisationRow;
import dk.personaletal.staging.PayrollRow;
import dk.personaletal.staging.PersonChangeRow;
import dk.personaletal.staging.PopulationRow;
import dk.personaletal.staging.RecruitmentRow;
import dk.personaletal.staging.StagedRow;
import dk.personaletal.staging.SurveyRow;
import dk.personaletal.staging.UnitRecodeRow;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * The rules for one kind of delivery; {@link #of} is the list of them all.
 *
 * @param settle SQL that completes the staged rows before the set rules see them, if any is needed
 * @param sets in the order in which they run
 */
record KindRules<R extends StagedRow>(
        Class<R> row, List<RowRule<R>> rows, Optional<String> settle, List<SetRule> sets) {

    /** @param currentYear no published figure can be of a later one */
    static KindRules<?> of(DeliveryKind kind, ValidationParameters parameters, Year currentYear) {
        return switch (kind) {
            case ORGANISATION -> organisation();
            case LOEN -> payroll(parameters);
            case FRAVAER -> absence(parameters);
            case OMKODNING -> recodes();
            case PERSONSKIFT -> personChanges();
            case BENCHMARK_SYGEFRAVAER -> sickLeaveElsewhere(parameters, currentYear);
            case BENCHMARK_OMSAETNING -> turnoverElsewhere();
            case TRIVSEL -> survey(parameters);
            case REKRUTTERING -> recruitment(parameters);
            case BEFOLKNINGSPROGNOSE -> population(parameters);
            case FRATRAEDELSER -> leavingReasons();
        };
    }

    private KindRules(Class<R> row, List<RowRule<R>> rows, List<SetRule> sets) {
        this(row, rows, Optional.empty(), sets);
    }

    private static KindRules<OrganisationRow> organisation() {
        return new KindRules<>(
                OrganisationRow.class,
                List.of(
                        new R501OwnParent(),
                        new R502OrganisationWrongMunicipality(),
                        new R503OrganisationPeriodMismatch()),
                List.of(new R551UnknownParent(), new R553UnitTwice(), new R552Cycle()));
    }

    private static KindRules<PayrollRow> payroll(ValidationParameters parameters) {
        return new KindRules<>(
                PayrollRow.class,
                List.of(
                        new R201WrongMunicipality(),
                        new R202PeriodMismatch(),
                        new R203BirthDateImpossible(parameters),
                        new R204DegreeOutOfRange(parameters),
                        new R205NegativePay(),
                        new R206AbsurdPay(parameters),
                        new R207EmployedFromAfterCensus(),
                        new R208EmployedToBeforeFrom(),
                        new R209WeeklyHoursDontFit(parameters),
                        new R210BirthDateMissing()),
                List.of(
                        new R301DuplicateRow(),
                        new R302ConflictingRow(),
                        new R303HeadcountJump(parameters),
                        new R304UnitWithTwoNames(),
                        new R305BirthDateChanged(),
                        new R306PayrollSumJump(parameters)));
    }

    private static KindRules<AbsenceRow> absence(ValidationParameters parameters) {
        return new KindRules<>(
                AbsenceRow.class,
                List.of(
                        new R401EndBeforeStart(),
                        new R402OutsidePeriod(),
                        new R403HoursExceedSpell(),
                        new R404SpellAbsurdlyLong(parameters),
                        new R405AbsenceWrongMunicipality()),
                List.of(
                        new R453DuplicateAbsence(),
                        new R451AbsenceWithoutEmployment(parameters),
                        new R452OverlappingAbsence(parameters)));
    }

    private static KindRules<UnitRecodeRow> recodes() {
        return new KindRules<>(
                UnitRecodeRow.class,
                List.of(new R521SameCode()),
                List.of(
                        new R571DuplicateRecode(),
                        new R572RecodedToTwo(),
                        new R573RecodedOnTheSameDay(),
                        new R574OldUnitUnknown(),
                        new R575NewUnitUnknown()));
    }

    private static KindRules<PersonChangeRow> personChanges() {
        return new KindRules<>(
                PersonChangeRow.class,
                List.of(new R911SamePerson()),
                List.of(
                        new R931DuplicateChange(),
                        new R932ChangedToTwo(),
                        new R933ChangedInARing(),
                        new R934OldPersonUnknown()));
    }

    private static KindRules<BenchmarkSickLeaveRow> sickLeaveElsewhere(
            ValidationParameters parameters, Year currentYear) {
        return new KindRules<>(
                BenchmarkSickLeaveRow.class,
                List.of(
                        new R601YearImpossible(parameters, currentYear),
                        new R602DaysOutOfRange(parameters),
                        new R603PercentDoesntFitDays(parameters),
                        new R604PercentOutOfRange(parameters)),
                List.of(new R652DuplicateBenchmark(), new R651ConflictingBenchmark()));
    }

    private static KindRules<BenchmarkTurnoverRow> turnoverElsewhere() {
        return new KindRules<>(
                BenchmarkTurnoverRow.class,
                List.of(
                        new R701PeriodEndsBeforeStart(),
                        new R702LeaversPercentOutOfRange(),
                        new R703JoinersPercentOutOfRange(),
                        new R704PersonsNegative(),
                        new R705PeriodNotAYear(),
                        new R706NoRates()),
                List.of(new R721DuplicateTurnover(), new R722ConflictingTurnover()));
    }

    private static KindRules<SurveyRow> survey(ValidationParameters parameters) {
        return new KindRules<>(
                SurveyRow.class,
                List.of(
                        new R751SurveyYearMismatch(),
                        new R752AnswersNegative(),
                        new R753AnswersIncomplete(),
                        new R754NothingAnswered(),
                        new R755MeanOutOfRange(),
                        new R756MeanDoesntFitAnswers(parameters),
                        new R757QuestionUnknown()),
                Optional.of(SurveyAnswers.SETTLE),
                List.of(new R771AnswersDontSum(), new R772DuplicateSurveyRow(), new R773ConflictingSurveyRow()));
    }

    private static KindRules<RecruitmentRow> recruitment(ValidationParameters parameters) {
        return new KindRules<>(
                RecruitmentRow.class,
                List.of(
                        new R801FilledBeforePosted(),
                        new R802PostedOutsideMonth(),
                        new R803CandidatesNegative(),
                        new R804CandidatesAbsurd(parameters)),
                List.of(new R821DuplicatePosting(), new R822ConflictingPosting()));
    }

    private static KindRules<PopulationRow> population(ValidationParameters parameters) {
        return new KindRules<>(
                PopulationRow.class,
                List.of(
                        new R851ForecastWrongMunicipality(),
                        new R852ForecastYearMismatch(),
                        new R853ForecastYearImpossible(parameters),
                        new R854InhabitantsNegative(),
                        new R855AgeGroupUnreadable()),
                List.of(new R871DuplicateForecast(), new R872ConflictingForecast(), new R873OverlappingAgeGroups()));
    }

    /** Nothing here is a duplicate: two who left a unit in the same month may have had the same reason. */
    private static KindRules<LeavingReasonRow> leavingReasons() {
        return new KindRules<>(
                LeavingReasonRow.class, List.of(new R901LeavingPeriodMismatch(), new R902ReasonUnknown()), List.of());
    }
}
