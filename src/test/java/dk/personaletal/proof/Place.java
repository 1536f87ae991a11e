package dk.personaletal.proof;

import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What may stand in a place of a text: a figure, a month, a name. */
@FunctionalInterface
interface Place {
    /** More than one when names are alike. */
    Set<String> possible(Claim claim, Evidence evidence);

    static Place of(Function<Evidence, String> value) {
        return (claim, evidence) -> Set.of(value.apply(evidence));
    }

    static Place opening() {
        return of(evidence -> DanishFormat.month(evidence.opening()));
    }

    static Place closing() {
        return of(evidence -> DanishFormat.month(evidence.closing()));
    }

    /** The first or the last of the times that a measure has figures for, in words. */
    static Place firstTime(String indicator, String breakdown, String measure) {
        return of(evidence ->
                words(evidence.figures().times(indicator, breakdown, measure).get(0)));
    }

    static Place lastTime(String indicator, String breakdown, String measure) {
        return of(evidence -> {
            List<String> times = evidence.figures().times(indicator, breakdown, measure);
            return words(times.get(times.size() - 1));
        });
    }

    static String words(String time) {
        return time.length() == 4 ? time : DanishFormat.month(YearMonth.parse(time));
    }

    /** Any of the measure's times, in words; the figures of the text are then looked up by it. */
    static Place anyTime(String indicator, String breakdown, String measure) {
        return (claim, evidence) -> evidence.figures().times(indicator, breakdown, measure).stream()
                .map(Place::words)
                .collect(Collectors.toSet());
    }

    /** Any row's name; the figures of the text are then looked up by it. */
    static Place anyName(String indicator, String breakdown) {
        return (claim, evidence) -> evidence.members(indicator, breakdown).stream()
                .map(member -> member.name())
                .collect(Collectors.toSet());
    }

    static Place figure(Where where, NumberStyle style) {
        return (claim, evidence) -> where.keys(claim, evidence).stream()
                .map(key -> evidence.printed(key, style))
                .collect(Collectors.toSet());
    }

    static Place months(Where where) {
        return (claim, evidence) -> where.keys(claim, evidence).stream()
                .map(key -> evidence.printed(key, NumberStyle.COUNT))
                .map(count -> count.equals("1") ? "1 måned" : count + " måneder")
                .collect(Collectors.toSet());
    }

    /** Without its sign: the text's own words have the direction. */
    static Place size(Where where, NumberStyle style) {
        return (claim, evidence) -> where.keys(claim, evidence).stream()
                .map(key -> evidence.printed(key, style).replaceFirst("^[+\u2212]", ""))
                .collect(Collectors.toSet());
    }

    /** Which figure, when its row or time is what a place of the text says. */
    @FunctionalInterface
    interface Where {
        List<FigureKey> keys(Claim claim, Evidence evidence);
    }
}
