package dk.personaletal.reports.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/** The tables of the structure tree. Each cell says where it belongs, so a table over several pages stays one table. */
final class TableTags {
    private final StructureTree tree;
    private final Map<String, TableTag> tables = new HashMap<>();

    TableTags(StructureTree tree) {
        this.tree = tree;
    }

    PdfStructureEntry addCaption(JRPrintElement caption) {
        return tree.add(table(caption).entry, "Caption");
    }

    /** The cell's entry; null for a header repeated on a following page, which is decoration. */
    @Nullable
    PdfStructureEntry cell(JRPrintElement element, int page) {
        String rowKey = required(element, ElementMark.ROW);
        boolean header = rowKey.startsWith(ElementMark.HEADER_ROW);
        RowTag row = table(element).row(rowKey, header);
        String column = required(element, ElementMark.COLUMN);
        CellTag known = row.cells.get(column);
        if (known != null) {
            return header && known.page != page ? null : known.entry;
        }
        PdfStructureEntry cell = addCell(row, element, header);
        row.cells.put(column, new CellTag(cell, page));
        return cell;
    }

    private PdfStructureEntry addCell(RowTag row, JRPrintElement element, boolean header) {
        String kind = Objects.requireNonNullElse(ElementMark.of(element, ElementMark.CELL), "TD");
        PdfStructureEntry cell = tree.add(row.entry, kind);
        String colspan = ElementMark.of(element, ElementMark.COLSPAN);
        if (colspan != null) {
            cell.setSpan(Integer.parseInt(colspan), 1);
        }
        if (kind.equals("TH")) {
            String scope = ElementMark.of(element, ElementMark.SCOPE);
            cell.setScope(scope != null ? scope : header ? "Column" : "Row");
        }
        return cell;
    }

    private TableTag table(JRPrintElement element) {
        return tables.computeIfAbsent(
                required(element, ElementMark.TABLE), id -> new TableTag(tree.addToSection("Table")));
    }

    private static String required(JRPrintElement element, String name) {
        String value = ElementMark.of(element, name);
        if (value == null) {
            throw new IllegalStateException("a table's element lacks " + ElementMark.PREFIX + name);
        }
        return value;
    }

    private record CellTag(PdfStructureEntry entry, int page) {}

    private record RowTag(PdfStructureEntry entry, Map<String, CellTag> cells) {}

    private final class TableTag {
        private final PdfStructureEntry entry;
        private final Map<String, PdfStructureEntry> parts = new HashMap<>();
        private final Map<String, RowTag> rows = new HashMap<>();

        private TableTag(PdfStructureEntry entry) {
            this.entry = entry;
        }

        private RowTag row(String key, boolean header) {
            return rows.computeIfAbsent(
                    key, unknown -> new RowTag(tree.add(part(header ? "THead" : "TBody"), "TR"), new HashMap<>()));
        }

        private PdfStructureEntry part(String name) {
            return parts.computeIfAbsent(name, unknown -> tree.add(entry, name));
        }
    }
}
