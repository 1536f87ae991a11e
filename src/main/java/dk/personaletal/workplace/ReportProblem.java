package dk.personaletal.workplace;

/** A report can't be made from what there is. The message is Danish and says what to do. */
public final class ReportProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReportProblem(String message) {
        super(message);
    }
}
