package dk.personaletal.reports.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;

/** Compiled table templates, kept by layout. Safe for threads. */
final class TableTemplates {
    private final Map<TableLayout, JasperReport> compiled = new ConcurrentHashMap<>();

    JasperReport get(TableLayout layout) {
        return compiled.computeIfAbsent(layout, TableTemplates::compile);
    }

    private static JasperReport compile(TableLayout layout) {
        try {
            return Templates.compile(TableDesign.of(layout));
        } catch (JRException e) {
            throw new IllegalStateException("no template for " + layout, e);
        }
    }
}
