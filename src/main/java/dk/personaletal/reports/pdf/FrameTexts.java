package dk.personaletal.reports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The fixed Danish texts around a report's own words, from {@code report-templates/frame_da.properties}. */
final class FrameTexts {
    private final Properties patterns;

    private FrameTexts(Properties patterns) {
        this.patterns = patterns;
    }

    static FrameTexts load() {
        Properties patterns = new Properties();
        try (InputStream in = Templates.open("frame_da.properties")) {
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FrameTexts(patterns);
    }

    String contents() {
        return text("indhold");
    }

    String page(int number, int total) {
        return text("side", number, total);
    }

    String chapter(int number, String title) {
        return text("kapitel", number, title);
    }

    String section(int chapter, int number, String title) {
        return text("afsnit", chapter, number, title);
    }

    String table(int chapter, int number) {
        return text("tabel", chapter, number);
    }

    String figure(int chapter, int number) {
        return text("figur", chapter, number);
    }

    /** @param label the table's or figure's number, for example {@code Tabel 2.1} */
    String caption(String label, String caption) {
        return text("billedtekst", label, caption);
    }

    String tables() {
        return text("tabeller");
    }

    String figures() {
        return text("figurer");
    }

    private String text(String key, Object... values) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("frame_da.properties lacks " + key);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}
