package dk.personaletal.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageStyleTest {
    /** WCAG 2.1, 1.4.3: text against what is behind it, at least 4.5 to 1. */
    @Test
    void everyColourOfTextStandsOut() {
        Matcher pair = Pattern.compile("color: (#\\p{XDigit}{6}); background: (#\\p{XDigit}{6})")
                .matcher(PageStyle.CSS);
        List<Double> contrasts = new ArrayList<>();
        while (pair.find()) {
            contrasts.add(contrast(pair.group(1), pair.group(2)));
        }
        long coloured =
                Pattern.compile("[ {]color: ").matcher(PageStyle.CSS).results().count();
        assertThat(contrasts).hasSize((int) coloured).allMatch(contrast -> contrast >= 4.5);
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
