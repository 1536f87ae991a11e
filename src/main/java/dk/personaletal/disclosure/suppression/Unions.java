package dk.personaletal.disclosure.suppression;

import java.util.Arrays;

/** Which numbers belong together. The lowest of them stands for all. */
final class Unions {
    private final int[] parent;

    Unions(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    int find(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[i] = root;
        return root;
    }

    /** The one that stands for both from now on. */
    int join(int a, int b) {
        int first = Math.min(find(a), find(b));
        parent[Math.max(find(a), find(b))] = first;
        return first;
    }
}
