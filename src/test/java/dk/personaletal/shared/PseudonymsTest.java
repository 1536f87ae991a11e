package dk.personaletal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    @Test
    void the_pseudonym_is_the_first_half_of_the_hmac() {
        Pseudonyms pseudonyms = new Pseudonyms(HexFormat.of().parseHex("0b".repeat(32)));

        assertThat(pseudonyms.ofCpr("0102709999")).isEqualTo(UUID.fromString("831cc23e-3317-dd6a-c215-3fe557145273"));
    }

    @Test
    void another_key_gives_other_pseudonyms() {
        Pseudonyms once = Pseudonyms.forOnce();
        Pseudonyms other = Pseudonyms.forOnce();

        assertThat(once.keyId()).matches("[0-9a-f]{8}").isNotEqualTo(other.keyId());
        assertThat(once.ofCpr("0102709999")).isNotEqualTo(other.ofCpr("0102709999"));
    }

    @Test
    void numbers_of_different_sorts_and_municipalities_never_meet() {
        Pseudonyms pseudonyms = Pseudonyms.forOnce();

        assertThat(pseudonyms.ofCpr("0102709999")).isNotEqualTo(pseudonyms.ofEmployeeNumber(173, "0102709999"));
        assertThat(pseudonyms.ofEmployeeNumber(173, "1")).isNotEqualTo(pseudonyms.ofEmployeeNumber(147, "1"));
    }
}
