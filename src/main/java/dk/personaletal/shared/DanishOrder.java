package dk.personaletal.shared;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/** Danish alphabetical order, æ ø å last; the same on every JDK because the rules are written here. */
public final class DanishOrder {
    private DanishOrder() {}

    /** A new comparator; not for use by several threads at once. */
    public static Comparator<String> comparator() {
        RuleBasedCollator root = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
        try {
            Collator danish = new RuleBasedCollator(root.getRules() + "& z < æ, Æ < ø, Ø < å, Å");
            return danish::compare;
        } catch (ParseException writtenAbove) {
            throw new AssertionError(writtenAbove);
        }
    }
}
