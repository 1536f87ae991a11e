package dk.personaletal.staging.steps;

import java.util.BitSet;
import java.util.List;

/** Another file of the delivery, whole. */
public final class Part {
    private final List<String> headings;
    private final List<SourceRow> rows;
    private final BitSet used = new BitSet();

    public Part(List<String> headings, List<SourceRow> rows) {
        this.headings = headings;
        this.rows = rows;
    }

    List<String> headings() {
        return headings;
    }

    List<SourceRow> rows() {
        return rows;
    }

    void use(int row) {
        used.set(row);
    }

    StepCount count(String name) {
        int in = rows.size();
        return new StepCount(
                "del " + name, in, 0, 0, in - used.cardinality(), 0, used.cardinality(), java.util.Map.of());
    }
}
