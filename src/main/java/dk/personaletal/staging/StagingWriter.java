package dk.personaletal.staging;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes blocks in the step's transaction. */
public final class StagingWriter implements ItemWriter<Block> {
    private final BlockStore store;

    public StagingWriter(BlockStore store) {
        this.store = store;
    }

    @Override
    public void write(Chunk<? extends Block> blocks) {
        blocks.forEach(store::write);
    }
}
