package dk.personaletal.job;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.DeliveryName;
import dk.personaletal.validation.Judgement;
import dk.personaletal.validation.Verdict;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Gives each undecided delivery its verdict, writes its quality report, and makes it current or not. */
final class DeliveryJudge {
    /** A correction after what it corrects, and absence after the payroll that it leans on. */
    private static final Comparator<Delivery> ORDER = Comparator.comparing(
            delivery -> new DeliveryName(delivery.fileName(), delivery.kind(), delivery.coverage()),
            DeliveryName.ORDER);

    private final Workplace workplace;
    private final Judgement judgement;
    private final QualityReports reports;
    private final int municipality;
    private final Progress progress;

    DeliveryJudge(Workplace workplace, Judgement judgement, Path output, int municipality, Progress progress) {
        this.workplace = workplace;
        this.judgement = judgement;
        this.reports = new QualityReports(output);
        this.municipality = municipality;
        this.progress = progress;
    }

    RepeatStatus judgeNext() {
        List<Delivery> undecided = workplace.deliveries().listUndecided(municipality);
        Optional<Delivery> next = undecided.stream().min(ORDER);
        next.ifPresent(this::judge);
        return RepeatStatus.continueIf(undecided.size() > 1);
    }

    private void judge(Delivery delivery) {
        progress.stage("Bedømmer " + delivery.fileName());
        Verdict verdict = judgement.judge(delivery.scope(), workplace.database());
        if (verdict.rejected()) {
            workplace.deliveries().reject(delivery.id());
        } else {
            workplace.deliveries().accept(delivery.id());
        }
        reports.write(delivery, verdict, workplace.findings());
    }
}
