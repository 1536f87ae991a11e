package dk.personaletal.reports.pdf;

import dk.personaletal._support.LongReport;
import dk.personaletal.reports.model.ReportDocument;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How long a year's report takes: in a new process, and again and again in the same one. Run by src/test/bench/pages.sh. */
final class DrawingSpeed {
    private static final int WARM_UPS = 12;
    private static final int RUNS = 11;

    private DrawingSpeed() {}

    public static void main(String[] arguments) throws IOException {
        ReportDocument document = LongReport.times(2);
        byte[] pdf = new PdfRenderer().render(document);
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        long cold = Duration.between(started, Instant.now()).toMillis();
        long coldOwn = ownTime();
        for (int run = 0; run < WARM_UPS; run++) {
            new PdfRenderer().render(document);
        }
        long[] warm = new long[RUNS];
        long[] own = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            long ownStart = ownTime();
            new PdfRenderer().render(document);
            warm[run] = (System.nanoTime() - start) / 1_000_000;
            own[run] = ownTime() - ownStart;
        }
        Arrays.sort(warm);
        Arrays.sort(own);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            System.out.printf(
                    "%d pages, %d kB: cold process %d ms (own time %d); warm %d ms, %d to %d (own time %d)%n",
                    file.getNumberOfPages(),
                    pdf.length / 1000,
                    cold,
                    coldOwn,
                    warm[RUNS / 2],
                    warm[0],
                    warm[RUNS - 1],
                    own[RUNS / 2]);
        }
    }

    /** What this thread has computed, in milliseconds: what the wall clock shows on a machine with nothing else to do. */
    private static long ownTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }
}
