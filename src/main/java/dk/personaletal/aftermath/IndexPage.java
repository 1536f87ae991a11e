package dk.personaletal.aftermath;

import dk.personaletal.job.MissingDelivery;
import dk.personaletal.job.Status;
import dk.personaletal.publication.OutputProblem;
import dk.personaletal.publication.PublicationList;
import dk.personaletal.settings.Municipalities;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * {@code index.html} in the output folder: reports, and how things stand. Needs no server and no script. A section can
 * be wider than a small screen; it takes the focus, so that the keyboard can move it.
 */
public final class IndexPage {
    public static final String FILE_NAME = "index.html";

    private IndexPage() {}

    /** @throws OutputProblem when it can't be written */
    public static void write(Path output, Status status, List<MissingDelivery> missing, Instant now) {
        Path folder = output.toAbsolutePath().normalize();
        Path file = folder.resolve(FILE_NAME);
        try {
            AtomicText.write(file, page(status, missing, PublicationList.read(folder, status.municipality()), now));
        } catch (IOException e) {
            throw OutputProblem.of(file, e);
        }
    }

    static String page(
            Status status, List<MissingDelivery> missing, List<PublicationList.Entry> published, Instant now) {
        String name = Municipalities.findName(status.municipality()).orElse("Kommune " + status.municipality());
        return """
                <!DOCTYPE html>
                <html lang="da">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>Løn og personale i tal – %1$s</title>
                <style>
                %2$s</style>
                </head>
                <body>
                <a class="skip" href="#indhold">Gå til indholdet</a>
                <header>
                <h1>Løn og personale i tal</h1>
                <p>%1$s. Siden er skrevet %3$s.</p>
                </header>
                <nav aria-label="På siden">
                <ul>
                <li><a href="#rapporter">Rapporter</a></li>
                <li><a href="#venter">Mangler og venter</a></li>
                <li><a href="#afvist">Afvist</a></li>
                <li><a href="#koersler">Seneste kørsler</a></li>
                </ul>
                </nav>
                <main id="indhold">
                <section aria-labelledby="rapporter" tabindex="0">
                <h2 id="rapporter">Rapporter</h2>
                %4$s</section>
                <section aria-labelledby="venter" tabindex="0">
                <h2 id="venter">Mangler og venter</h2>
                %5$s</section>
                <section aria-labelledby="afvist" tabindex="0">
                <h2 id="afvist">Afvist</h2>
                %6$s</section>
                <section aria-labelledby="koersler" tabindex="0">
                <h2 id="koersler">Seneste kørsler</h2>
                %7$s</section>
                </main>
                </body>
                </html>
                """.formatted(
                        Html.escape(name),
                        PageStyle.CSS,
                        StateWords.time(now),
                        PublishedSection.write(published),
                        StateSections.waiting(status, missing),
                        StateSections.rejected(status),
                        StateSections.runs(status));
    }
}
