package dk.personaletal.reports.writing;

import dk.personaletal.disclosure.PayThresholds;
import java.util.HashMap;
import java.util.Map;

/** What a report says of the rule by which pay is shown. */
public final class PayRule {
    private PayRule() {}

    /** The text of the key; another one when more than one person is looked at together. */
    public static String text(ChapterContext context, String key) {
        PayThresholds pay = context.facts().pay();
        Map<String, String> values = new HashMap<>(Map.of(
                "mindst", String.valueOf(pay.persons()),
                "procent", String.valueOf(pay.largestPercent())));
        if (pay.largestPersons() == 1) {
            return context.text(key, values);
        }
        values.put("antal", String.valueOf(pay.largestPersons()));
        return context.text(key + ".flere", values);
    }
}
