package dk.personaletal.staging.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with columns in it, as {@code {INST}-{TJNR}}. */
final class Template {
    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)\\}");

    private final List<Function<SourceRow, String>> pieces = new ArrayList<>();

    static Template of(String text, Headings headings) {
        Template template = new Template();
        Matcher column = COLUMN.matcher(text);
        int at = 0;
        while (column.find()) {
            template.text(text.substring(at, column.start()));
            int position = headings.find(column.group(1));
            template.pieces.add(row -> row.get(position));
            at = column.end();
        }
        template.text(text.substring(at));
        return template;
    }

    String fill(SourceRow row) {
        StringBuilder filled = new StringBuilder();
        pieces.forEach(piece -> filled.append(piece.apply(row)));
        return filled.toString();
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            pieces.add(row -> text);
        }
    }
}
