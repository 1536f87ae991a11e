package dk.personaletal.intake;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.staging.Block;
import dk.personaletal.staging.BlockStore;
import dk.personaletal.staging.Staging;
import dk.personaletal.staging.StagingReader;
import dk.personaletal.staging.StagingTask;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the step of the intake reads and does.
 *
 * @param judge sees each block when its rows are in, before they're committed
 * @param deliveries what is left of the intake, in the order to take them in and judge them
 */
record IntakeWork(Staging staging, BlockStore rows, Consumer<Block> judge, List<Delivery> deliveries) {
    IntakeWork {
        deliveries = List.copyOf(deliveries);
    }

    StagingReader blocks() {
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

    TakeIn takeIn(StagingReader blocks) {
        return new TakeIn(blocks, rows, judge);
    }
}
