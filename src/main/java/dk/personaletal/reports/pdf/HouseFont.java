package dk.personaletal.reports.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Locale;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** The house's typeface as Java draws and measures it; the same files that the PDF embeds. Sizes as in house.jrtx. */
final class HouseFont {
    static final Font CHART = font(Font.PLAIN, 9f);
    static final Font TABLE_HEAD = font(Font.BOLD, 9f);
    static final Font TABLE_CELL = font(Font.PLAIN, 9.5f);
    static final Font TABLE_TOTAL = font(Font.BOLD, 9.5f);
    static final Font COMPACT_HEAD = font(Font.BOLD, 8f);
    static final Font COMPACT_CELL = font(Font.PLAIN, 8.5f);
    static final Font COMPACT_TOTAL = font(Font.BOLD, 8.5f);

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private HouseFont() {}

    /** Width in points, rounded up, of the longest piece that a line can't break. */
    static int longestWord(String text, Font font) {
        double longest = 0;
        for (String word : text.split("[ \n\\-]")) {
            longest = Math.max(longest, width(word, font));
        }
        return (int) Math.ceil(longest);
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    private static Font font(int style, float size) {
        return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(true, "Source Sans 3", style, size, Locale.ROOT, true);
    }
}
