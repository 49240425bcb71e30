package dev.docbind.tool;

import java.util.Arrays;

/**
 * Names with the pages that have them, sorted by name.
 *
 * @param names fingerprints of names, one of them as often as pages have it
 * @param holders the page of each
 */
record NameIndex(long[] names, int[] holders) {

    /**
     * Sorts names.
     *
     * @param offered the names of each page
     * @param count how many there are in all
     */
    static NameIndex of(long[][] offered, int count) {
        long[] sorted = new long[count];
        int at = 0;
        for (long[] page : offered) {
            System.arraycopy(page, 0, sorted, at, page.length);
            at += page.length;
        }
        Arrays.sort(sorted);
        int[] holders = new int[count];
        Arrays.fill(holders, -1);
        for (int page = 0; page < offered.length; page++) {
            for (long name : offered[page]) {
                int place = first(sorted, name);
                while (holders[place] >= 0) {
                    place++;
                }
                holders[place] = page;
            }
        }
        return new NameIndex(sorted, holders);
    }

    private static int first(long[] sorted, long name) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < name) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
