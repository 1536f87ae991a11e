package dk.personaletal.staging;

import dk.personaletal.contract.Contracts;
import dk.personaletal.shared.Pseudonyms;

/** Opens deliveries for reading. */
public final class Staging {
    private final Contracts contracts;
    private final Pseudonyms pseudonyms;
    private final StagingRules rules;
    private final int blockBytes;

    public Staging(Contracts contracts, Pseudonyms pseudonyms, StagingRules rules) {
        this(contracts, pseudonyms, rules, BlockReader.BLOCK_BYTES);
    }

    Staging(Contracts contracts, Pseudonyms pseudonyms, StagingRules rules, int blockBytes) {
        this.contracts = contracts;
        this.pseudonyms = pseudonyms;
        this.rules = rules;
        this.blockBytes = blockBytes;
    }

    /**
     * A delivery's blocks, after what was taken in before.
     *
     * @throws dk.personaletal.contract.ContractProblem if there's no such contract
     */
    public BlockReader blocks(StagingTask task) {
        return new BlockReader(
                task, contracts.get(task.layout(), task.scope().kind().prefix()), pseudonyms, rules, blockBytes);
    }
}
