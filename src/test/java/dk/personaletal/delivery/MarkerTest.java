package dk.personaletal.delivery;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other systems' markers, as their programs write them. */
class MarkerTest {
    private static final String FILE = "loen_2021-03_rettet på ny.csv";
    private static final String SUM = "2f041e3d1c2327cf0a0fb1b02f4598b0e95231658a9e0dfb2ae3c0830c3bf207";
    private static final String OTHER = "11a559c10810f6e4368f1299bf0d7417b7ab04d2c5fe5345cb98d272d9559541";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static List<String> alone() {
        return List.of(
                "{s}",
                "{S}\r\n\r\n",
                "  {s}  ",
                "{s}  {f}\n",
                "{s} *{f}\r\n",
                "{S}  ./{f}\n",
                "{s}  /srv/ftp/ind/{f}\n",
                "{s}  C:\\ind\\{f}\r\n",
                "\\{s}  c:\\\\ind\\\\{f}\n",
                "{s}  another-name.csv\n",
                "SHA256 ({f}) = {s}\n",
                "SHA2-256({f})= {s}\n",
                "SHA256(/srv/{f})= {S}\n",
                "sha256:{s}",
                "\r\nAlgorithm       Hash            Path\r\n---------       ----            ----\r\nSHA256          {S}       C:\\lo...\r\n\r\n",
                "\r\nAlgorithm : SHA256\r\nHash      : {S}\r\nPath      : C:\\ind\\{f}\r\n\r\n",
                "SHA256 hash of {f}:\r\n{s}\r\nCertUtil: -hashfile command completed successfully.\r\n",
                "SHA256 hash of file {f}:\r\n{spaced}\r\nCertUtil: -hashfile command completed successfully.\r\n",
                "# made by nightly export\n{s}  {f}\n");
    }

    static Stream<String> amongMany() {
        return Stream.of(
                "{o}  andre.csv\n{s}  {f}\n{o}  x{f}\n",
                "{o} *andre.csv\r\n{S} *{f}\r\n",
                "SHA256 (andre.csv) = {o}\nSHA256 ({f}) = {s}\n",
                "Algorithm : SHA256\r\nHash      : {o}\r\nPath      : C:\\andre.csv\r\n\r\nAlgorithm : SHA256\r\nHash      : {S}\r\nPath      : C:\\ind\\{f}\r\n",
                "SHA256 hash of andre.csv:\r\n{o}\r\nCertUtil: done.\r\nSHA256 hash of {f}:\r\n{s}\r\nCertUtil: done.\r\n",
                "{o}  {f}\n{s}  {f}\n");
    }

    @ParameterizedTest
    @MethodSource({"alone", "amongMany"})
    void theSumIsReadWhoeverWroteIt(String marker) {
        String text = filled(marker);
        for (byte[] content : List.of(
                text.getBytes(UTF_8),
                ("\ufeff" + text).getBytes(UTF_8),
                text.getBytes(WINDOWS),
                Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(UTF_8),
                text.getBytes(UTF_16LE),
                text.getBytes(UTF_16BE),
                ("\ufeff" + text).getBytes(UTF_16LE),
                ("\ufeff" + text).getBytes(UTF_16BE))) {
            assertThat(Marker.promised(content, FILE)).contains(SUM);
        }
        assertThat(Marker.promised(text.getBytes(UTF_8), Normalizer.normalize(FILE, Normalizer.Form.NFD)))
                .contains(SUM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "færdig",
                "{s}0  {f}",
                "d41d8cd98f00b204e9800998ecf8427e  {f}",
                "{s}{o}  {f}",
                "{o}  andre.csv\n{s}  tredje.csv\n",
                "SHA256          2F041E3D1C2327CF0A0FB1B02F4598B0E95231658A9E0D...",
                "Get-FileHash : Access denied"
            })
    void whatHasNoSumOfTheFileCannotBeRead(String marker) {
        assertThat(Marker.promised(filled(marker).getBytes(UTF_8), FILE)).isEmpty();
    }

    @Test
    void anyBytesAreReadOrNot() {
        assertThat(Marker.promised(new byte[0], FILE)).isEmpty();
        assertThat(Marker.promised(new byte[] {0}, FILE)).isEmpty();
        assertThat(Marker.promised(new byte[] {(byte) 0xff, (byte) 0xfe, 3}, FILE))
                .isEmpty();
    }

    private static String filled(String marker) {
        return marker.replace("{s}", SUM)
                .replace("{S}", SUM.toUpperCase(java.util.Locale.ROOT))
                .replace("{o}", OTHER)
                .replace("{spaced}", SUM.replaceAll("(..)(?!$)", "$1 "))
                .replace("{f}", FILE);
    }
}
