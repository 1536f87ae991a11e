package dk.personaletal.disclosure.sums;

import dk.personaletal.shared.FigureKey;
import java.util.List;

/**
 * Spells of sick leave, and the days in them, by length make all; and so do the short and the long, which are the lengths
 * on each side of a limit that the report tells.
 */
final class SpellSums {
    private static final String SICK_LEAVE = "sick_leave";
    private static final String SPELLS = "spells";
    private static final String DAYS = "days";
    private static final String PER_SPELL = "days_per_spell";

    private final Ledger ledger;

    SpellSums(Ledger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        for (String time : ledger.times(SICK_LEAVE)) {
            for (String breakdown : List.of("length", "spell_kind")) {
                ledger.sum(Ledger.total(SICK_LEAVE, time, SPELLS), ledger.rows(SICK_LEAVE, breakdown, SPELLS, time));
                // the mean length of all spells tells their days
                ledger.known(ledger.rows(SICK_LEAVE, breakdown, DAYS, time));
            }
            FigureKey limit = Ledger.total(SICK_LEAVE, time, "longest_short_days");
            if (ledger.exists(limit)) {
                int longestShort = ledger.get(limit).value().numerator().intValue();
                List.of(SPELLS, DAYS).forEach(measure -> declareKinds(measure, time, longestShort));
            }
        }
        ledger.keys(SICK_LEAVE)
                .filter(key -> key.measure().equals(PER_SPELL))
                .forEach(mean -> ledger.tells(mean, told(mean)));
    }

    /** Where the limit is inside a length, the lengths wholly on a side are a part of that side. */
    private void declareKinds(String measure, String time, int longestShort) {
        List<FigureKey> lengths = ledger.rows(SICK_LEAVE, "length", measure, time);
        List<FigureKey> shorter =
                lengths.stream().filter(length -> last(length) <= longestShort).toList();
        List<FigureKey> longer =
                lengths.stream().filter(length -> first(length) > longestShort).toList();
        boolean isInside = shorter.size() + longer.size() < lengths.size();
        declareKind("short", measure, time, shorter, isInside);
        declareKind("long", measure, time, longer, isInside);
    }

    private void declareKind(String kind, String measure, String time, List<FigureKey> lengths, boolean isInside) {
        FigureKey all = new FigureKey(SICK_LEAVE, "spell_kind", kind, time, measure);
        if (ledger.exists(all) && !lengths.isEmpty()) {
            ledger.add(List.of(all), lengths, isInside);
        }
    }

    private static FigureKey[] told(FigureKey mean) {
        FigureKey spells = Ledger.beside(mean, SPELLS);
        // a total's days are those of the period, not those of its spells
        FigureKey days = mean.member().equals(FigureKey.TOTAL) ? mean : Ledger.beside(mean, DAYS);
        return new FigureKey[] {days, spells};
    }

    /** Of {@code 15-30} 15, of {@code 90+} 91. */
    private static int first(FigureKey length) {
        String member = length.member();
        return member.endsWith("+")
                ? Integer.parseInt(member.substring(0, member.length() - 1)) + 1
                : Integer.parseInt(member.substring(0, member.indexOf('-')));
    }

    private static int last(FigureKey length) {
        String member = length.member();
        return member.endsWith("+") ? Integer.MAX_VALUE : Integer.parseInt(member.substring(member.indexOf('-') + 1));
    }
}
