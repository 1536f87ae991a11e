package dk.personaletal.night;

import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The network between a program and its database: every connection goes through it, and it can be cut. */
final class Cable implements AutoCloseable {
    private final ServerSocket entrance;
    private final URI server;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile boolean silent;

    Cable(DatabaseAddress address) throws IOException {
        server = URI.create(address.url().substring("jdbc:".length()));
        entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        run(this::connect);
    }

    /** The same database, by way of the cable. */
    DatabaseAddress through(DatabaseAddress address) {
        String url = "jdbc:postgresql://127.0.0.1:" + entrance.getLocalPort() + server.getPath();
        return new DatabaseAddress(url, address.user(), address.password());
    }

    /** From now on nothing comes through and nobody is told, as when a switch dies. */
    void fallSilent() {
        silent = true;
    }

    /** Every connection is broken, and a new one is refused, as when a firewall resets them. */
    @Override
    public void close() throws IOException {
        entrance.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void connect() throws IOException {
        while (true) {
            Socket client = entrance.accept();
            Socket behind = new Socket(server.getHost(), server.getPort());
            sockets.addAll(List.of(client, behind));
            run(() -> carry(client.getInputStream(), behind.getOutputStream()));
            run(() -> carry(behind.getInputStream(), client.getOutputStream()));
        }
    }

    private void carry(InputStream from, OutputStream to) throws IOException {
        byte[] some = new byte[8192];
        for (int length = from.read(some); length >= 0; length = from.read(some)) {
            if (!silent) {
                to.write(some, 0, length);
            }
        }
        if (!silent) {
            to.close();
        }
    }

    private static void run(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // the cable is cut, or an end has hung up
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
