package dk.personaletal.papers;

import dk.personaletal.reports.pdf.PdfRenderer;

/** Makes the report engine ready on a thread of its own while the database works: it takes seconds when cold. */
public final class WarmUp {
    private WarmUp() {}

    public static void start() {
        Thread thread = new Thread(PdfRenderer::warmUp, "personaletal-warm-up");
        thread.setDaemon(true);
        // what fails here fails again, and is told, when the report is drawn
        thread.setUncaughtExceptionHandler((failed, why) -> {});
        thread.start();
    }
}
