package dk.personaletal.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a column holds, and how a person is told what is expected in it. */
public enum ColumnType {
    TEXT("tekst"),
    CODE("en kode fra kodelisten"),
    DATE("en dato med fire cifre i årstallet, fx 31-12-2020 eller 2020-12-31"),
    MONTH("en måned, fx 2020-12"),
    DECIMAL("et tal, fx 1234,50"),
    INTEGER("et helt tal"),
    FLAG("J eller N"),
    CPR("et CPR-nummer på ti cifre"),
    EMPLOYEE_NUMBER("et medarbejdernummer");

    private final String expected;

    ColumnType(String expected) {
        this.expected = expected;
    }

    String expected() {
        return expected;
    }

    static ColumnType named(String name, String place) {
        return Arrays.stream(values())
                .filter(type -> type.yamlName().equals(name))
                .findFirst()
                .orElseThrow(() -> new ContractProblem(
                        "%s: typen '%s' findes ikke. Vælg en af: %s.".formatted(place, name, names())));
    }

    private static String names() {
        return Arrays.stream(values()).map(ColumnType::yamlName).collect(Collectors.joining(", "));
    }

    private String yamlName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
