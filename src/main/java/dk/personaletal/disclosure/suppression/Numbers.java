package dk.personaletal.disclosure.suppression;

/** Some of the numbers from 0 up, in the order in which they came; made once and emptied often. */
final class Numbers {
    private final int[] numbers;
    private final boolean[] isIn;
    private int size;

    /** @param limit all numbers are under it */
    Numbers(int limit) {
        numbers = new int[limit];
        isIn = new boolean[limit];
    }

    void add(int number) {
        if (!isIn[number]) {
            isIn[number] = true;
            numbers[size++] = number;
        }
    }

    int size() {
        return size;
    }

    int get(int place) {
        return numbers[place];
    }

    void clear() {
        for (int place = 0; place < size; place++) {
            isIn[numbers[place]] = false;
        }
        size = 0;
    }
}
