package dk.personaletal.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A descriptor that says too little, or what it doesn't have, isn't read. */
class DescriptorTest {
    private static final String WHOLE = """
            name: example
            version: 1
            population: Alle månedslønnede.
            deliveries: [loen]
            sql: [example.sql]
            lines: {sql: example_line.sql, roles: {persons: alder}}
            sets:
              all: {each: person, at: census, who: [monthly]}
              old: {of: all, who: [aged_60]}
              older: {of: all, who: [aged_55]}
              before: {each: person, at: year_before, who: [monthly]}
              left: {of: before, without: all}
            breakdowns:
              total: {lines: true, measures: [persons, share]}
              department: {by: [department], measures: [persons]}
            measures:
              persons: {count: old, style: count, open: [total]}
              share: {share: old, of: all, style: percent}
            """;

    @Test
    void readsAWholeOne() {
        Descriptor read = DescriptorYaml.read("example.yaml", WHOLE);
        assertThat(read.folder()).isEqualTo("example");
        assertThat(read.tellsOfStaff()).isTrue();
        assertThat(read.toldBy("share")).containsExactly("persons");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "version: 1 ! version: 0 ! version",
                "population: Alle månedslønnede. ! population: '' ! population",
                "deliveries: [loen] ! deliveries: [] ! deliveries",
                "sql: [example.sql] ! sql: [] ! sql",
                "of: all, who: [aged_60] ! of: nobody, who: [aged_60] ! no set nobody",
                "of: all, who: [aged_60] ! of: old, who: [aged_60] ! made of itself",
                "of: all, who: [aged_60] ! of: all, at: census, who: [aged_60] ! either each and at",
                "who: [aged_60] ! who: [no_such] ! no_such",
                "count: old, style: count ! count: nobody, style: count ! no set nobody",
                "count: old, style: count ! style: count ! must be one of",
                "count: old, style: count ! count: old, given: us, style: count ! must be one of",
                "count: old, style: count ! count: old ! style",
                "count: old, style: count ! sum: days, style: count ! names what it's over",
                "share: old, of: all ! share: old ! names what it's of",
                "share: old, of: all ! share: all, of: old ! isn't a part of",
                "share: old, of: all ! share: left, of: all ! isn't a part of",
                "share: old, of: all ! change: no_such ! no measure no_such",
                "open: [total] ! open: [unit] ! open in breakdown unit",
                "department: {by: [department], measures: [persons]} ! department: {by: [department], measures: [no_such]} ! no measure no_such",
                "total: {lines: true, measures: [persons, share]} ! total: {lines: true, measures: [persons]} ! no breakdown has measure share",
                "roles: {persons: alder} ! roles: {no_such: alder} ! no measure no_such",
                "lines: true, measures ! lins: true, measures ! lins",
                "style: percent ! style: no_such ! no_such",
            })
    void refusesAFaultByItsName(String said, String instead, String told) {
        assertThat(WHOLE).contains(said);
        assertThatThrownBy(() -> DescriptorYaml.read("example.yaml", WHOLE.replace(said, instead)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("example.yaml")
                .hasMessageContaining(told);
    }

    @Test
    void whoIsOldIsAmongTheOlder() {
        assertThat(DescriptorYaml.read("example.yaml", WHOLE.replace("share: old, of: all", "share: old, of: older")))
                .isNotNull();
        assertThatThrownBy(() -> DescriptorYaml.read(
                        "example.yaml", WHOLE.replace("share: old, of: all", "share: older, of: old")))
                .hasMessageContaining("older isn't a part of old");
    }
}
