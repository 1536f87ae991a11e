package dk.personaletal.doctor;

import dk.personaletal.reports.pdf.PdfRenderer;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java and the machine that the night runs on. */
final class MachineChecks {
    private static final int OLDEST_JAVA = 17;
    private static final long MEGABYTE = 1024L * 1024;
    private static final long LEAST_HEAP = 256;
    private static final long LEAST_FREE = 300;
    private static final Path MEMORY = Path.of("/proc/meminfo");

    private MachineChecks() {}

    static List<Check> all() {
        List<Check> checks = new ArrayList<>(List.of(java(), encoding(), heap()));
        if (Files.isReadable(MEMORY)) {
            checks.add(memory());
        }
        checks.add(fonts());
        return checks;
    }

    private static Check java() {
        int feature = Runtime.version().feature();
        return feature >= OLDEST_JAVA
                ? Check.ok("Java", "version " + Runtime.version())
                : Check.fault("Java", "version " + feature + " er for gammel", "Installér Java 17 eller nyere.");
    }

    private static Check encoding() {
        String names = System.getProperty("sun.jnu.encoding", "");
        boolean utf8 = Charset.isSupported(names) && Charset.forName(names).equals(StandardCharsets.UTF_8);
        return utf8
                ? Check.ok("Tegnsæt", "UTF-8 i filnavne; tal og datoer skrives dansk uanset maskinens sprog")
                : Check.note(
                        "Tegnsæt",
                        "filnavne læses som " + names + ", så mapper med æ, ø og å kan ikke findes",
                        "Sæt LC_ALL=C.UTF-8, eller start med ./personaletal, som gør det.");
    }

    private static Check heap() {
        long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE;
        return megabytes >= LEAST_HEAP
                ? Check.ok("Programmets hukommelse", "højst " + megabytes + " MB")
                : Check.fault(
                        "Programmets hukommelse",
                        "højst " + megabytes + " MB, mindst " + LEAST_HEAP + " er nødvendige",
                        "Start med ./personaletal, eller giv Java -Xmx512m.");
    }

    private static Check memory() {
        try {
            long megabytes = Files.readAllLines(MEMORY).stream()
                            .filter(line -> line.startsWith("MemAvailable:"))
                            .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(Long.MAX_VALUE)
                    / 1024;
            return megabytes >= LEAST_FREE
                    ? Check.ok("Maskinens hukommelse", megabytes + " MB ledige")
                    : Check.note(
                            "Maskinens hukommelse",
                            "kun " + megabytes + " MB ledige",
                            "Luk andre programmer, eller giv maskinen mere; natten bruger op til 1 GB.");
        } catch (IOException e) {
            return Check.note("Maskinens hukommelse", "kan ikke læses", "Se efter med maskinens egne værktøjer.");
        }
    }

    private static Check fonts() {
        try {
            PdfRenderer.warmUp();
            return Check.ok("Skrifter", "en side er tegnet");
        } catch (RuntimeException | LinkageError e) {
            return Check.fault(
                    "Skrifter",
                    "en side kunne ikke tegnes (" + e.getClass().getSimpleName() + ")",
                    "Kontrollér mappen report-templates, og at Java ikke er installeret uden skrifter"
                            + " (pakken fontconfig eller libfreetype6).");
        }
    }
}
