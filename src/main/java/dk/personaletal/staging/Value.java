package dk.personaletal.staging;

import dk.personaletal.staging.values.AgeGroups;
import dk.personaletal.staging.values.CopyBuffer;
import dk.personaletal.staging.values.EmploymentNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a cell is read, and how PostgreSQL keeps it.
 *
 * @param type of the table's column
 */
record Value<T>(String type, Reading<T> reading, Putting<T> putting) {
    static final Value<String> TEXT = text(Cells::text);
    /** What a thing is called, which is printed. */
    static final Value<String> NAME = text(Cells::name);

    /** The same, as the column's list has it where it does. */
    static final Value<String> LISTED_NAME = text(Value::listedName);
    /** A code by which things are told apart, on no list of ours. */
    static final Value<String> KEY = text(Cells::key);

    static final Value<String> CODE = text(Cells::code);
    static final Value<String> AGES = text(Value::ageGroup);
    /** The first letter of a code. */
    static final Value<Character> LETTER = new Value<>("\"char\"", Value::letter, CopyBuffer::putChar);
    /** A code that is a digit. */
    static final Value<Integer> DIGIT = new Value<>("smallint", Value::digit, CopyBuffer::putShort);

    static final Value<LocalDate> DATE = new Value<>("date", Cells::date, CopyBuffer::putDate);
    /** Kept as its first day. */
    static final Value<YearMonth> YEAR_MONTH = new Value<>("date", Cells::month, Value::putMonth);

    static final Value<Integer> INTEGER = new Value<>("integer", Cells::scaledInt, CopyBuffer::putInt);
    static final Value<Long> LONG = new Value<>("bigint", Cells::scaled, CopyBuffer::putLong);
    static final Value<Long> HUNDREDTHS = new Value<>("numeric", Cells::scaled, CopyBuffer::putHundredths);
    static final Value<Boolean> FLAG = new Value<>("boolean", Cells::flag, CopyBuffer::putFlag);
    /** The pseudonym of an employment number. */
    static final Value<UUID> EMPLOYMENT_NO = new Value<>("uuid", Value::employment, CopyBuffer::putUuid);

    @FunctionalInterface
    interface Reading<T> {
        /** Null where there is none, or none that can be read, which has given a fault. */
        @Nullable
        T read(Cells cells, Slot slot);
    }

    @FunctionalInterface
    interface Putting<T> {
        void put(CopyBuffer out, @Nullable T value);
    }

    /** The same, and a usual value where there is none. */
    Value<T> or(T usual) {
        return new Value<>(
                type,
                (cells, slot) -> {
                    T read = reading.read(cells, slot);
                    return read == null ? usual : read;
                },
                putting);
    }

    static Value<String> text(Reading<String> reading) {
        return new Value<>("text", reading, CopyBuffer::putText);
    }

    private static @Nullable String ageGroup(Cells cells, Slot slot) {
        String ages = cells.text(slot);
        return ages == null ? null : AgeGroups.normal(ages);
    }

    private static @Nullable String listedName(Cells cells, Slot slot) {
        String name = cells.name(slot);
        return name == null ? null : slot.column().findOnList(name).orElse(name);
    }

    private static @Nullable Character letter(Cells cells, Slot slot) {
        String code = cells.code(slot);
        return code == null ? null : code.charAt(0);
    }

    private static @Nullable Integer digit(Cells cells, Slot slot) {
        String code = cells.code(slot);
        return code == null ? null : code.charAt(0) - '0';
    }

    private static @Nullable UUID employment(Cells cells, Slot slot) {
        EmploymentNumber number = cells.employment(slot);
        return number == null ? null : number.key();
    }

    private static void putMonth(CopyBuffer out, @Nullable YearMonth month) {
        out.putDate(month == null ? null : month.atDay(1));
    }
}
