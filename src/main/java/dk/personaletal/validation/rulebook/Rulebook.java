package dk.personaletal.validation.rulebook;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.validation.FaultRule;
import dk.personaletal.validation.KindRules;
import dk.personaletal.validation.Rules;
import dk.personaletal.validation.ValidationParameters;
import dk.personaletal.validation.absence.AbsenceRules;
import dk.personaletal.validation.benchmark.SickLeaveElsewhereRules;
import dk.personaletal.validation.benchmark.TurnoverElsewhereRules;
import dk.personaletal.validation.field.FieldRules;
import dk.personaletal.validation.file.FileRules;
import dk.personaletal.validation.leaving.LeavingRules;
import dk.personaletal.validation.organisation.OrganisationRules;
import dk.personaletal.validation.organisation.RecodeRules;
import dk.personaletal.validation.payroll.PayrollRules;
import dk.personaletal.validation.person.PersonRules;
import dk.personaletal.validation.population.PopulationRules;
import dk.personaletal.validation.recruitment.RecruitmentRules;
import dk.personaletal.validation.survey.SurveyRules;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All rules of the house. */
public final class Rulebook {
    private Rulebook() {}

    /** @param currentYear no published figure can be of a later one */
    public static Rules of(ValidationParameters parameters, Year currentYear) {
        List<FaultRule> faults = Stream.of(FileRules.ofReading(), FieldRules.ofReading())
                .flatMap(List::stream)
                .toList();
        Map<DeliveryKind, KindRules<?>> kinds = new EnumMap<>(DeliveryKind.class);
        for (DeliveryKind kind : DeliveryKind.values()) {
            kinds.put(kind, of(kind, parameters, currentYear));
        }
        return new Rules(parameters, FileRules.ofTheRegister(), faults, kinds);
    }

    private static KindRules<?> of(DeliveryKind kind, ValidationParameters parameters, Year currentYear) {
        return switch (kind) {
            case ORGANISATION -> OrganisationRules.of();
            case LOEN -> PayrollRules.of(parameters);
            case FRAVAER -> AbsenceRules.of(parameters);
            case OMKODNING -> RecodeRules.of();
            case PERSONSKIFT -> PersonRules.of();
            case BENCHMARK_SYGEFRAVAER -> SickLeaveElsewhereRules.of(parameters, currentYear);
            case BENCHMARK_OMSAETNING -> TurnoverElsewhereRules.of();
            case TRIVSEL -> SurveyRules.of(parameters);
            case REKRUTTERING -> RecruitmentRules.of(parameters);
            case BEFOLKNINGSPROGNOSE -> PopulationRules.of(parameters);
            case FRATRAEDELSER -> LeavingRules.of();
        };
    }
}
