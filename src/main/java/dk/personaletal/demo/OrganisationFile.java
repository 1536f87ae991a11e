package dk.personaletal.demo;

import dk.personaletal.demo.Structure.Centre;
import dk.personaletal.demo.Structure.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The tree of units: the municipality, its centres, their departments. */
final class OrganisationFile {
    static final List<String> HEADER =
            List.of("Udtræksmåned", "Kommunekode", "Enhedskode", "Enhed", "Overordnet enhedskode", "Niveau");

    private OrganisationFile() {}

    static List<List<String>> lines(YearMonth month) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADER);
        String root = Structure.MUNICIPALITY_CODE;
        lines.add(line(month, root, Structure.MUNICIPALITY_NAME, "", 0));
        for (Centre centre : Structure.CENTRES) {
            lines.add(line(month, centre.code(), centre.name(), root, 1));
        }
        for (Unit unit : Structure.UNITS) {
            lines.add(line(month, unit.code(), unit.name(), unit.centre().code(), 2));
        }
        return lines;
    }

    private static List<String> line(YearMonth month, String code, String name, String parent, int level) {
        return List.of(month.toString(), Structure.MUNICIPALITY_CODE, code, name, parent, String.valueOf(level));
    }
}
