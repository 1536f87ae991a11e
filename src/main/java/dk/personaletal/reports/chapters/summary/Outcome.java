package dk.personaletal.reports.chapters.summary;

import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ReportFacts.Target;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A target held against its figure, both as printed, so that the reader can check.
 *
 * @param goal what the target says, in words
 * @param figure key of the own figure, for tables
 * @param met empty when one of the two figures doesn't exist or is withheld
 */
record Outcome(String name, String goal, FigureKey figure, NumberStyle style, Optional<Boolean> met) {

    /** With the limit that the target itself gives, at most or at least. */
    static Outcome fixed(ChapterContext context, Target target, String name, FigureKey figure, NumberStyle style) {
        boolean isCeiling = target.atMost() != null;
        BigDecimal given = Objects.requireNonNull(isCeiling ? target.atMost() : target.atLeast());
        Ratio limit = Ratio.of(given).scaleByPowerOfTen(-style.powerOfTen());
        String goal = context.text(
                isCeiling ? "maal.hoejst" : "maal.mindst", Map.of("vaerdi", DanishFormat.print(limit, style)));
        Optional<Boolean> met = context.figures()
                .value(figure)
                .map(own -> isCeiling ? isAtMost(own, limit, style) : isAtMost(limit, own, style));
        return new Outcome(name, goal, figure, style, met);
    }

    static boolean isAtMost(Ratio lower, Ratio upper, NumberStyle style) {
        return DanishFormat.rounded(lower, style).compareTo(DanishFormat.rounded(upper, style)) <= 0;
    }

    /** The status in symbol and word, never by colour. */
    String status(ChapterContext context) {
        return met.map(reached -> context.text(reached ? "maal.naaet" : "maal.ikke_naaet"))
                .orElseGet(() -> context.text("maal.ukendt"));
    }
}
