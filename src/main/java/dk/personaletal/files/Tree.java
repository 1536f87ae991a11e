package dk.personaletal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A folder that the program writes in, and others perhaps too. The folder itself may be a link, as its owner likes;
 * below it no link is followed or written through. Everything is made under a hidden name that nobody can guess, and
 * renamed into its place.
 */
public final class Tree {
    private final Path root;
    private final String owner;
    private final Rights rights;

    private Tree(Path root, String owner, Rights rights) {
        this.root = root.toAbsolutePath().normalize();
        this.owner = owner;
        this.rights = rights;
    }

    /** @param owner who writes here at most once at a time; what it left unfinished before is removed */
    public static Tree open(Path root, String owner) {
        return new Tree(root, owner, Rights.AS_USUAL);
    }

    /** The same with folders 0750 and files 0640, where the file system has such rights. */
    public static Tree closed(Path root, String owner) {
        return new Tree(root, owner, Rights.ofGroup(root));
    }

    public Path root() {
        return root;
    }

    /**
     * A folder below the root, made when it's missing.
     *
     * @throws InTheWay when it, or one above it, is a link or a file
     */
    public Path folder(String... names) throws IOException {
        if (!Files.isDirectory(root)) {
            Files.createDirectories(root, rights.of(Rights.FOLDER));
            rights.settle(root, Rights.FOLDER);
        }
        Path at = root;
        for (String name : names) {
            at = at.resolve(name);
            makeFolder(at);
        }
        return at;
    }

    /** Puts a file in a folder of {@link #folder}, in the place of one of that name; a link there is replaced itself. */
    public void put(Path folder, String name, byte[] content) throws IOException {
        Unfinished.sweep(folder, owner);
        Path unfinished = folder.resolve(Unfinished.name(owner));
        try {
            write(unfinished, content);
            Files.move(
                    unfinished,
                    folder.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /**
     * Puts a whole folder in place by one rename, after all of it is on the disk.
     *
     * @param holder a folder of {@link #folder} on the same file system, where it's made
     * @param files content by name, with {@code /} between folders
     * @throws InTheWay when anything has that name already
     */
    public void putFolder(Path holder, Path target, Map<String, byte[]> files) throws IOException {
        Unfinished.sweep(holder, owner);
        Path unfinished = holder.resolve(Unfinished.name(owner));
        try {
            fill(unfinished, new TreeMap<>(files));
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new InTheWay(target);
            }
            publish(unfinished, target);
        } finally {
            Unfinished.delete(unfinished);
        }
    }

    private void fill(Path folder, TreeMap<String, byte[]> files) throws IOException {
        makeFolder(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Path parent = place.getParent();
            if (parent != null && !parent.equals(folder)) {
                makeFolder(parent);
            }
            write(place, file.getValue());
        }
        Disk.flushAll(folder);
    }

    private static void publish(Path unfinished, Path target) throws IOException {
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        Path folder = target.getParent();
        if (folder != null) {
            Disk.flush(folder);
        }
    }

    private void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, rights.of(Rights.FOLDER));
            rights.settle(folder, Rights.FOLDER);
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new InTheWay(folder);
            }
        }
    }

    private void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                rights.of(Rights.FILE))) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }
        rights.settle(file, Rights.FILE);
    }
}
