package dk.personaletal.reports.writing;

import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sentences about figures. A sentence is written only when every figure in it may be shown, so there is none
 * from an empty comparison; direction is decided on the figures as printed, so that words and cells agree.
 */
public final class Sentences {
    private final ChapterContext context;
    private final List<String> written = new ArrayList<>();

    public Sentences(ChapterContext context) {
        this.context = context;
    }

    public List<String> list() {
        return List.copyOf(written);
    }

    /** Adds the text with its values. */
    public Sentences add(String key, Map<String, String> values) {
        written.add(context.text(key, values));
        return this;
    }

    /** Adds the text when the figure exists; {@code {name}} in it is the figure as printed. */
    public Sentences add(
            String key, String name, Optional<Ratio> figure, NumberStyle style, Map<String, String> values) {
        figure.ifPresent(value -> add(key, with(values, name, DanishFormat.print(value, style))));
        return this;
    }

    /**
     * Adds {@code key.op}, {@code key.ned} or {@code key.uaendret} by how the printed figure moved from before to
     * now; the texts may use {@code {nu}}, {@code {foer}} and {@code {forskel}} (without sign).
     */
    public Sentences addMovement(
            String key, Optional<Ratio> before, Optional<Ratio> now, NumberStyle style, Map<String, String> values) {
        if (before.isPresent() && now.isPresent()) {
            java.math.BigDecimal was = DanishFormat.rounded(before.get(), style);
            java.math.BigDecimal is = DanishFormat.rounded(now.get(), style);
            Map<String, String> all = with(values, "nu", DanishFormat.print(now.get(), style));
            all.put("foer", DanishFormat.print(before.get(), style));
            Ratio difference = Ratio.of(is.subtract(was).abs()).scaleByPowerOfTen(-style.powerOfTen());
            all.put("forskel", DanishFormat.print(difference, style));
            add(key + direction(is.compareTo(was)), all);
        }
        return this;
    }

    /**
     * Adds what a comparison is worth: {@code key.uaendret} when both print alike, {@code key.op} or {@code key.ned}
     * when the difference is more than chance, {@code key.usikker} when it isn't, {@code key.uden} when there's nothing
     * to test it by. The last two name both figures and no direction.
     */
    public Sentences addChange(
            String key,
            Optional<Ratio> before,
            Optional<Ratio> now,
            NumberStyle style,
            Map<String, String> values,
            Verdict verdict) {
        if (before.isEmpty()
                || now.isEmpty()
                || verdict == Verdict.SURE
                || printAlike(before.get(), now.get(), style)) {
            return addMovement(key, before, now, style, values);
        }
        Map<String, String> all = with(values, "nu", DanishFormat.print(now.get(), style));
        all.put("foer", DanishFormat.print(before.get(), style));
        return add(key + (verdict == Verdict.CHANCE ? ".usikker" : ".uden"), all);
    }

    private static boolean printAlike(Ratio one, Ratio other, NumberStyle style) {
        return DanishFormat.rounded(one, style).compareTo(DanishFormat.rounded(other, style)) == 0;
    }

    private static String direction(int comparison) {
        if (comparison == 0) {
            return ".uaendret";
        }
        return comparison > 0 ? ".op" : ".ned";
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> all = new TreeMap<>(values);
        all.put(name, value);
        return all;
    }
}
