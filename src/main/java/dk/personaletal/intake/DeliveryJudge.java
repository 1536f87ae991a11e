package dk.personaletal.intake;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.history.EmploymentRanks;
import dk.personaletal.staging.Block;
import dk.personaletal.validation.Judgement;
import dk.personaletal.validation.Verdict;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.Workplace;
import java.util.function.Consumer;

/** When a delivery's last block is in: gives the verdict, makes the delivery current or not, and reports on it. */
final class DeliveryJudge implements Consumer<Block> {
    private final Workplace workplace;
    private final Judgement judgement;
    private final EmploymentRanks ranks;
    private final QualityReports reports;
    private final Progress progress;
    private long current;

    DeliveryJudge(
            Workplace workplace,
            Judgement judgement,
            EmploymentRanks ranks,
            QualityReports reports,
            Progress progress) {
        this.workplace = workplace;
        this.judgement = judgement;
        this.ranks = ranks;
        this.reports = reports;
        this.progress = progress;
    }

    @Override
    public void accept(Block block) {
        follow(block.deliveryId());
        if (block.last()) {
            judge(workplace.deliveries().get(block.deliveryId()));
        }
    }

    private void follow(long deliveryId) {
        if (deliveryId != current) {
            current = deliveryId;
            progress.delivery(workplace.deliveries().get(deliveryId).fileName());
        }
    }

    private void place(Delivery delivery) {
        if (delivery.kind() == DeliveryKind.LOEN) {
            ranks.place(delivery.id());
        } else if (delivery.kind() == DeliveryKind.PERSONSKIFT) {
            ranks.placeChanged();
        }
    }

    private void judge(Delivery delivery) {
        progress.stage("Bedømmer " + delivery.fileName());
        progress.delivery(delivery.fileName());
        Verdict verdict = judgement.judge(delivery.scope(), workplace.database());
        if (verdict.rejected()) {
            workplace.deliveries().reject(delivery.id());
        } else {
            workplace.deliveries().accept(delivery.id());
            place(delivery);
        }
        reports.write(delivery, verdict, workplace.findings());
    }
}
