package dk.personaletal.reports.chapters.changes;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which kinds of delivery a table's figures come from, by the beginning of its name. */
final class TableSources {
    private static final Set<String> PAYROLL = Set.of("loen");
    private static final List<Map.Entry<String, Set<String>>> BY_BEGINNING = List.of(
            Map.entry("personaleomsaetning_benchmark", Set.of("loen", "benchmark_omsaetning")),
            Map.entry("personaleomsaetning", Set.of("loen", "fratraedelser")),
            Map.entry("fratraedelser", Set.of("loen", "fratraedelser")),
            Map.entry("aldersfordeling", PAYROLL),
            Map.entry("pensionsudsigt", PAYROLL),
            Map.entry("loen", PAYROLL),
            Map.entry("sygefravaer_benchmark", Set.of("loen", "fravaer", "benchmark_sygefravaer")),
            Map.entry("sygefravaer", Set.of("loen", "fravaer")),
            Map.entry("trivsel", Set.of("loen", "trivsel", "organisation")),
            Map.entry("rekruttering", Set.of("loen", "rekruttering", "organisation")),
            Map.entry("befolkning", Set.of("loen", "befolkningsprognose")));

    private TableSources() {}

    /** Empty when any delivery may bear on it. */
    static Set<String> of(String table) {
        return BY_BEGINNING.stream()
                .filter(entry -> table.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
    }
}
