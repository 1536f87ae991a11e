package dk.personaletal.staging;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.staging.Field.Binding;
import dk.personaletal.staging.Field.TableColumn;
import dk.personaletal.staging.values.CopyBuffer;
import dk.personaletal.staging.values.EmploymentNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one kind of delivery, in the order in which they're read and copied; {@link #of} is the list of the
 * kinds. What stands after the last needed one is read only of lines that have all that is needed.
 */
final class Columns<R extends StagedRow> {
    private final Class<R> row;
    private final Making<R> making;
    private final List<Field<R, ?>> fields = new ArrayList<>();
    private final List<String> unkept = new ArrayList<>();

    @Nullable
    private Deletion deletion;

    /** A code that says of a line that it's to be forgotten. */
    record Deletion(String heading, String code) {}

    @FunctionalInterface
    interface Making<R> {
        R row(int line, @Nullable Object[] values);
    }

    /** Which municipality's employee numbers a row has; null when that isn't known. */
    @FunctionalInterface
    interface Whose<R> {
        @Nullable
        Integer municipality(R begun, int ours);
    }

    Columns(Class<R> row, Making<R> making) {
        this.row = row;
        this.making = making;
    }

    static Columns<?> of(DeliveryKind kind) {
        return switch (kind) {
            case ORGANISATION -> OrganisationRow.COLUMNS;
            case LOEN -> PayrollRow.COLUMNS;
            case FRAVAER -> AbsenceRow.COLUMNS;
            case OMKODNING -> UnitRecodeRow.COLUMNS;
            case PERSONSKIFT -> PersonChangeRow.COLUMNS;
            case BENCHMARK_SYGEFRAVAER -> BenchmarkSickLeaveRow.COLUMNS;
            case BENCHMARK_OMSAETNING -> BenchmarkTurnoverRow.COLUMNS;
            case TRIVSEL -> SurveyRow.COLUMNS;
            case REKRUTTERING -> RecruitmentRow.COLUMNS;
            case BEFOLKNINGSPROGNOSE -> PopulationRow.COLUMNS;
            case FRATRAEDELSER -> LeavingReasonRow.COLUMNS;
        };
    }

    <T> Needed<R, T> needed(String heading, String column, Value<T> value) {
        return needed(binding(heading, value, List.of(new TableColumn(column, value.type()))));
    }

    /** Looked at and not kept. */
    <T> Needed<R, T> needed(String heading, Value<T> value) {
        return needed(binding(heading, value, List.of()));
    }

    <T> Maybe<R, T> optional(String heading, String column, Value<T> value) {
        return optional(binding(heading, value, List.of(new TableColumn(column, value.type()))));
    }

    /** Looked at and not kept. */
    <T> Maybe<R, T> optional(String heading, Value<T> value) {
        return optional(binding(heading, value, List.of()));
    }

    /** @param columns one for the key, and where they are kept too one for the employee number and one without zeros */
    Needed<R, Person> person(String cprHeading, String numberHeading, Whose<R> whose, String... columns) {
        return needed(new Binding<>(
                List.of(cprHeading, numberHeading),
                Arrays.stream(columns)
                        .map(column -> new TableColumn(column, Value.EMPLOYMENT_NO.type()))
                        .toList(),
                cells -> {
                    Persons persons = new Persons(cells, cprHeading, numberHeading);
                    return begun -> {
                        Integer municipality = whose.municipality(begun, cells.ourMunicipality());
                        return municipality == null ? null : persons.read(municipality);
                    };
                },
                columns.length == 1 ? Columns::putKey : Columns::putAll));
    }

    /** @param withoutZeros keeps the number as it would be without the zeros in front */
    Needed<R, EmploymentNumber> employment(String heading, String column, String withoutZeros) {
        String type = Value.EMPLOYMENT_NO.type();
        return needed(binding(
                heading,
                new Value<>(type, Cells::employment, Columns::putEmployment),
                List.of(new TableColumn(column, type), new TableColumn(withoutZeros, type))));
    }

    /** A column of the contract that is neither looked at nor kept. */
    Columns<R> without(String heading) {
        unkept.add(heading);
        return this;
    }

    /** Lines with that code are passed over in silence. */
    Columns<R> deletedBy(String heading, String code) {
        deletion = new Deletion(heading, code);
        return this;
    }

    @Nullable
    Deletion deletion() {
        return deletion;
    }

    Class<R> row() {
        return row;
    }

    List<Field<R, ?>> fields() {
        return List.copyOf(fields);
    }

    List<String> unkept() {
        return List.copyOf(unkept);
    }

    /** The places of what is needed, of which every kind has something. */
    int[] needed() {
        return IntStream.range(0, fields.size())
                .filter(place -> fields.get(place) instanceof Needed)
                .toArray();
    }

    List<TableColumn> table() {
        return fields.stream()
                .flatMap(field -> field.binding().table().stream())
                .toList();
    }

    R begin(int line) {
        return making.row(line, new Object[fields.size()]);
    }

    String copyInto(String table) {
        return Stream.concat(
                        Stream.of("delivery_id", "line_no"), table().stream().map(TableColumn::name))
                .collect(Collectors.joining(", ", "copy " + table + " (", ") from stdin (format binary)"));
    }

    private <T> Needed<R, T> needed(Binding<R, T> binding) {
        Needed<R, T> field = new Needed<>(fields.size(), binding);
        fields.add(field);
        return field;
    }

    private <T> Maybe<R, T> optional(Binding<R, T> binding) {
        Maybe<R, T> field = new Maybe<>(fields.size(), binding);
        fields.add(field);
        return field;
    }

    private static <R, T> Binding<R, T> binding(String heading, Value<T> value, List<TableColumn> table) {
        return new Binding<>(
                List.of(heading),
                table,
                cells -> {
                    Slot slot = cells.slot(heading);
                    Value.Reading<T> reading = value.reading();
                    return begun -> reading.read(cells, slot);
                },
                value.putting());
    }

    private static void putKey(CopyBuffer out, @Nullable Person person) {
        out.putUuid(person == null ? null : person.key());
    }

    private static void putAll(CopyBuffer out, @Nullable Person person) {
        putKey(out, person);
        out.putUuid(person == null ? null : person.employeeNumber());
        out.putUuid(person == null ? null : person.withoutZeros());
    }

    private static void putEmployment(CopyBuffer out, @Nullable EmploymentNumber number) {
        out.putUuid(number == null ? null : number.key());
        out.putUuid(number == null ? null : number.withoutZeros());
    }
}
