package dk.personaletal.contract;

import dk.personaletal.shared.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A contract may be stricter than what code needs, never laxer, and each heading means one field. */
final class ContractCheck {
    private ContractCheck() {}

    static void oneFieldAHeading(String file, Contract contract) {
        Map<String, String> owners = new HashMap<>();
        for (Column column : contract.columns()) {
            owner(owners, file, contract, column.name(), column);
            column.aliases().forEach(alias -> owner(owners, file, contract, alias, column));
        }
    }

    private static void owner(Map<String, String> owners, String file, Contract contract, String heading, Column to) {
        String before = owners.put(HeaderMatch.normal(heading), to.name());
        if (before != null && !before.equals(to.name())) {
            throw new ContractProblem("%s, %s: overskriften '%s' er både %s og %s. Lad den stå ved ét felt."
                    .formatted(file, contract.kind(), heading, before, to.name()));
        }
    }

    /** @param standard what code needs of the kind */
    static void asStrictAs(String file, Contract standard, Contract contract) {
        String place = file + ", " + contract.kind();
        for (Column column : contract.columns()) {
            Column needed = standard.find(column.name()).orElseThrow(() -> unknown(place, standard, column));
            check(place + ", " + column.name(), needed, column);
        }
        if (!standard.requiredOneOf().containsAll(contract.requiredOneOf())) {
            throw new ContractProblem("%s: requiredOneOf kan kun være %s, eller færre af dem."
                    .formatted(place, String.join(" eller ", standard.requiredOneOf())));
        }
    }

    private static ContractProblem unknown(String place, Contract standard, Column column) {
        List<String> names = standard.columns().stream().map(Column::name).toList();
        return new ContractProblem(
                "%s: feltet '%s' findes ikke.%s".formatted(place, column.name(), Nearest.hint(column.name(), names)));
    }

    private static void check(String place, Column needed, Column column) {
        refuse(needed.required() && !column.required(), place, "feltet skal være der og kan ikke gøres frivilligt");
        refuse(
                needed.type() != column.type(),
                place,
                "typen er " + yaml(needed) + " og kan ikke gøres til " + yaml(column));
        refuse(needed.scale() != column.scale(), place, "'scale' er " + needed.scale() + " og kan ikke ændres");
        refuse(needed.sensitive() && !column.sensitive(), place, "feltet er følsomt og kan ikke gøres åbent");
        refuse(needed.maxLength() < column.maxLength(), place, "'maxLength' er højst " + needed.maxLength());
        column.codes().values().stream()
                .filter(code -> !needed.codes().isEmpty() && !needed.codes().containsValue(code))
                .findFirst()
                .ifPresent(code ->
                        refuse(true, place, "koden '" + code + "' findes ikke her. Vælg en af: " + needed.expected()));
        refuse(!needed.codes().isEmpty() && column.codes().isEmpty(), place, "feltets koder kan ikke udelades");
    }

    private static String yaml(Column column) {
        return column.type().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static void refuse(boolean wrong, String place, String why) {
        if (wrong) {
            throw new ContractProblem(place + ": " + why + ".");
        }
    }
}
