package dk.personaletal.delivery;

/** What a finding means for its row and its delivery. */
public enum Severity {
    /** Worth knowing; nothing is left out. */
    NOTICE("notits"),
    /** Doubtful, but counted; many of a kind reject the delivery. */
    WARNING("advarsel"),
    /** The row is left out; more than the tolerance reject the delivery. */
    ERROR("fejl"),
    /** The delivery is rejected. */
    FATAL("afvist");

    private final String danish;

    Severity(String danish) {
        this.danish = danish;
    }

    public String danish() {
        return danish;
    }
}
