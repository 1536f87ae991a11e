package dk.personaletal.reports.xlsx;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet comes out of the printer: A4 across, as wide as the paper, with what it is and the page's number. */
final class Printing {
    private static final short ONE_PAGE_WIDE = 1;
    private static final short AS_LONG_AS_NEEDED = 0;
    private static final int SIZE = 8;

    private Printing() {}

    static void set(Worksheet sheet, String title) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth(ONE_PAGE_WIDE);
        sheet.fitToHeight(AS_LONG_AS_NEEDED);
        // an ampersand begins a code in a footer
        sheet.footer(title.replace("&", "&&"), Position.LEFT, SIZE);
        sheet.footer("&P / &N", Position.RIGHT, SIZE);
    }
}
