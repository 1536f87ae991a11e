package dk.personaletal.job;

import dk.personaletal.indicators.benchmark.BenchmarkIndicator;
import dk.personaletal.indicators.benchmark.MunicipalityGroup;
import dk.personaletal.indicators.sickleave.SickLeaveRules;
import dk.personaletal.indicators.sickleave.SickLeaveRules.AbsenceGroup;
import dk.personaletal.settings.Regions;
import dk.personaletal.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** From the settings to what sick leave and its comparison are computed by. */
final class SickLeaveSettings {
    private static final String REGION = "Alle kommuner i regionen";
    private static final String COUNTRY = "Alle kommuner i Danmark";
    private static final LocalDate REFORM = LocalDate.of(2007, 1, 1);

    private SickLeaveSettings() {}

    static SickLeaveRules rules(Settings settings) {
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

    static BenchmarkIndicator benchmark(Settings settings) {
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
}
