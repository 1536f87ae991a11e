package dk.personaletal.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.shared.Scope;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A part's code is written by another system: whatever is in it, its papers have a folder that is nobody else's. */
class PlaceTest {
    @Test
    void aPlainCodeIsReadInTheName() {
        assertThat(name("CUP")).isEqualTo("dialogark.center-CUP");
        assertThat(Place.paperName("dialogark", Scope.WHOLE)).isEqualTo("dialogark");
    }

    @Test
    void noTwoCodesHaveOneFolderAndNoneLeadsOut() {
        assertThat(Stream.of("A-B", "A:B", "A/B", "A B", "A.B", "A~B", "A~3a~B", "..", "../A", "AB", "Å")
                        .map(PlaceTest::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("dialogark\\.center-[\\p{L}\\p{N}_~-]+"));
    }

    @Test
    void aScopeIsTheSameAfterItsKeyWasKept() {
        Stream.of("CUP", "A:B", "center:X")
                .map(code -> new Scope(Scope.Kind.UNIT, code))
                .forEach(scope -> assertThat(Scope.ofKey(scope.key())).isEqualTo(scope));
        assertThat(Scope.ofKey(null)).isEqualTo(Scope.ofKey("")).isEqualTo(Scope.WHOLE);
    }

    private static String name(String code) {
        return Place.paperName("dialogark", new Scope(Scope.Kind.DEPARTMENT, code));
    }
}
