package dk.personaletal.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TruncationTest {
    private static final String TEXT =
            "Udtræksmåned;Kommunekode;CPR;Ansættelsesnr;Aflønningsform;Beskæftigelsesgrad\r\n"
                    + "2020-03;173;0102709999;1;Månedsløn;\"0,5000\"\r\n2020-03;173;102709999;2;\"Måneds\"\"løn\";1\r\nI alt;2\r\n";

    @Test
    void a_file_cut_at_any_byte_gives_findings_and_no_exception() {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
            byte[] whole = TEXT.getBytes(charset);
            String registered = Reading.sha256(whole);
            for (int length = 0; length < whole.length; length++) {
                Reading cut = Reading.of(DeliveryKind.LOEN, "standard", Arrays.copyOf(whole, length), registered);
                assertThat(cut.findings).as("%s cut at %d", charset, length).isNotEmpty();
                assertThat(cut.blocks.get(cut.blocks.size() - 1).last()).isTrue();
            }
        }
    }

    @Test
    void a_file_with_any_byte_changed_gives_no_exception() {
        Random random = new Random(7);
        byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 400; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] = (byte) random.nextInt(256);
            Reading reading = Reading.of(DeliveryKind.LOEN, changed);
            assertThat(reading.blocks.get(reading.blocks.size() - 1).last()).isTrue();
        }
    }
}
