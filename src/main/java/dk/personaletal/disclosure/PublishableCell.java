package dk.personaletal.disclosure;

import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure that has passed disclosure control: a value that may be shown, or the reason why not.
 * A report sees figures in this form only.
 */
public final class PublishableCell {
    private final FigureKey key;
    private final String memberName;
    private final @Nullable Ratio value;
    private final @Nullable WithheldReason reason;

    private PublishableCell(FigureKey key, String memberName, @Nullable Ratio value, @Nullable WithheldReason reason) {
        this.key = key;
        this.memberName = memberName;
        this.value = value;
        this.reason = reason;
    }

    static PublishableCell shown(FigureKey key, String memberName, Ratio value) {
        return new PublishableCell(key, memberName, value, null);
    }

    static PublishableCell withheld(FigureKey key, String memberName, WithheldReason reason) {
        return new PublishableCell(key, memberName, null, reason);
    }

    public FigureKey key() {
        return key;
    }

    /** The row's Danish name, for example the department's. */
    public String memberName() {
        return memberName;
    }

    /** The exact value, empty when withheld. */
    public Optional<Ratio> value() {
        return Optional.ofNullable(value);
    }

    public Optional<WithheldReason> reason() {
        return Optional.ofNullable(reason);
    }
}
