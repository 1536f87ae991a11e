package dk.personaletal.attack;

import dk.personaletal.attack.links.Links;
import dk.personaletal.attack.links.Reading;
import dk.personaletal.attack.published.Printed;
import dk.personaletal.attack.published.PrintedTable;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Range;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Who has no report, but the staff lists: headcounts of centers, units and groups at two censuses, moves between them, and the
 * municipality's ages, which any report may print (domain definition 10). What they tell is no report's fault: of a unit of
 * three at most three have left.
 */
final class Colleague {
    private static final Pattern OPEN_TABLES = Pattern.compile(
            "personaleomsaetning_(center|afdeling|overenskomst|udvikling)|personaleforbrug_(center|overenskomst|maaned)"
                    + "|aldersfordeling(_overenskomst)?|pensionsudsigt|fratraedelser_maaned");
    private static final Pattern OPEN_COLUMNS = Pattern.compile(
            "Antal personer( slut| måneden før)?|Flyttet (ud|ind)|Personer( \\d{4})?|Antal (\\d{4}|med kendt alder)|\\d{4}");

    private final Map<String, Range> known = new HashMap<>();

    private Colleague(Attack attack) {
        attack.findings().forEach(finding -> known.put(name(finding), finding.range()));
    }

    static Colleague of(List<PublishedReport> reports, Map<String, String> centers, Truth truth) {
        List<PublishedReport> lists = reports.stream().map(Colleague::lists).toList();
        return new Colleague(new Attack(Reading.of(lists, centers), Links.ALL, truth));
    }

    /** Whether the reports tell more of the number than the lists do. */
    boolean knowsLessThan(Finding finding) {
        Range range = known.get(name(finding));
        return range == null
                || range.least() < finding.range().least()
                || range.most() > finding.range().most();
    }

    private static String name(Finding finding) {
        return finding.meaning().quantity().toString();
    }

    private static PublishedReport lists(PublishedReport report) {
        Map<String, PrintedTable> tables = new TreeMap<>();
        report.tables().forEach((name, table) -> tables.put(name, table.withheld(cell -> !isOpen(cell))));
        return new PublishedReport(report.name(), report.period(), report.scope(), tables, report.paper());
    }

    private static boolean isOpen(Printed cell) {
        return !cell.isNumber()
                || OPEN_TABLES.matcher(cell.table()).matches()
                        && OPEN_COLUMNS.matcher(cell.column()).matches();
    }
}
