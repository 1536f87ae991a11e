package dk.personaletal.job;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.FindingStore;
import dk.personaletal.publication.OutputProblem;
import dk.personaletal.validation.QualityReport;
import dk.personaletal.validation.QualityReport.Subject;
import dk.personaletal.validation.Verdict;
import java.io.IOException;
import java.nio.file.Path;

/** The folder {@code quality} beside the output. */
final class QualityReports {
    private final Path folder;

    QualityReports(Path output) {
        this.folder = output.toAbsolutePath().resolve("quality");
    }

    void write(Delivery delivery, Verdict verdict, FindingStore findings) {
        try {
            QualityReport.write(
                    folder,
                    new Subject(
                            delivery.id(),
                            delivery.fileName(),
                            delivery.sha256(),
                            delivery.kind().prefix(),
                            delivery.coverage()),
                    verdict,
                    findings.list(delivery.id()),
                    findings.listCounts(delivery.id()));
        } catch (IOException e) {
            throw OutputProblem.of(folder, e);
        }
    }
}
