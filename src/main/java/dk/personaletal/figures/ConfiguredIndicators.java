package dk.personaletal.figures;

import dk.personaletal.contract.PensionAges;
import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.SqlIndicator;
import dk.personaletal.indicators.age.PensionAge;
import dk.personaletal.indicators.benchmark.BenchmarkIndicator;
import dk.personaletal.indicators.benchmark.MunicipalityGroup;
import dk.personaletal.indicators.sickleave.SickLeaveIndicator;
import dk.personaletal.indicators.sickleave.SickLeaveRules;
import dk.personaletal.indicators.sickleave.SickLeaveRules.AbsenceGroup;
import dk.personaletal.settings.Municipalities;
import dk.personaletal.settings.Regions;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.Settings.Turnover.Denominator;
import dk.personaletal.settings.SettingsFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The indicators, by the settings that shape them. */
final class ConfiguredIndicators {
    private static final String REGION = "Alle kommuner i regionen";
    private static final String COUNTRY = "Alle kommuner i Danmark";
    private static final LocalDate REFORM = LocalDate.of(2007, 1, 1);

    private ConfiguredIndicators() {}

    /** Every indicator that has a descriptor; the heaviest first, so that none is waited for at the end. */
    static List<Indicator> list(SettingsFile file) {
        Settings settings = file.settings();
        Map<String, Indicator> own = Stream.of(new SickLeaveIndicator(sickLeave(settings)), benchmark(settings))
                .collect(Collectors.toMap(Indicator::name, Function.identity()));
        Map<String, Object> parameters = parameters(file);
        return Descriptors.all().stream()
                .sorted(Comparator.comparingInt(Descriptor::weight).reversed())
                .map(Descriptor::name)
                .map(name -> own.containsKey(name) ? own.get(name) : new SqlIndicator(name, parameters))
                .toList();
    }

    /** What the settings say to the SQL; each indicator takes what it names. */
    private static Map<String, Object> parameters(SettingsFile file) {
        Settings settings = file.settings();
        Map<String, String> reasons = LeavingReasons.of(file);
        Map<String, String> questions = new TreeMap<>(Questions.of(file));
        Map<String, Object> parameters = new HashMap<>(PensionAge.parameters(pensionAges(file)));
        parameters.putAll(members(areas(settings.municipality())));
        parameters.put("on_mean", settings.turnover().denominator() == Denominator.MEAN);
        parameters.put("least_persons", settings.turnover().leastPersonsInBoth());
        parameters.put("least_units", settings.turnover().leastUnitsInBoth());
        parameters.put("rehired_within", settings.turnover().rehiredWithinMonths());
        parameters.put("limit", settings.staff().wideSpanOver());
        parameters.put("settled_months", settings.recruiting().settledAfterMonths());
        parameters.put("one_off_percent", settings.pay().oneOffPercent());
        parameters.put("dominant", settings.disclosure().payLargestPersons());
        parameters.put("publisher", settings.benchmark().publisher());
        parameters.put("reasons_written", reasons.keySet().toArray(String[]::new));
        parameters.put("reasons", reasons.values().toArray(String[]::new));
        parameters.put("question_codes", questions.keySet().toArray(String[]::new));
        parameters.put("question_names", questions.values().toArray(String[]::new));
        return parameters;
    }

    private static SickLeaveRules sickLeave(Settings settings) {
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

    private static BenchmarkIndicator benchmark(Settings settings) {
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

    private static Map<String, List<Integer>> areas(int municipality) {
        return Map.of(REGION, Municipalities.codesOfRegionOf(municipality), COUNTRY, Municipalities.codes());
    }

    private static Map<String, Object> members(Map<String, List<Integer>> byArea) {
        return Map.of(
                "areas",
                byArea.entrySet().stream()
                        .flatMap(area -> area.getValue().stream().map(member -> area.getKey()))
                        .toArray(String[]::new),
                "members",
                byArea.values().stream().flatMap(List::stream).toArray(Integer[]::new));
    }

    static List<PensionAge> pensionAges(SettingsFile file) {
        return PensionAges.load(file.jobsFolder()).stream()
                .map(entry -> new PensionAge(entry.bornFrom(), entry.months()))
                .toList();
    }
}
