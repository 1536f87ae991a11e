package dk.personaletal.demo;

import dk.personaletal.shared.DanishCalendar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sick leave elsewhere. The lines of the three areas, of our own municipality and of the groups in 2019 are real
 * figures, as KRL published them; every other municipality, group and professional area is invented around them.
 */
final class BenchmarkFile {
    private static final String PUBLISHED = """
            År;Område;Dagsværk;Fraværsprocent;Kommunekode;Overenskomstgruppe;Fagområde;Fuldtidsbeskæftigede;Udgiver
            2020;Omegnskommuner;12,56;5,48;;;;;KRL
            2019;Omegnskommuner;12,19;5,37;;;;;KRL
            2018;Omegnskommuner;11,93;5,26;;;;;KRL
            2017;Omegnskommuner;12,06;5,31;;;;;KRL
            2016;Omegnskommuner;12,34;5,41;;;;;KRL
            2020;Alle kommuner i regionen;12,67;5,53;;;;;KRL
            2019;Alle kommuner i regionen;12,52;5,52;;;;;KRL
            2018;Alle kommuner i regionen;12,19;5,37;;;;;KRL
            2017;Alle kommuner i regionen;11,97;5,27;;;;;KRL
            2016;Alle kommuner i regionen;12,39;5,43;;;;;KRL
            2020;Alle kommuner i Danmark;12,22;5,34;;;;;KRL
            2019;Alle kommuner i Danmark;12,12;5,34;;;;;KRL
            2018;Alle kommuner i Danmark;11,96;5,27;;;;;KRL
            2017;Alle kommuner i Danmark;11,67;5,14;;;;;KRL
            2016;Alle kommuner i Danmark;12,00;5,26;;;;;KRL
            """;

    private static final int FIRST_YEAR = 2016;

    /** What a year adds to the level, in hundredths of a day: the country's published course. */
    private static final Map<Integer, Integer> COURSE =
            new TreeMap<>(Map.of(2016, -12, 2017, -45, 2018, -16, 2019, 0, 2020, 10));

    private static final List<Integer> OURS = List.of(1311, 1249, 1268, 1266, 1233);

    /** Days in hundredths in the country in 2019, and full-time employees there. */
    private static final List<Group> GROUPS = List.of(
            new Group("Administration og it mv.", 890, 44_000),
            new Group("Akademikere", 620, 27_000),
            new Group("Lærere m.fl. i folkeskole og spec.underv.", 1090, 47_000),
            new Group("Pæd. pers., daginst./klub/skolefr.", 1410, 46_000),
            new Group("Pædagogmedhjælpere og pædagogiske assistenter", 1370, 26_000),
            new Group("Social- og sundhedspersonale", 1630, 75_000),
            new Group("Socialpædagoger og pædagogisk personale på døgninstitutioner m.v.", 1440, 21_000),
            new Group("Socialrådg./socialformidlere", 1110, 13_000),
            new Group("Syge- og sundhedspersonale - basis, KL", 1090, 12_000));

    private static final List<Group> PROFESSIONAL_AREAS = List.of(
            new Group("Administration", 790, 71_000),
            new Group("Dagtilbud og børn", 1396, 72_000),
            new Group("Skole", 1090, 47_000),
            new Group("Social og sundhed", 1490, 121_000),
            new Group("Teknik og service", 1270, 38_000));

    private final Dice dice;
    private final List<List<String>> lines = new ArrayList<>();

    private record Group(String name, int daysHundredths, int fullTimeInCountry) {}

    private BenchmarkFile(Dice dice) {
        this.dice = dice;
    }

    static List<List<String>> lines(Dice dice) {
        BenchmarkFile file = new BenchmarkFile(dice);
        PUBLISHED.lines().forEach(line -> file.lines.add(Arrays.asList(line.split(";", -1))));
        Neighbours.all().forEach(file::addMunicipality);
        GROUPS.forEach(group -> file.addGroup(group, true));
        PROFESSIONAL_AREAS.forEach(group -> file.addGroup(group, false));
        return file.lines;
    }

    private void addMunicipality(Neighbours.Municipality municipality) {
        int level = dice.between(1060, 1370);
        int fullTime = dice.between(1400, 5200);
        COURSE.forEach((year, more) -> {
            int days = municipality.ours() ? OURS.get(year - FIRST_YEAR) : level + more + dice.between(-40, 40);
            add(year, municipality.name(), days, municipality.code(), "", "", fullTime + dice.between(-40, 40));
        });
    }

    private void addGroup(Group group, boolean agreement) {
        String agreementGroup = agreement ? group.name() : "";
        String professionalArea = agreement ? "" : group.name();
        COURSE.forEach((year, more) -> {
            int days = group.daysHundredths() + more;
            add(year, Neighbours.COUNTRY, days, "", agreementGroup, professionalArea, group.fullTimeInCountry());
            int around = days + dice.between(-45, 60);
            int fullTime = group.fullTimeInCountry() / 14;
            add(year, Neighbours.AROUND, around, "", agreementGroup, professionalArea, fullTime);
        });
    }

    private void add(
            int year,
            String area,
            int daysHundredths,
            String code,
            String agreementGroup,
            String professionalArea,
            int fullTime) {
        int workingDays = DanishCalendar.netWorkingDays(year);
        lines.add(List.of(
                String.valueOf(year),
                area,
                DanishNumber.hundredths(daysHundredths),
                DanishNumber.hundredths((100L * daysHundredths + workingDays / 2) / workingDays),
                code,
                agreementGroup,
                professionalArea,
                fullTime + ",00",
                "KRL"));
    }
}
