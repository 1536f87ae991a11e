package dk.personaletal.reports.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportDocumentTest {

    @Test
    void refusesAReferenceToWhatIsNotThere() {
        assertThatThrownBy(() -> document(new Paragraph("Se {tabel:borte}."), table("her")))
                .hasMessageContaining("borte");
        assertThatThrownBy(() -> document(new BulletList(List.of("Se {figur:her}.")), table("her")))
                .hasMessageContaining("her");
    }

    @Test
    void refusesTwoTablesOfOneName() {
        assertThatThrownBy(() -> document(table("her"), table("her"))).hasMessageContaining("her");
    }

    @Test
    void printsReferencesWithTheTextsOwnCapital() {
        assertThat(Reference.print("{Tabel:a} og {tabel:a}, {figur:b}.", reference -> "Tabel 1.2"))
                .isEqualTo("Tabel 1.2 og tabel 1.2, tabel 1.2.");
        assertThat(Reference.in("{Tabel:a} og {figur:b}"))
                .containsExactly(new Reference(Reference.Kind.TABLE, "a"), new Reference(Reference.Kind.FIGURE, "b"));
    }

    private static Table table(String name) {
        return new Table(name, "Tabel", List.of(Table.Column.of("Navn", 1)), List.of(), List.of());
    }

    private static ReportDocument document(Block... blocks) {
        return new ReportDocument(
                "n", "t", "", "", "", Instant.EPOCH, "id", List.of(new Chapter("K", List.of(blocks))));
    }
}
