package dk.personaletal.staging.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook as the text of a file with semicolons: a line a row, so that lines are the sheet's own rows. Rows
 * are read as they're asked for.
 */
public final class Workbook extends InputStream {
    private static final int ROWS_AHEAD = 50;
    private static final long MOST_UNPACKED = 2L << 30;
    private static final long MOST_SHARED_TEXT = 128L << 20;

    private final ReadableWorkbook book;
    private final SheetCells cells;
    private final Stream<Row> rows;
    private final Iterator<Row> iterator;
    private final Deque<Row> ahead = new ArrayDeque<>();
    private final int width;
    private long line;
    private byte[] bytes = new byte[0];
    private int at;

    private Workbook(ReadableWorkbook book, Sheet sheet) throws IOException {
        this.book = book;
        cells = new SheetCells(book.isDate1904());
        rows = sheet.openStream();
        iterator = rows.iterator();
        int widest = 0;
        while (ahead.size() < ROWS_AHEAD && iterator.hasNext()) {
            Row row = iterator.next();
            widest = Math.max(widest, row.getCellCount());
            ahead.add(row);
        }
        width = widest;
    }

    /**
     * @param name of the sheet, or its number from 1; null: the first visible one that has the header
     * @param isHeader whether a row's cells are the header
     * @throws IOException when there is no such sheet, or no workbook, or more in it than may be unpacked
     */
    public static Workbook open(Path file, @Nullable String name, Predicate<List<String>> isHeader) throws IOException {
        refuseBomb(file);
        ReadableWorkbook book = null;
        try {
            book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            return new Workbook(book, choose(book, name, isHeader));
        } catch (RuntimeException e) {
            // the reader says in many ways that a file is no workbook
            close(book);
            throw new IOException("no workbook", e);
        } catch (IOException e) {
            close(book);
            throw e;
        }
    }

    private static void close(@Nullable Closeable book) throws IOException {
        if (book != null) {
            book.close();
        }
    }

    private static void refuseBomb(Path file) throws IOException {
        long all = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                all += Math.max(0, entry.getSize());
                if (all > MOST_UNPACKED
                        || entry.getName().endsWith("sharedStrings.xml") && entry.getSize() > MOST_SHARED_TEXT) {
                    throw new IOException("too much to unpack");
                }
            }
        }
    }

    private static Sheet choose(ReadableWorkbook book, @Nullable String name, Predicate<List<String>> isHeader)
            throws IOException {
        List<Sheet> sheets = book.getSheets().toList();
        if (name != null) {
            return sheets.stream()
                    .filter(sheet -> sheet.getName().equals(name)
                            || String.valueOf(sheet.getIndex() + 1).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no such sheet"));
        }
        List<Sheet> visible = sheets.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        for (Sheet sheet : visible) {
            if (hasHeader(book, sheet, isHeader)) {
                return sheet;
            }
        }
        return visible.stream().findFirst().orElseThrow(() -> new IOException("no visible sheet"));
    }

    private static boolean hasHeader(ReadableWorkbook book, Sheet sheet, Predicate<List<String>> isHeader)
            throws IOException {
        SheetCells texts = new SheetCells(book.isDate1904());
        try (Stream<Row> rows = sheet.openStream()) {
            Optional<Row> header = rows.limit(ROWS_AHEAD)
                    .filter(row -> isHeader.test(texts(texts, row)))
                    .findFirst();
            return header.isPresent();
        }
    }

    private static List<String> texts(SheetCells cells, Row row) {
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(cells.text(row.getOptionalCell(i).orElse(null)));
        }
        return texts;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (at == bytes.length) {
            if (!nextLines()) {
                return -1;
            }
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    /** The next row that has something in it, and as many empty lines before it as the sheet has empty rows. */
    private boolean nextLines() throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            while (text.isEmpty() && (!ahead.isEmpty() || iterator.hasNext())) {
                Row row = ahead.isEmpty() ? iterator.next() : ahead.remove();
                List<String> found = texts(cells, row);
                if (found.stream().anyMatch(cell -> !cell.isBlank())) {
                    text.append("\n".repeat((int) Math.max(0, row.getRowNum() - line - 1)));
                    line = row.getRowNum();
                    append(found, text);
                }
            }
        } catch (RuntimeException e) {
            throw new IOException("not a whole workbook", e);
        }
        bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        at = 0;
        return bytes.length > 0;
    }

    private void append(List<String> found, StringBuilder text) {
        for (int i = 0; i < Math.max(width, found.size()); i++) {
            String cell = i < found.size() ? found.get(i).replaceAll("[\\r\\n\\x00]+", " ") : "";
            text.append(i == 0 ? "" : ";");
            boolean quoted = cell.indexOf(';') >= 0 || cell.indexOf('"') >= 0;
            text.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        text.append('\n');
    }

    @Override
    public void close() throws IOException {
        rows.close();
        book.close();
    }
}
