package dk.personaletal.reports.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A running text's reference to a table or a figure by its name: {@code {tabel:maal}} is printed as {@code tabel 1.2},
 * {@code {Figur:maal}} at the start of a sentence as {@code Figur 1.3}. Paragraphs and bullets may have them.
 */
public record Reference(Kind kind, String name) {
    private static final Pattern IN_TEXT = Pattern.compile("\\{(tabel|Tabel|figur|Figur):([^{}\\s]+)}");
    private static final int KIND = 1;
    private static final int NAME = 2;

    public enum Kind {
        TABLE,
        FIGURE
    }

    /** In the order of the text. */
    public static List<Reference> in(String text) {
        return IN_TEXT.matcher(text)
                .results()
                .map(found -> new Reference(kind(found.group(KIND)), found.group(NAME)))
                .toList();
    }

    /** The one that a block answers to, if it has a name. */
    public static Optional<Reference> to(Block block) {
        if (block instanceof Table table) {
            return Optional.of(new Reference(Kind.TABLE, table.name()));
        }
        return block instanceof Figure figure && !figure.name().isEmpty()
                ? Optional.of(new Reference(Kind.FIGURE, figure.name()))
                : Optional.empty();
    }

    /** The text with each reference as {@code labels} words it, with a capital where the text has one. */
    public static String print(String text, Labels labels) {
        return IN_TEXT.matcher(text).replaceAll(found -> {
            String kind = found.group(KIND);
            String label = labels.of(new Reference(kind(kind), found.group(NAME)));
            char first = label.charAt(0);
            first = Character.isUpperCase(kind.charAt(0)) ? Character.toUpperCase(first) : Character.toLowerCase(first);
            return Matcher.quoteReplacement(first + label.substring(1));
        });
    }

    private static Kind kind(String word) {
        return word.endsWith("abel") ? Kind.TABLE : Kind.FIGURE;
    }

    /** What a reference is called, for example {@code Tabel 1.2}. */
    @FunctionalInterface
    public interface Labels {
        String of(Reference reference);
    }
}
