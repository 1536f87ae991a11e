package dk.personaletal.intake;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.FindingStore;
import dk.personaletal.delivery.FindingStore.RuleCount;
import dk.personaletal.delivery.InboxFile;
import dk.personaletal.files.OutputProblem;
import dk.personaletal.files.Tree;
import dk.personaletal.validation.QualityReport;
import dk.personaletal.validation.QualityReport.Subject;
import dk.personaletal.validation.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A municipality's folder under {@code quality} in the internal tree. */
final class QualityReports {
    private static final String FOLDER = "quality";

    private final Tree tree;
    private final String municipality;

    QualityReports(Path internal, int municipality) {
        this.municipality = String.valueOf(municipality);
        this.tree = Tree.closed(internal, this.municipality);
    }

    void write(Delivery delivery, Verdict verdict, FindingStore findings) {
        Subject subject = new Subject(
                delivery.id(),
                delivery.fileName(),
                delivery.sha256(),
                delivery.kind().prefix(),
                delivery.coverage());
        write(subject, verdict, findings.list(delivery.id()), findings.listCounts(delivery.id()));
    }

    /** Of a file that is never registered, as its name tells no contract or it can't be read, and so has no number. */
    void writeUnregistered(InboxFile file, String sha256, Finding finding) {
        Subject subject = new Subject(0, file.fileName(), sha256, "", null);
        write(
                subject,
                Verdict.rejected(0),
                List.of(finding),
                List.of(new RuleCount(finding.rule(), finding.severity(), 1)));
    }

    private void write(Subject subject, Verdict verdict, List<Finding> findings, List<RuleCount> counts) {
        try {
            Path folder = tree.folder(FOLDER, municipality);
            QualityReport.write(tree, folder, subject, verdict, findings, counts);
        } catch (IOException e) {
            throw OutputProblem.of(tree.root().resolve(FOLDER).resolve(municipality), e);
        }
    }
}
