package dk.personaletal.staging;

import dk.personaletal.contract.Column;
import dk.personaletal.contract.Contract;
import dk.personaletal.contract.HeaderMatch;
import dk.personaletal.shared.EmploymentNumbers;
import dk.personaletal.shared.PersonNumbers;
import dk.personaletal.shared.Pseudonyms;
import dk.personaletal.shared.Spelling;
import dk.personaletal.staging.values.Blank;
import dk.personaletal.staging.values.Cpr;
import dk.personaletal.staging.values.Dates;
import dk.personaletal.staging.values.Decimals;
import dk.personaletal.staging.values.EmploymentNumber;
import dk.personaletal.staging.values.Flags;
import dk.personaletal.staging.values.LostDigits;
import dk.personaletal.staging.values.Masking;
import dk.personaletal.staging.values.NoValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The typed cells of one line at a time. A value that can't be read gives a fault and null. */
final class Cells {
    private final Contract contract;
    private final HeaderMatch header;
    private final int ourMunicipality;
    private final Pseudonyms pseudonyms;
    private final EmploymentNumbers employments;
    private final Consumer<RowFault> faults;
    private final Dates dates = new Dates();

    @Nullable
    private IntFunction<String> line;

    private int lineNo;

    /** @param ourMunicipality where employee and employment numbers belong */
    Cells(
            Contract contract,
            HeaderMatch header,
            int ourMunicipality,
            Pseudonyms pseudonyms,
            Consumer<RowFault> faults) {
        this.contract = contract;
        this.header = header;
        this.ourMunicipality = ourMunicipality;
        this.pseudonyms = pseudonyms;
        employments = pseudonyms.employmentNumbers(ourMunicipality);
        this.faults = faults;
    }

    /** @param next a line's cells by position */
    void moveTo(IntFunction<String> next, long number) {
        line = next;
        lineNo = (int) number;
    }

    int line() {
        return lineNo;
    }

    int ourMunicipality() {
        return ourMunicipality;
    }

    Pseudonyms pseudonyms() {
        return pseudonyms;
    }

    /** The column by its standard name, wherever it stands. */
    Slot slot(String name) {
        Column column = contract.find(name).orElseGet(() -> Column.absent(name));
        return new Slot(column, header.positions().getOrDefault(name, -1));
    }

    @Nullable
    String text(Slot slot) {
        String value = value(slot);
        if (value != null && value.length() > slot.column().maxLength()) {
            fault(Fault.TEXT_TOO_LONG, slot, value, "højst " + slot.column().maxLength() + " tegn");
            return null;
        }
        return value;
    }

    /** What a thing is called, which is printed. */
    @Nullable
    String name(Slot slot) {
        String name = text(slot);
        return name == null ? null : PersonNumbers.mask(name);
    }

    /** A number or a code by which things are told apart. */
    @Nullable
    String key(Slot slot) {
        String value = text(slot);
        String key = value == null ? null : Spelling.key(value);
        if (key != null && LostDigits.in(key)) {
            fault(Fault.DIGITS_LOST, slot, key, "nummeret med alle sine cifre");
            return null;
        }
        return key;
    }

    @Nullable
    String code(Slot slot) {
        String value = value(slot);
        if (value == null) {
            return null;
        }
        String code = slot.column().findCode(value).orElse(null);
        if (code == null) {
            fault(Fault.CODE_UNKNOWN, slot, value);
        }
        return code;
    }

    @Nullable
    Boolean flag(Slot slot) {
        String value = value(slot);
        Boolean flag = value == null ? null : Flags.parse(value);
        if (value != null && flag == null) {
            fault(Fault.CODE_UNKNOWN, slot, value);
        }
        return flag;
    }

    /** Null for the open end too. */
    @Nullable
    LocalDate date(Slot slot) {
        String value = value(slot);
        if (value == null) {
            return null;
        }
        LocalDate date = dates.parse(value, slot.column().pivot());
        if (date == null) {
            fault(dates.isTwoDigitYear(value) ? Fault.YEAR_TWO_DIGITS : Fault.DATE_INVALID, slot, value);
        } else if (date.equals(Dates.OPEN_END)) {
            if (slot.column().required()) {
                fault(Fault.VALUE_MISSING, slot, value);
            }
            return null;
        }
        return date;
    }

    @Nullable
    YearMonth month(Slot slot) {
        String value = value(slot);
        YearMonth month = value == null ? null : dates.parseMonth(value);
        if (value != null && month == null) {
            fault(Fault.MONTH_INVALID, slot, value);
        }
        return month;
    }

    /** The number in units of the column's last decimal. */
    @Nullable
    Long scaled(Slot slot) {
        String value = value(slot);
        Long number = value == null
                ? null
                : Decimals.parse(value, slot.column().scale(), slot.column().large());
        if (value != null && number == null) {
            fault(Fault.NUMBER_INVALID, slot, value);
        }
        return number;
    }

    /** The same, where it must fit a 32-bit integer. */
    @Nullable
    Integer scaledInt(Slot slot) {
        Long number = scaled(slot);
        if (number == null) {
            return null;
        }
        if (number.intValue() != number) {
            fault(Fault.NUMBER_INVALID, slot, number.toString());
            return null;
        }
        return number.intValue();
    }

    @Nullable
    String cpr(Slot slot) {
        String value = value(slot);
        String cpr = value == null ? null : Cpr.parse(value);
        if (value != null && cpr == null) {
            fault(Fault.CPR_INVALID, slot, value);
        }
        return cpr;
    }

    /** The pseudonyms of an employment number. */
    @Nullable
    EmploymentNumber employment(Slot slot) {
        String number = key(slot);
        return number == null ? null : EmploymentNumber.of(number, employments);
    }

    /** Whether the cell stands for that code; no fault if it's something else. */
    boolean is(Slot slot, String code) {
        return slot.position() >= 0
                && slot.column().findCode(raw(slot)).filter(code::equals).isPresent();
    }

    boolean isFilled(Slot slot) {
        String value = raw(slot);
        return !value.isEmpty() && !NoValue.says(value);
    }

    /** That a line which may have a value in either of several columns has none. */
    void missing(Slot slot, String expected) {
        faults.accept(new RowFault(Fault.VALUE_MISSING, lineNo, slot.column().name(), null, expected));
    }

    private @Nullable String value(Slot slot) {
        if (slot.position() < 0) {
            return null;
        }
        String value = raw(slot);
        boolean saysNone = !value.isEmpty() && NoValue.says(value);
        if (!value.isEmpty() && !saysNone) {
            return value;
        }
        if (saysNone) {
            // a word of a list: it tells of nobody
            faults.accept(
                    new RowFault(Fault.VALUE_SAYS_NONE, lineNo, slot.column().name(), value, null));
        }
        if (slot.column().required()) {
            fault(Fault.VALUE_MISSING, slot, "");
        }
        return null;
    }

    private String raw(Slot slot) {
        IntFunction<String> current = line;
        return current == null || slot.position() < 0
                ? ""
                : Spelling.plain(Blank.strip(current.apply(slot.position())));
    }

    private void fault(Fault fault, Slot slot, String value) {
        fault(fault, slot, value, slot.column().expected());
    }

    private void fault(Fault fault, Slot slot, String value, String expected) {
        Column column = slot.column();
        faults.accept(new RowFault(
                fault, lineNo, column.name(), value.isEmpty() ? null : Masking.mask(column, value), expected));
    }
}
