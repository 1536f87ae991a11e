package dk.personaletal.staging.steps;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the rows that came to one step: in + added = merged + dropped + rejected + out.
 *
 * @param step as the account calls it
 * @param reasons of dropped rows, where a step has several
 */
public record StepCount(
        String step,
        long in,
        long added,
        long merged,
        long dropped,
        long rejected,
        long out,
        Map<String, Long> reasons) {
    public StepCount {
        reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    }

    void require() {
        if (in + added != merged + dropped + rejected + out) {
            throw new IllegalStateException("rows don't add up: " + this);
        }
    }
}
