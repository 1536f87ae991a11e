package dk.personaletal.reports.pdf;

import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;

/**
 * The paragraphs of an element whose text is wrapped. OpenPDF drops the space at a soft line end, so such an
 * element needs its text once more, whole, for those who hear it.
 */
final class WrappedText {
    private WrappedText() {}

    /** The paragraphs in order; none when the text stands on one line. */
    static List<String> paragraphs(JRPrintText text) {
        short[] breaks = text.getLineBreakOffsets();
        if (breaks == null || breaks.length == 0) {
            return List.of();
        }
        DefaultJasperReportsContext context = DefaultJasperReportsContext.getInstance();
        String plain = JRStyledTextUtil.getInstance(context)
                .getStyledText(text, JRStyledTextAttributeSelector.getNoneSelector(context))
                .getText();
        return List.of(plain.split("\n", -1));
    }
}
