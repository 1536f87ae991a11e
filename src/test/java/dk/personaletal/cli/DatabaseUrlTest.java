package dk.personaletal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
    private static final String DATABASE = "jdbc:postgresql://db.kommune.dk/personaletal";

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?user=x", "?sslmode=verify-full&sslrootcert=/etc/ca.pem", "?currentSchema=personaletal"})
    void isTakenAsItIs(String more) {
        assertThat(DatabaseUrl.checked(DATABASE + more)).isEqualTo(DATABASE + more);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DATABASE + "?password=hemmelig",
                DATABASE + "?user=x&PASSWORD=hemmelig",
                DATABASE + "?sslmode=require&sslpassword=hemmelig",
                "jdbc:postgresql://x:hemmelig@db.kommune.dk/personaletal",
                "jdbc:postgresql://db:hemmelig/personaletal",
                "postgres://db/hemmelig"
            })
    void aSecretOrNoAddressIsRefusedAndNotRepeated(String url) {
        assertThatThrownBy(() -> DatabaseUrl.checked(url))
                .isInstanceOf(Usage.class)
                .hasMessageNotContaining("hemmelig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "VERIFY-FULL", ""})
    void anEncryptionThatThereIsNotIsRefused(String mode) {
        assertThatThrownBy(() -> DatabaseUrl.checked(DATABASE + "?sslmode=" + mode))
                .hasMessageContaining("verify-full");
    }
}
