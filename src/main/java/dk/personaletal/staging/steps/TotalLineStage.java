package dk.personaletal.staging.steps;

import dk.personaletal.contract.steps.Step;
import dk.personaletal.staging.Fault;
import dk.personaletal.staging.RowFault;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes the line out that sums the others, and holds them up against it. */
final class TotalLineStage implements Stage {
    private final Predicate<SourceRow> isTotal;
    private final int[] sums;
    private final int count;
    private final BigDecimal[] summed;
    private final Headings headings;
    private final Surroundings around;
    private @Nullable SourceRow total;
    private long totals;
    private long rows;

    TotalLineStage(Step.TotalLine step, Headings headings, Surroundings around) {
        isTotal = Rows.where(step.where(), headings, around.census());
        sums = headings.find(step.sums());
        count = step.count() == null ? -1 : headings.find(step.count());
        summed = new BigDecimal[sums.length];
        Arrays.fill(summed, BigDecimal.ZERO);
        this.headings = headings;
        this.around = around;
    }

    @Override
    public void take(SourceRow row, Out out) {
        if (isTotal.test(row)) {
            total = row;
            totals++;
            out.dropped("", 1);
            return;
        }
        rows++;
        for (int i = 0; i < sums.length; i++) {
            BigDecimal number = number(row, sums[i]);
            summed[i] = number == null ? summed[i] : summed[i].add(number);
        }
        out.emit(row);
    }

    @Override
    public void end(Out out) {
        SourceRow line = total;
        if (line == null || totals != 1) {
            wrong(line == null ? 0 : line.line(), null, String.valueOf(totals), "netop én sumlinje");
            return;
        }
        for (int i = 0; i < sums.length; i++) {
            BigDecimal told = number(line, sums[i]);
            if (told == null
                    || summed[i].setScale(told.scale(), RoundingMode.HALF_UP).compareTo(told) != 0) {
                wrong(line.line(), headings.name(sums[i]), null, "summen af de andre rækker");
            }
        }
        if (count >= 0) {
            BigDecimal told = number(line, count);
            if (told == null || told.compareTo(BigDecimal.valueOf(rows)) != 0) {
                wrong(line.line(), headings.name(count), null, "antallet af de andre rækker");
            }
        }
    }

    /** With as many decimals as it shows. */
    private static @Nullable BigDecimal number(SourceRow row, int position) {
        String value = Numbers.minusInFront(row.get(position));
        BigDecimal number = Numbers.parse(value);
        int comma = value.lastIndexOf(',');
        int shown = comma < 0 || number == null ? 0 : value.length() - comma - 1;
        return number == null || number.scale() >= shown ? number : number.setScale(shown);
    }

    private void wrong(long line, @Nullable String column, @Nullable String found, String expected) {
        around.fatal().accept(new RowFault(Fault.TRAILER_COUNT_WRONG, line, column, found, expected));
    }
}
