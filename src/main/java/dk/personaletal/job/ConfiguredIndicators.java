package dk.personaletal.job;

import dk.personaletal.contract.PensionAges;
import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.SqlIndicator;
import dk.personaletal.indicators.age.PensionAge;
import dk.personaletal.indicators.sickleave.SickLeaveIndicator;
import dk.personaletal.settings.Municipalities;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.Settings.Turnover.Denominator;
import dk.personaletal.settings.SettingsFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every indicator that has a descriptor, computed as the settings say. */
final class ConfiguredIndicators {
    private final SettingsFile file;
    private final Settings settings;

    ConfiguredIndicators(SettingsFile file) {
        this.file = file;
        this.settings = file.settings();
    }

    /** The heaviest first. */
    List<Indicator> list() {
        Map<String, Indicator> own = Stream.of(
                        new SickLeaveIndicator(SickLeaveSettings.rules(settings)),
                        SickLeaveSettings.benchmark(settings))
                .collect(Collectors.toMap(Indicator::name, Function.identity()));
        Map<String, Object> parameters = parameters();
        return Descriptors.all().stream()
                .sorted(Comparator.comparingInt(Descriptor::weight).reversed())
                .map(Descriptor::name)
                .map(name -> own.containsKey(name) ? own.get(name) : new SqlIndicator(name, parameters))
                .toList();
    }

    /** What the settings say to the SQL; each indicator takes what it names. */
    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(PensionAge.parameters(pensionAges()));
        parameters.put("on_mean", settings.turnover().denominator() == Denominator.MEAN);
        parameters.put("rehired_within", settings.turnover().rehiredWithinMonths());
        parameters.put("limit", settings.staff().wideSpanOver());
        parameters.put("dominant", settings.disclosure().payLargestPersons());
        parameters.put("publisher", settings.benchmark().publisher());
        addPairs(parameters, "areas", "members", areas());
        Map<String, String> questions = new TreeMap<>(FactsOfReport.questions(file));
        parameters.put("question_codes", questions.keySet().toArray(String[]::new));
        parameters.put("question_names", questions.values().toArray(String[]::new));
        return parameters;
    }

    List<PensionAge> pensionAges() {
        return PensionAges.load(file.jobsFolder()).stream()
                .map(entry -> new PensionAge(entry.bornFrom(), entry.months()))
                .toList();
    }

    private Map<String, List<Integer>> areas() {
        return Map.of(
                "Alle kommuner i regionen", Municipalities.codesOfRegionOf(settings.municipality()),
                "Alle kommuner i Danmark", Municipalities.codes());
    }

    private static void addPairs(
            Map<String, Object> parameters, String keys, String values, Map<String, List<Integer>> members) {
        parameters.put(
                keys,
                members.entrySet().stream()
                        .flatMap(area -> area.getValue().stream().map(member -> area.getKey()))
                        .toArray(String[]::new));
        parameters.put(values, members.values().stream().flatMap(List::stream).toArray(Integer[]::new));
    }
}
