package dk.personaletal.shared;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Which characters the typeface of the papers has. What it hasn't would leave an empty place on paper. */
public final class PaperFont {
    /** What stands for a character that can't be printed. */
    public static final String STAND_IN = "?";

    private static final String FILE = "/report-templates/fonts/SourceSans3-Regular.ttf";
    private static final int LAST_OF_LATIN = 0x17F;

    private PaperFont() {}

    private static final class Loaded {
        static final Font FONT = load();
    }

    public static boolean hasAll(String text) {
        return text.codePoints().allMatch(PaperFont::has);
    }

    /** With a visible stand-in for each character that can't be printed; a character that steers is one. */
    public static String visible(String text) {
        if (hasAll(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (has(point)) {
                visible.appendCodePoint(point);
            } else {
                visible.append(STAND_IN);
            }
        });
        return visible.toString();
    }

    /** Nearly all are Latin, which it has; only for others it's asked. */
    private static boolean has(int point) {
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.FORMAT
                && (point <= LAST_OF_LATIN || Loaded.FONT.canDisplay(point));
    }

    private static Font load() {
        try (InputStream file = PaperFont.class.getResourceAsStream(FILE)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(file, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the typeface is part of the program", e);
        }
    }
}
