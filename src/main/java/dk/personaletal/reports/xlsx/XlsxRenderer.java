package dk.personaletal.reports.xlsx;

import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a report's tables as a workbook: a list of the sheets, then a sheet for each table. Same document, same bytes. */
public final class XlsxRenderer {
    private static final String APPLICATION = "personaletal";

    public byte[] render(ReportDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, "1.0")) {
            workbook.properties()
                    .setTitle(document.title())
                    .setSubject(document.subtitle())
                    .setCompany(document.organisation());
            Worksheet contents = workbook.newWorksheet(ContentsSheet.NAME);
            Map<String, Table> tables = new LinkedHashMap<>();
            for (Table table : document.tables()) {
                Worksheet sheet = workbook.newWorksheet(table.name());
                TableSheet.write(sheet, table, document.title());
                tables.put(sheet.getName(), table);
            }
            ContentsSheet.write(contents, document, tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StableZip.of(bytes.toByteArray(), document.created());
    }
}
