package dk.personaletal.staging;

import java.util.Optional;

/**
 * A text that ought to be on a list.
 *
 * @param text as the list has it, or what stands for what it doesn't have
 * @param known whether the list has it
 */
public record Listed(String text, boolean known) {
    static Value<Listed> value(Value.Reading<Listed> reading) {
        return new Value<>("text", reading, (out, listed) -> out.putText(listed == null ? null : listed.text));
    }

    /** @param otherwise what is kept when the column's list doesn't have it */
    static Listed of(Slot slot, String written, String otherwise) {
        Optional<String> known = slot.column().findOnList(written);
        return new Listed(known.orElse(otherwise), known.isPresent());
    }
}
