package dk.personaletal.staging.steps;

import dk.personaletal.contract.steps.Step;

/** A row for each of several columns. */
final class UnpivotStage implements Stage {
    private final int[] columns;
    private final String[] columnNames;
    private final int names;
    private final int values;

    UnpivotStage(Step.Unpivot step, Headings headings) {
        columns = headings.like(step.columns());
        columnNames = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            columnNames[i] = headings.name(columns[i]);
            headings.forget(columns[i]);
        }
        names = headings.make(step.names());
        values = headings.make(step.values());
    }

    @Override
    public void take(SourceRow row, Out out) {
        out.added(columns.length - 1L);
        for (int i = 0; i < columns.length; i++) {
            SourceRow one = row.copy();
            one.set(names, columnNames[i]);
            one.set(values, row.get(columns[i]));
            out.emit(one);
        }
    }
}
