package dk.personaletal.attack.puzzle;

/** A sum of unknown numbers, by their places, lies between two numbers; the link says why. */
record Fact(String link, double least, double most, int[] places, double[] weights) {}
