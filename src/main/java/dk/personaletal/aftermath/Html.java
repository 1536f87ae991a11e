package dk.personaletal.aftermath;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of a page, well-formed as XML too. */
final class Html {
    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A relative address; every name between the slashes is encoded. */
    static String href(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(name ->
                        java.net.URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    /** @param rows cells as HTML; the first of a row is its header */
    static String table(String caption, List<String> columns, List<List<String>> rows) {
        return "<table>\n<caption>" + escape(caption) + "</caption>\n<thead><tr>"
                + columns.stream()
                        .map(column -> "<th scope=\"col\">" + escape(column) + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead>\n<tbody>\n"
                + rows.stream().map(Html::row).collect(Collectors.joining("\n"))
                + "\n</tbody>\n</table>\n";
    }

    private static String row(List<String> cells) {
        return "<tr><th scope=\"row\">" + cells.get(0) + "</th>"
                + cells.stream().skip(1).map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining())
                + "</tr>";
    }
}
