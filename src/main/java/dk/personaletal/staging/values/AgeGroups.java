package dk.personaletal.staging.values;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Age groups as forecasts write them: {@code 0-2}, {@code 0–2 år}, {@code 80+}, {@code 80 år og derover}. */
public final class AgeGroups {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3}) ?[-–] ?(\\d{1,3})( ?år)?");
    private static final Pattern OPEN = Pattern.compile("(\\d{1,3})( ?år)?( ?\\+| og derover| og over| år og opefter)");
    private static final Pattern SINGLE = Pattern.compile("(\\d{1,3})( ?år)?");

    private AgeGroups() {}

    /** {@code 0-2}, {@code 80+} or {@code 7}; what can't be read stays as it is. */
    public static String normal(String written) {
        Matcher range = RANGE.matcher(written);
        if (range.matches()) {
            return number(range.group(1)) + "-" + number(range.group(2));
        }
        Matcher open = OPEN.matcher(written);
        if (open.matches()) {
            return number(open.group(1)) + "+";
        }
        Matcher single = SINGLE.matcher(written);
        return single.matches() ? number(single.group(1)) : written;
    }

    private static String number(String digits) {
        return String.valueOf(Integer.parseInt(digits));
    }
}
