package dk.personaletal.demo;

import java.util.ArrayList;
import java.util.List;

/** A forecast of the inhabitants by age for the years to come: more children, many more old people. */
final class ForecastFile {
    static final List<String> HEADER = List.of("Prognoseår", "Kommunekode", "År", "Aldersgruppe", "Antal");

    private static final int YEARS = 12;
    private static final int INHABITANTS_AN_EMPLOYEE = 14;

    /** Inhabitants of ten thousand, and how many in ten thousand the group grows by a year. */
    private record AgeGroup(String ages, int share, int growth) {}

    private static final List<AgeGroup> GROUPS = List.of(
            new AgeGroup("0-2", 290, 300),
            new AgeGroup("3-5", 311, 270),
            new AgeGroup("6-16", 1396, 10),
            new AgeGroup("17-24", 1180, 60),
            new AgeGroup("25-64", 4850, 105),
            new AgeGroup("65-79", 1423, 145),
            new AgeGroup("80+", 550, 330));

    private ForecastFile() {}

    static List<List<String>> lines(Dice dice, int forecastYear, int persons) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADER);
        for (AgeGroup group : GROUPS) {
            long inhabitants = (long) persons * INHABITANTS_AN_EMPLOYEE * group.share() / 10_000;
            for (int year = forecastYear; year < forecastYear + YEARS; year++) {
                lines.add(List.of(
                        String.valueOf(forecastYear),
                        Structure.MUNICIPALITY_CODE,
                        String.valueOf(year),
                        group.ages(),
                        String.valueOf(inhabitants)));
                inhabitants += inhabitants * (group.growth() + dice.between(-60, 60)) / 10_000;
            }
        }
        return lines;
    }
}
