package dk.personaletal.contract;

import dk.personaletal.contract.steps.Source;
import java.util.List;
import java.util.Optional;

/**
 * What a file of one kind looks like when it comes from one source system.
 *
 * @param layout name of the source system's contract file: standard, sd, opus
 * @param kind first part of the file name: loen, fravaer ...
 * @param requiredOneOf names of columns of which at least one must be there; may be empty
 * @param source how its files are called, and what is done to their rows before they have these columns
 */
public record Contract(String layout, String kind, List<Column> columns, List<String> requiredOneOf, Source source) {
    public Contract {
        columns = List.copyOf(columns);
        requiredOneOf = List.copyOf(requiredOneOf);
    }

    public Optional<Column> find(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
