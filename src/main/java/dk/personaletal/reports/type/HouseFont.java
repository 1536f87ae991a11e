package dk.personaletal.reports.type;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Locale;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** The house's typeface as Java draws and measures it; the same files that the PDF embeds. Sizes as in house.jrtx. */
public final class HouseFont {
    public static final Font CHART = font(Font.PLAIN, 9f);
    public static final Font CHART_BOLD = font(Font.BOLD, 9f);
    public static final Font TABLE_HEAD = font(Font.BOLD, 9f);
    public static final Font TABLE_CELL = font(Font.PLAIN, 9.5f);
    public static final Font TABLE_TOTAL = font(Font.BOLD, 9.5f);
    public static final Font COMPACT_HEAD = font(Font.BOLD, 8f);
    public static final Font COMPACT_CELL = font(Font.PLAIN, 8.5f);
    public static final Font COMPACT_TOTAL = font(Font.BOLD, 8.5f);
    public static final Font CHAPTER = font(Font.BOLD, 24f);
    public static final Font SECTION = font(Font.BOLD, 15f);

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private HouseFont() {}

    /** In points. */
    public static double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    private static Font font(int style, float size) {
        return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(true, "Source Sans 3", style, size, Locale.ROOT, true);
    }
}
