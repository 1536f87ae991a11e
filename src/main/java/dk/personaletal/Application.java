package dk.personaletal;

/** The only main(). */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        System.out.println("personaletal");
    }
}
