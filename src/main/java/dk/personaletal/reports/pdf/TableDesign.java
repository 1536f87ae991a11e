package dk.personaletal.reports.pdf;

import java.awt.Color;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignConditionalStyle;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignPropertyExpression;
import net.sf.jasperreports.engine.design.JRDesignReportTemplate;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;

/** The one table template: a header that repeats on every page, and a row that never splits. */
final class TableDesign {
    /** The text width of the page, in points. */
    static final int WIDTH = 483;

    static final String TABLE_PARAMETER = "TABLE";
    static final String ROW_FIELD = "row";
    static final String TOTAL_FIELD = "total";

    static final String NOTE_PARAMETER = "NOTE";
    static final String TOGETHER_FIELD = "together";
    static final String TAIL_FIELD = "tail";

    private static final int NOTE_HEIGHT = 15;
    private static final int NOTE_TEXT_HEIGHT = 12;
    private static final int HEADER_HEIGHT = 18;
    private static final int ROW_HEIGHT = 15;
    private static final String ROW_STYLE = "TableRow";
    private static final Color TOTAL_BACKGROUND = new Color(0xF3F6F9);

    private final JasperDesign design = new JasperDesign();
    private final TableLayout layout;

    private TableDesign(TableLayout layout) {
        this.layout = layout;
    }

    /** The parameter with a column's heading. */
    static String heading(int column) {
        return "HEADING" + column;
    }

    /** The field with a column's text. */
    static String field(int column) {
        return "column" + column;
    }

    static JasperDesign of(TableLayout layout) throws JRException {
        TableDesign table = new TableDesign(layout);
        table.page();
        table.inputs();
        table.rowStyle();
        table.header();
        table.rows();
        table.tail();
        return table.design;
    }

    private void page() {
        design.setName("table");
        design.setLanguage("java");
        design.setPageWidth(WIDTH);
        design.setColumnWidth(WIDTH);
        design.setPageHeight(842);
        design.setLeftMargin(0);
        design.setRightMargin(0);
        design.setTopMargin(0);
        design.setBottomMargin(0);
        design.addTemplate(new JRDesignReportTemplate(new JRDesignExpression("$P{STYLES}")));
    }

    private void inputs() throws JRException {
        parameter("STYLES", JRTemplate.class);
        parameter(TABLE_PARAMETER, String.class);
        parameter(NOTE_PARAMETER, String.class);
        field(TOGETHER_FIELD, String.class);
        field(TAIL_FIELD, Boolean.class);
        field(ROW_FIELD, String.class);
        field(TOTAL_FIELD, Boolean.class);
        for (int column = 0; column < layout.columns().size(); column++) {
            parameter(heading(column), String.class);
            field(field(column), String.class);
        }
    }

    private void parameter(String name, Class<?> type) throws JRException {
        JRDesignParameter parameter = new JRDesignParameter();
        parameter.setName(name);
        parameter.setValueClass(type);
        design.addParameter(parameter);
    }

    private void field(String name, Class<?> type) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        design.addField(field);
    }

    private void rowStyle() throws JRException {
        JRDesignConditionalStyle total = new JRDesignConditionalStyle();
        total.setConditionExpression(new JRDesignExpression("$F{" + TOTAL_FIELD + "}"));
        total.setBold(true);
        total.setMode(ModeEnum.OPAQUE);
        total.setBackcolor(TOTAL_BACKGROUND);
        JRDesignStyle row = new JRDesignStyle();
        row.setName(ROW_STYLE);
        row.setParentStyleNameReference(layout.isCompact() ? "TableCellCompact" : "TableCell");
        row.addConditionalStyle(total);
        design.addStyle(row);
    }

    private void header() {
        JRDesignBand band = band(HEADER_HEIGHT);
        for (int column = 0; column < layout.columns().size(); column++) {
            JRDesignTextField cell = cell("$P{" + heading(column) + "}", column, HEADER_HEIGHT);
            cell.setStyleNameReference(layout.isCompact() ? "TableHeadCompact" : "TableHead");
            mark(cell, ElementMark.ROW, ElementMark.HEADER_ROW);
            mark(cell, ElementMark.CELL, "TH");
            mark(cell, ElementMark.SCOPE, "Column");
            band.addElement(cell);
        }
        design.setColumnHeader(band);
    }

    private void rows() {
        JRDesignBand band = band(ROW_HEIGHT);
        for (int column = 0; column < layout.columns().size(); column++) {
            JRDesignTextField cell = cell("$F{" + field(column) + "}", column, ROW_HEIGHT);
            cell.setStyleNameReference(ROW_STYLE);
            markBy(cell, ElementMark.ROW, "$F{" + ROW_FIELD + "}");
            mark(cell, ElementMark.CELL, column == 0 ? "TH" : "TD");
            if (column == 0) {
                mark(cell, ElementMark.SCOPE, "Row");
            }
            band.addElement(cell);
        }
        ((JRDesignSection) design.getDetailSection()).addBand(band);
    }

    /** The last rows are kept together with the notes; every other row is a group of its own. */
    private void tail() throws JRException {
        JRDesignGroup together = new JRDesignGroup();
        together.setName("together");
        together.setExpression(new JRDesignExpression("$F{" + TOGETHER_FIELD + "}"));
        together.setKeepTogether(true);
        JRDesignTextField note = new JRDesignTextField(design);
        note.setExpression(new JRDesignExpression("$P{" + NOTE_PARAMETER + "}"));
        note.setStyleNameReference("Note");
        note.setY(NOTE_HEIGHT - NOTE_TEXT_HEIGHT);
        note.setWidth(WIDTH);
        note.setHeight(NOTE_TEXT_HEIGHT);
        note.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        JRDesignBand footer = band(NOTE_HEIGHT);
        footer.setPrintWhenExpression(new JRDesignExpression("$F{" + TAIL_FIELD + "}"));
        footer.addElement(note);
        ((JRDesignSection) together.getGroupFooterSection()).addBand(footer);
        design.addGroup(together);
    }

    private static JRDesignBand band(int height) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(height);
        band.setSplitType(SplitTypeEnum.PREVENT);
        return band;
    }

    private JRDesignTextField cell(String expression, int column, int height) {
        TableLayout.Column shape = layout.columns().get(column);
        JRDesignTextField cell = new JRDesignTextField(design);
        cell.setExpression(new JRDesignExpression(expression));
        cell.setX(layout.columns().stream()
                .limit(column)
                .mapToInt(TableLayout.Column::width)
                .sum());
        cell.setWidth(shape.width());
        cell.setHeight(height);
        cell.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
        cell.setHorizontalTextAlign(shape.number() ? HorizontalTextAlignEnum.RIGHT : HorizontalTextAlignEnum.LEFT);
        mark(cell, ElementMark.COLUMN, "column" + column);
        markBy(cell, ElementMark.TABLE, "$P{" + TABLE_PARAMETER + "}");
        return cell;
    }

    private static void mark(JRDesignTextField cell, String name, String value) {
        cell.getPropertiesMap().setProperty(ElementMark.PREFIX + name, value);
    }

    private static void markBy(JRDesignTextField cell, String name, String expression) {
        JRDesignPropertyExpression mark = new JRDesignPropertyExpression();
        mark.setName(ElementMark.PREFIX + name);
        mark.setValueExpression(new JRDesignExpression(expression));
        cell.addPropertyExpression(mark);
    }
}
