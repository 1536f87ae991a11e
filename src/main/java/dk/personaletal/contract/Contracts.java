package dk.personaletal.contract;

import dk.personaletal.contract.steps.SourceYaml;
import dk.personaletal.shared.Nearest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All contracts, by layout (source system) and kind. */
public final class Contracts {
    private static final List<String> CODE_LISTS =
            List.of("spoergsmaal", "fratraedelsesaarsager", StaffCategories.LIST);

    private static final String STANDARD = "standard";

    private final Map<String, Map<String, Contract>> byLayout;

    private Contracts(Map<String, Map<String, Contract>> byLayout) {
        this.byLayout = byLayout;
    }

    /**
     * @param jobs folder with {@code contracts} and {@code codelists}; null: as shipped
     * @throws ContractProblem if a file can't be used
     */
    public static Contracts load(@Nullable Path jobs) {
        Map<String, ContractYaml> files = new LinkedHashMap<>();
        JobFiles.read(jobs, "contracts", ".yaml")
                .forEach((name, text) -> files.put(layoutOf(name), ContractYaml.parse(name, text)));
        ColumnYaml columns = new ColumnYaml(codeLists(jobs));
        Map<String, Map<String, Contract>> byLayout = new TreeMap<>();
        SourceYaml sources = new SourceYaml(Map.of(MunicipalityNames.LIST, MunicipalityNames.load(jobs)));
        files.forEach((layout, yaml) -> byLayout.put(layout, contracts(layout, yaml, files, columns, sources)));
        Map<String, Contract> standard = byLayout.getOrDefault(STANDARD, Map.of());
        byLayout.forEach((layout, contracts) -> contracts.values().forEach(contract -> {
            ContractCheck.oneFieldAHeading(layout + ".yaml", contract);
            if (Objects.requireNonNull(files.get(layout)).base().isPresent() && standard.containsKey(contract.kind())) {
                ContractCheck.asStrictAs(
                        layout + ".yaml", Objects.requireNonNull(standard.get(contract.kind())), contract);
            }
        }));
        return new Contracts(byLayout);
    }

    /** Names of the layouts, sorted. */
    public Set<String> layouts() {
        return Set.copyOf(byLayout.keySet());
    }

    /** The kinds that a layout has contracts for, sorted. */
    public Set<String> kinds(String layout) {
        return new TreeSet<>(byLayout.getOrDefault(layout, Map.of()).keySet());
    }

    /** Empty when the layout has no such kind, or there's no such layout. */
    public Optional<Contract> find(String layout, String kind) {
        return Optional.ofNullable(byLayout.getOrDefault(layout, Map.of()).get(kind));
    }

    /** @throws ContractProblem if there's no such layout */
    public void require(String layout) {
        if (!byLayout.containsKey(layout)) {
            throw new ContractProblem("Layoutet '%s' findes ikke. Layouts: %s.%s"
                    .formatted(layout, String.join(", ", byLayout.keySet()), Nearest.hint(layout, byLayout.keySet())));
        }
    }

    /** @throws ContractProblem if there's no such contract */
    public Contract get(String layout, String kind) {
        return find(layout, kind)
                .orElseThrow(() -> new ContractProblem("Der er ingen kontrakt for '%s' i layoutet '%s'. Layouts: %s.%s"
                        .formatted(
                                kind,
                                layout,
                                String.join(", ", byLayout.keySet()),
                                Nearest.hint(layout, byLayout.keySet()))));
    }

    private static Map<String, Map<String, String>> codeLists(@Nullable Path jobs) {
        Map<String, String> absence = new LinkedHashMap<>();
        AbsenceCodes codes = AbsenceCodes.load(jobs);
        codes.list().forEach(entry -> absence.put(entry.name(), entry.code()));
        codes.codes().forEach(code -> absence.put(code, code));
        Map<String, Map<String, String>> lists = new HashMap<>();
        lists.put("fravaersaarsager", absence);
        CODE_LISTS.forEach(name -> CodeList.find(jobs, name).ifPresent(list -> lists.put(name, list.spellings())));
        return lists;
    }

    private static Map<String, Contract> contracts(
            String layout, ContractYaml yaml, Map<String, ContractYaml> files, ColumnYaml columns, SourceYaml sources) {
        ContractYaml whole =
                yaml.base().map(base -> yaml.over(baseOf(yaml, base, files))).orElse(yaml);
        Map<String, Contract> contracts = new HashMap<>();
        whole.kinds().forEach((kind, fields) -> {
            String place = yaml.fileName() + ", " + kind;
            List<Column> all = fields.fields().stream()
                    .map(field -> columns.column(place, field))
                    .toList();
            contracts.put(
                    kind,
                    new Contract(layout, kind, all, fields.requiredOneOf(), sources.source(place, fields.written())));
        });
        return contracts;
    }

    private static ContractYaml baseOf(ContractYaml yaml, String base, Map<String, ContractYaml> files) {
        ContractYaml found = files.get(base);
        if (found == null || found.base().isPresent()) {
            throw new ContractProblem(
                    "%s: base '%s' er ikke en selvstændig kontrakt.".formatted(yaml.fileName(), base));
        }
        return found;
    }

    private static String layoutOf(String fileName) {
        return fileName.substring(0, fileName.length() - ".yaml".length());
    }
}
