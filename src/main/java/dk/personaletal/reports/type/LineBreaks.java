package dk.personaletal.reports.type;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Breaks lines of text: at spaces, and within a compound only where it would not fit a line of its own. */
public final class LineBreaks {
    /** What a divided word has at the end of its line; {@link #joined} takes it out again. */
    private static final String DIVISION = "-\n";

    private LineBreaks() {}

    /** The text with words wider than a line divided; everything else is left as it is. */
    public static String divide(String text, Font font, double width) {
        if (HouseFont.width(text, font) <= width) {
            return text;
        }
        StringBuilder divided = new StringBuilder();
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (end == text.length() || isBreak(text.charAt(end - 1))) {
                divided.append(divideWord(text.substring(start, end), font, width));
                start = end;
            }
        }
        return divided.toString();
    }

    /** The text as it was before {@link #divide}. */
    public static String joined(String text) {
        return text.replace(DIVISION, "");
    }

    public static boolean isDivided(String text) {
        return text.contains(DIVISION);
    }

    /** At most so many lines; a longer text ends in an ellipsis. */
    public static List<String> wrap(String text, Font font, double width, int mostLines) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : divide(text, font, width).split("\n", -1)) {
            fill(lines, paragraph, font, width);
        }
        if (lines.size() <= mostLines) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, mostLines));
        cut.set(mostLines - 1, cut(cut.get(mostLines - 1) + " …", font, width));
        return cut;
    }

    /** Width in points of the widest piece that no line can break. */
    public static double widestWord(String text, Font font) {
        return widest(text.split("[ \n]|(?<=[-/])"), font);
    }

    /** The same when compounds may be divided. */
    public static double widestPart(String text, Font font) {
        double widest = 0;
        for (String word : text.split("[ \n]|(?<=[-/])")) {
            int start = 0;
            for (int end : Hyphenation.breaks(word)) {
                widest = Math.max(widest, HouseFont.width(word.substring(start, end) + "-", font));
                start = end;
            }
            widest = Math.max(widest, HouseFont.width(word.substring(start), font));
        }
        return widest;
    }

    private static double widest(String[] words, Font font) {
        double widest = 0;
        for (String word : words) {
            widest = Math.max(widest, HouseFont.width(word, font));
        }
        return widest;
    }

    private static boolean isBreak(char letter) {
        return letter == ' ' || letter == '-' || letter == '/' || letter == '\n';
    }

    private static String divideWord(String word, Font font, double width) {
        StringBuilder divided = new StringBuilder();
        String rest = word;
        while (HouseFont.width(rest.stripTrailing(), font) > width) {
            int end = 0;
            for (int offset : Hyphenation.breaks(rest)) {
                if (HouseFont.width(rest.substring(0, offset) + "-", font) <= width) {
                    end = offset;
                }
            }
            if (end == 0) {
                break;
            }
            divided.append(rest, 0, end).append(DIVISION);
            rest = rest.substring(end);
        }
        return divided.append(rest).toString();
    }

    private static void fill(List<String> lines, String paragraph, Font font, double width) {
        String line = "";
        for (String word : paragraph.split("(?<=[ /-])")) {
            if (!line.isEmpty() && HouseFont.width((line + word).stripTrailing(), font) > width) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += word;
        }
        lines.add(cut(line.stripTrailing(), font, width));
    }

    /** As much of a text as a line holds. */
    private static String cut(String text, Font font, double width) {
        if (HouseFont.width(text, font) <= width) {
            return text;
        }
        String rest = text.replaceFirst(" ?…$", "");
        while (!rest.isEmpty() && HouseFont.width(rest + "…", font) > width) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return rest.stripTrailing() + "…";
    }
}
