package dk.personaletal.staging;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How one kind of delivery becomes rows of its table. */
interface RowKind<R extends StagedRow> {
    /** The typed row; null if what it can't do without is missing, which has given a fault. */
    @Nullable
    R read(Cells cells);

    /** Whether the line says that it's to be forgotten. */
    default boolean deleted(Cells cells) {
        return false;
    }

    /** All but the delivery and the line, in the order of {@link RowTable#columns}. */
    void encode(R row, CopyBuffer out);

    default void aliases(R row, Consumer<Alias> aliases) {}
}
