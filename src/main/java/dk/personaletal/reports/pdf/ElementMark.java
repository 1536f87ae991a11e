package dk.personaletal.reports.pdf;

import net.sf.jasperreports.engine.JRPrintElement;
import org.jspecify.annotations.Nullable;

/** What a template says about an element: its properties with the prefix {@code personaletal.} */
final class ElementMark {
    static final String PREFIX = "personaletal.";

    /** Structure tag: H1, H2, H3, Lbl, LBody, LINK, TOCI, TOCPAGE, TABLECAPTION, Figure; a paragraph without it. */
    static final String TAG = "tag";
    /** What a screen reader says for an image. */
    static final String ALT = "alt";
    /** Identity of the table that a cell or a caption belongs to. */
    static final String TABLE = "table";
    /** Row key within the table; a header row's begins with {@link #HEADER_ROW}. */
    static final String ROW = "row";
    /** Column key within the row. */
    static final String COLUMN = "column";
    /** TH or TD. */
    static final String CELL = "cell";

    static final String COLSPAN = "colspan";
    /** Column or Row, for a TH. */
    static final String SCOPE = "scope";
    /** On a page number in the table of contents: the heading whose page it gives. */
    static final String PAGE_OF = "page-of";
    /** On a page number in the frame: the page's own. */
    static final String PAGE = "page";

    static final String HEADER_ROW = "head";

    private ElementMark() {}

    static @Nullable String of(JRPrintElement element, String name) {
        return element.hasProperties() ? element.getPropertiesMap().getProperty(PREFIX + name) : null;
    }
}
