package dk.personaletal.figures;

import dk.personaletal.contract.PensionAges;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.ageband.AgeIndicator;
import dk.personaletal.indicators.ageband.PensionAge;
import dk.personaletal.indicators.benchmark.BenchmarkIndicator;
import dk.personaletal.indicators.benchmark.MunicipalityGroup;
import dk.personaletal.indicators.pay.PayIndicator;
import dk.personaletal.indicators.population.PopulationIndicator;
import dk.personaletal.indicators.recruiting.RecruitingIndicator;
import dk.personaletal.indicators.sickleave.SickLeaveIndicator;
import dk.personaletal.indicators.sickleave.SickLeaveRules;
import dk.personaletal.indicators.sickleave.SickLeaveRules.AbsenceGroup;
import dk.personaletal.indicators.staff.StaffIndicator;
import dk.personaletal.indicators.survey.SurveyIndicator;
import dk.personaletal.indicators.turnover.TurnoverBenchmarkIndicator;
import dk.personaletal.indicators.turnover.TurnoverIndicator;
import dk.personaletal.indicators.turnover.TurnoverRules;
import dk.personaletal.indicators.turnover.TurnoverTrendIndicator;
import dk.personaletal.settings.Municipalities;
import dk.personaletal.settings.Regions;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.Settings.Turnover.Denominator;
import dk.personaletal.settings.SettingsFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The indicators, by the settings that shape them. */
public final class ConfiguredIndicators {
    private static final String REGION = "Alle kommuner i regionen";
    private static final String COUNTRY = "Alle kommuner i Danmark";
    private static final LocalDate REFORM = LocalDate.of(2007, 1, 1);

    private ConfiguredIndicators() {}

    /** The longest first, so that none is waited for at the end. */
    static List<Indicator> list(SettingsFile file) {
        Settings settings = file.settings();
        return List.of(
                new SickLeaveIndicator(sickLeave(settings)),
                new StaffIndicator(settings.staff().wideSpanOver()),
                new PayIndicator(settings.disclosure().payLargestPersons()),
                new TurnoverIndicator(turnover(settings)),
                new TurnoverTrendIndicator(turnover(settings)),
                new TurnoverBenchmarkIndicator(settings.benchmark().publisher(), areas(settings.municipality())),
                new AgeIndicator(pensionAges(file)),
                benchmark(settings),
                new SurveyIndicator(Questions.of(file)),
                new RecruitingIndicator(),
                new PopulationIndicator());
    }

    public static SickLeaveRules sickLeave(Settings settings) {
        Settings.SickLeave sickLeave = settings.sickLeave();
        return new SickLeaveRules(
                sickLeave.longestShortDays(),
                sickLeave.topPersonsPercent(),
                sickLeave.hoursPerMonth(),
                settings.benchmark().publisher(),
                COUNTRY,
                sickLeave.otherAbsence().stream()
                        .map(group -> new AbsenceGroup(group.name(), group.codes()))
                        .toList());
    }

    public static BenchmarkIndicator benchmark(Settings settings) {
        return new BenchmarkIndicator(
                settings.benchmark().publisher(),
                groups(settings),
                settings.benchmark().leastForRank());
    }

    /** Areas whose figures are made of their municipalities' when the publisher has no line for them. */
    static List<String> groupNames(Settings settings) {
        return groups(settings).stream().map(MunicipalityGroup::area).toList();
    }

    private static List<MunicipalityGroup> groups(Settings settings) {
        List<MunicipalityGroup> groups = new ArrayList<>();
        settings.benchmark()
                .neighbours()
                .forEach(group -> groups.add(
                        new MunicipalityGroup(group.name(), group.from(), group.to(), group.municipalities())));
        Regions.of(settings.municipality())
                .forEach(region ->
                        groups.add(new MunicipalityGroup(REGION, region.from(), region.to(), region.municipalities())));
        groups.add(new MunicipalityGroup(COUNTRY, REFORM, null, Regions.all()));
        return groups;
    }

    private static TurnoverRules turnover(Settings settings) {
        return new TurnoverRules(
                settings.turnover().denominator() == Denominator.MEAN,
                settings.turnover().rehiredWithinMonths());
    }

    private static Map<String, List<Integer>> areas(int municipality) {
        return Map.of(REGION, Municipalities.codesOfRegionOf(municipality), COUNTRY, Municipalities.codes());
    }

    static List<PensionAge> pensionAges(SettingsFile file) {
        return PensionAges.load(file.jobsFolder()).stream()
                .map(entry -> new PensionAge(entry.bornFrom(), entry.months()))
                .toList();
    }
}
