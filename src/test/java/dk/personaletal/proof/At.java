package dk.personaletal.proof;

import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.shared.FigureKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A figure by its key, in which {@code opening} and {@code closing} are the report's censuses, and a name in angle
 * brackets is a place of the text: a row's name, or a time in words.
 */
record At(String indicator, String breakdown, String member, String time, String measure) implements Place.Where {

    /** What an area's line is called in a sentence. */
    private static final Map<String, String> LINES = Map.of(
            "omegnskommuner", "gennemsnittet for omegnskommunerne",
            "alle kommuner i regionen", "gennemsnittet for regionens kommuner",
            "alle kommuner i danmark", "landsgennemsnittet");

    /** A figure of the whole municipality. */
    static At total(String indicator, String time, String measure) {
        return new At(indicator, "total", FigureKey.TOTAL, time, measure);
    }

    At in(String otherTime) {
        return new At(indicator, breakdown, member, otherTime, measure);
    }

    At of(String otherMember) {
        return new At(indicator, breakdown, otherMember, time, measure);
    }

    @Override
    public List<FigureKey> keys(Claim claim, Evidence evidence) {
        String at = timeOf(claim, evidence);
        if (!member.startsWith("<")) {
            return List.of(new FigureKey(indicator, breakdown, member, at, measure));
        }
        String said = plain(claim.value(place(member)));
        List<FigureKey> keys = evidence.members(indicator, breakdown).stream()
                .filter(row -> isCalled(row, said))
                .map(row -> new FigureKey(indicator, breakdown, row.code(), at, measure))
                .filter(key -> evidence.figures().value(key).isPresent())
                .toList();
        if (keys.isEmpty()) {
            throw new AssertionError("no shown row of " + indicator + "/" + breakdown + " is called " + said);
        }
        return keys;
    }

    private String timeOf(Claim claim, Evidence evidence) {
        return switch (time) {
            case "opening" -> evidence.opening().toString();
            case "closing" -> evidence.closing().toString();
            default -> time.startsWith("<") ? Evidence.time(claim.value(place(time))) : time;
        };
    }

    private static String place(String bracketed) {
        return bracketed.substring(1, bracketed.length() - 1);
    }

    private static boolean isCalled(Member row, String said) {
        String name = plain(row.name());
        return name.equals(said)
                || LINES.getOrDefault(name, "gennemsnittet for »" + name + "«").equals(said);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.forLanguageTag("da"))
                .replace("personer ", "")
                .replace('-', '\u2013')
                .replaceFirst("(?<=\\d) år$", "");
    }
}
