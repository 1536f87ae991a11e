package dk.personaletal.aftermath;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** Prometheus' text format. */
final class MetricsText {
    private final StringBuilder text = new StringBuilder();

    /** Begins a metric; its samples follow. */
    MetricsText gauge(String name, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
        return this;
    }

    MetricsText sample(String name, Map<String, String> labels, long value) {
        return sample(name, labels, BigDecimal.valueOf(value));
    }

    MetricsText sample(String name, Map<String, String> labels, BigDecimal value) {
        text.append(name)
                .append(labels.entrySet().stream()
                        .map(label -> label.getKey() + "=\"" + escaped(label.getValue()) + "\"")
                        .collect(Collectors.joining(",", "{", "}")))
                .append(' ')
                .append(value.toPlainString())
                .append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
