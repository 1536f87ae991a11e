package dk.personaletal.intake;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.staging.Block;
import dk.personaletal.staging.BlockStore;
import dk.personaletal.staging.Staging;
import dk.personaletal.staging.StagingReader;
import dk.personaletal.staging.StagingTask;
import dk.personaletal.staging.StagingWriter;
import java.util.List;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.support.CompositeItemWriter;

/**
 * What the step of the intake reads and writes.
 *
 * @param deliveries what is left of the intake, in the order to take them in and judge them
 */
record IntakeWork(Staging staging, BlockStore store, DeliveryJudge judge, List<Delivery> deliveries) {
    IntakeWork {
        deliveries = List.copyOf(deliveries);
    }

    ItemStreamReader<Block> reader() {
        return new StagingReader(
                staging,
                deliveries.stream()
                        .map(delivery -> new StagingTask(
                                delivery.scope(),
                                delivery.sourcePath(),
                                delivery.sha256(),
                                delivery.layout(),
                                delivery.rowsRead()))
                        .toList());
    }

    ItemWriter<Block> writer() {
        return new CompositeItemWriter<>(new StagingWriter(store), judge);
    }
}
