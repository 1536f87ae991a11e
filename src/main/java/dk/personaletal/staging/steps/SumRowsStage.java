package dk.personaletal.staging.steps;

import dk.personaletal.contract.steps.Step;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row a key, with sums. */
final class SumRowsStage implements Stage {
    private final int[] by;
    private final int[] sum;
    private final String[] names;
    private final int decimals;
    private final Map<List<String>, Sums> groups = new LinkedHashMap<>();

    private record Sums(SourceRow row, BigDecimal[] sums) {}

    SumRowsStage(Step.SumRows step, Headings headings) {
        by = headings.find(step.by());
        sum = headings.find(step.sum());
        names = java.util.Arrays.stream(sum).mapToObj(headings::name).toArray(String[]::new);
        decimals = step.decimals();
        headings.forgetAllBut(
                java.util.stream.IntStream.concat(java.util.Arrays.stream(by), java.util.Arrays.stream(sum))
                        .toArray());
    }

    @Override
    public void take(SourceRow row, Out out) {
        BigDecimal[] read = new BigDecimal[sum.length];
        for (int i = 0; i < sum.length; i++) {
            String value = row.get(sum[i]);
            read[i] = value.isEmpty() ? BigDecimal.ZERO : Numbers.read(value, names[i]);
        }
        Sums group = groups.get(Groups.cells(row, by));
        if (group == null) {
            groups.put(Groups.cells(row, by), new Sums(row, read));
            return;
        }
        out.merged(1);
        for (int i = 0; i < sum.length; i++) {
            group.sums[i] = group.sums[i].add(read[i]);
        }
    }

    @Override
    public void end(Out out) {
        groups.values().forEach(group -> {
            for (int i = 0; i < sum.length; i++) {
                group.row.set(sum[i], Numbers.write(group.sums[i], decimals));
            }
            out.emit(group.row);
        });
        groups.clear();
    }
}
