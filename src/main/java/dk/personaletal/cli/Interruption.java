package dk.personaletal.cli;

/** Says a last word when the process is told to stop in the middle of something. What is committed stands. */
final class Interruption implements AutoCloseable {
    private final Thread hook;

    Interruption(Console console) {
        hook = new Thread(
                () -> console.endWith("personaletal: afbrudt udefra. Intet er halvt; kør igen."), "personaletal-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // the word has been said
        }
    }
}
