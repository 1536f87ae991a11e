package dk.personaletal.contract;

/** A contract or code list that can't be used. The message is Danish and names the file and the field. */
public final class ContractProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ContractProblem(String message) {
        super(message);
    }
}
