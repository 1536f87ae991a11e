package dk.personaletal.reports;

import dk.personaletal.reports.csv.CsvRenderer;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.pdf.PdfRenderer;
import dk.personaletal.reports.xlsx.XlsxRenderer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** A report's files: {@code .pdf}, {@code .xlsx} and {@code tables/<table>.csv}, by name. */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * The PDF takes longest, so the others are made beside it.
     *
     * @param formats {@code pdf}, {@code xlsx}, {@code csv}
     */
    public static Map<String, byte[]> render(ReportDocument document, Set<String> formats) {
        CompletableFuture<Map<String, byte[]>> data =
                CompletableFuture.supplyAsync(() -> renderData(document, formats));
        Map<String, byte[]> files = new TreeMap<>();
        if (formats.contains("pdf")) {
            files.put(".pdf", new PdfRenderer().render(document));
        }
        files.putAll(data.join());
        return files;
    }

    private static Map<String, byte[]> renderData(ReportDocument document, Set<String> formats) {
        Map<String, byte[]> files = new TreeMap<>();
        if (formats.contains("xlsx")) {
            files.put(".xlsx", new XlsxRenderer().render(document));
        }
        if (formats.contains("csv")) {
            for (Table table : document.tables()) {
                files.put("tables/" + table.name() + ".csv", new CsvRenderer().render(table));
            }
        }
        return files;
    }
}
