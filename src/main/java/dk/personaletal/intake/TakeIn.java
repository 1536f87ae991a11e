package dk.personaletal.intake;

import dk.personaletal.staging.Block;
import dk.personaletal.staging.BlockStore;
import dk.personaletal.staging.StagingReader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * One block a call, which is one commit. Spring Batch's own chunks would count blocks; here a step counts what a block
 * holds: lines read, rows written, and as filtered the lines that became none.
 */
final class TakeIn implements Tasklet, StepExecutionListener {
    private final StagingReader blocks;
    private final BlockStore rows;
    private final Consumer<Block> judge;

    TakeIn(StagingReader blocks, BlockStore rows, Consumer<Block> judge) {
        this.blocks = blocks;
        this.rows = rows;
        this.judge = judge;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws InterruptedException {
        Block block = blocks.read();
        if (block == null) {
            return RepeatStatus.FINISHED;
        }
        rows.write(block);
        judge.accept(block);
        count(block, contribution);
        return RepeatStatus.CONTINUABLE;
    }

    /** When a commit fails, Spring Batch takes back what was written and filtered, but not what was read. */
    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        step.setReadCount(step.getWriteCount() + step.getFilterCount());
        return null;
    }

    private static void count(Block block, StepContribution contribution) {
        for (int i = 0; i < block.rowsRead(); i++) {
            contribution.incrementReadCount();
        }
        contribution.incrementWriteCount(block.rowsKept());
        contribution.incrementFilterCount(block.rowsRead() - block.rowsKept());
    }
}
