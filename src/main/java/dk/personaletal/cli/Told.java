package dk.personaletal.cli;

import dk.personaletal.cli.Troubles.Trouble;

/** A night that broke off, and what was made of it: told to monitoring and people already. */
final class Told extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    Told(Trouble trouble, Throwable cause) {
        super(trouble.line(), cause);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
