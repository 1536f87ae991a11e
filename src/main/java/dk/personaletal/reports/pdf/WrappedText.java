package dk.personaletal.reports.pdf;

import dk.personaletal.reports.type.LineBreaks;
import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;

/**
 * The paragraphs of an element whose text is wrapped. OpenPDF drops the space at a soft line end, and a divided word
 * has a hyphen it shouldn't be heard with, so such an element needs its text once more, whole.
 */
final class WrappedText {
    private WrappedText() {}

    /** The paragraphs in order; none when the text stands on one line. */
    static List<String> paragraphs(JRPrintText text) {
        short[] breaks = text.getLineBreakOffsets();
        boolean wrapped = breaks != null && breaks.length > 0;
        String plain = text.getFullText();
        if (!wrapped && (plain == null || !LineBreaks.isDivided(plain))) {
            return List.of();
        }
        DefaultJasperReportsContext context = DefaultJasperReportsContext.getInstance();
        String shown = JRStyledTextUtil.getInstance(context)
                .getStyledText(text, JRStyledTextAttributeSelector.getNoneSelector(context))
                .getText();
        return List.of(LineBreaks.joined(shown).split("\n", -1));
    }
}
