package dk.personaletal.staging.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell of a workbook as a file of text would have it. */
final class SheetCells {
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
    /** Excel believes in a 29 February 1900; days before it are one off. */
    private static final int FALSE_LEAP_DAY = 60;

    private static final int LAST_DAY = 2_958_465;
    private static final Set<Integer> BUILT_IN_DATES = Set.of(14, 15, 16, 17, 22, 27, 30, 36, 50, 57);
    private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^\\]]*\\]");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");

    private final boolean from1904;
    private final Map<Integer, Boolean> dateFormats = new java.util.HashMap<>();

    SheetCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Empty for an empty cell. */
    String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return Boolean.TRUE.equals(cell.asBoolean()) ? "TRUE" : "FALSE";
        }
        Object value = cell.getValue();
        if (cell.getType() == CellType.NUMBER || value instanceof BigDecimal) {
            return number(cell);
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? "" : text;
    }

    private String number(Cell cell) {
        double number = Double.parseDouble(cell.getRawValue());
        if (isDate(cell) && number >= 1 && number <= LAST_DAY + 1.0) {
            return date(number);
        }
        BigDecimal shortest = BigDecimal.valueOf(number).stripTrailingZeros();
        return shortest.toPlainString().replace('.', ',');
    }

    private boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        return id != null && dateFormats.computeIfAbsent(id, any -> isDate(id, cell.getDataFormatString()));
    }

    private static boolean isDate(int id, @Nullable String format) {
        if (BUILT_IN_DATES.contains(id)) {
            return true;
        }
        String code =
                format == null ? "" : NOT_CODE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return code.contains("y") || code.contains("å") || code.contains("d") && code.contains("m");
    }

    private String date(double serial) {
        long minutes = Math.round((serial - Math.floor(serial)) * 24 * 60);
        long day = (long) Math.floor(serial);
        LocalDate first = from1904 ? FIRST_1904 : DAY_ZERO_1900.plusDays(day < FALSE_LEAP_DAY ? 1 : 0);
        LocalDateTime moment = first.plusDays(day).atStartOfDay().plusMinutes(minutes);
        return minutes == 0 ? DAY.format(moment) : DAY_AND_TIME.format(moment);
    }
}
