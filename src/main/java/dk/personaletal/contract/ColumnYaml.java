package dk.personaletal.contract;

import dk.personaletal.shared.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a column of what the contract file says of it. */
final class ColumnYaml {
    private static final int MAX_LENGTH = 200;
    private static final Set<String> PROPERTIES = Set.of(
            "name",
            "aliases",
            "type",
            "scale",
            "large",
            "required",
            "sensitive",
            "maxLength",
            "codes",
            "codeList",
            "pivot");

    private final Map<String, Map<String, String>> codeLists;

    ColumnYaml(Map<String, Map<String, String>> codeLists) {
        this.codeLists = codeLists;
    }

    Column column(String contract, Map<String, Object> field) {
        if (!(field.get("name") instanceof String name)) {
            throw new ContractProblem(contract + ": et felt har intet navn (name).");
        }
        String place = contract + ", " + name;
        field.keySet().stream().filter(key -> !PROPERTIES.contains(key)).forEach(key -> {
            throw new ContractProblem(
                    "%s: egenskaben '%s' findes ikke.%s".formatted(place, key, Nearest.hint(key, PROPERTIES)));
        });
        ColumnType type = ColumnType.named(String.valueOf(field.getOrDefault("type", "text")), place);
        Map<String, String> codes = codes(field, place);
        if (type == ColumnType.CODE && codes.isEmpty()) {
            throw new ContractProblem(place + ": en kode skal have 'codes' eller 'codeList'.");
        }
        return new Column(
                name,
                ContractYaml.strings(field.get("aliases"), place),
                type,
                integer(field.getOrDefault("scale", 0), "scale", place),
                flag(field, "large", place),
                flag(field, "required", place),
                flag(field, "sensitive", place) || type == ColumnType.CPR || type == ColumnType.EMPLOYEE_NUMBER,
                integer(field.getOrDefault("maxLength", MAX_LENGTH), "maxLength", place),
                codes,
                field.containsKey("pivot") ? integer(field.get("pivot"), "pivot", place) : null);
    }

    private Map<String, String> codes(Map<String, Object> field, String place) {
        Map<String, String> codes = new LinkedHashMap<>();
        if (field.get("codeList") instanceof String list) {
            Map<String, String> known = codeLists.get(list);
            if (known == null) {
                throw new ContractProblem("%s: kodelisten '%s' findes ikke.%s"
                        .formatted(place, list, Nearest.hint(list, codeLists.keySet())));
            }
            known.forEach((written, code) -> add(codes, written, code));
        }
        if (field.get("codes") instanceof List<?> list) {
            list.forEach(code -> add(codes, code, code));
        } else if (field.get("codes") instanceof Map<?, ?> map) {
            map.forEach((code, synonyms) -> {
                add(codes, code, code);
                ContractYaml.strings(synonyms, place + ", codes").forEach(synonym -> add(codes, synonym, code));
            });
        }
        return codes;
    }

    private static void add(Map<String, String> codes, Object written, Object code) {
        codes.put(String.valueOf(written), String.valueOf(code));
        codes.put(String.valueOf(written).toLowerCase(Locale.ROOT), String.valueOf(code));
    }

    private static int integer(@Nullable Object value, String property, String place) {
        if (value instanceof Integer number && number >= 0) {
            return number;
        }
        throw new ContractProblem("%s: '%s' skal være et helt tal.".formatted(place, property));
    }

    private static boolean flag(Map<String, Object> field, String property, String place) {
        Object value = field.getOrDefault(property, false);
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new ContractProblem("%s: '%s' skal være true eller false.".formatted(place, property));
    }
}
