package dev.sitrep.view;

/**
 * The addresses of a record's history, below its page.
 *
 * @param page of the record, from the root
 */
record HistoryUrls(String page) {
    private static final String INDEX = "index.html";

    /** The list of revisions. */
    String list() {
        return base() + "history/" + INDEX;
    }

    /** A revision. */
    String revision(int number) {
        return base() + "history/" + number + "/" + INDEX;
    }

    /** What changed from the one before. */
    String changes(int number) {
        return base() + "history/" + number + "/changes/" + INDEX;
    }

    /** What changed since. */
    String toNow(int number) {
        return base() + "history/" + number + "/today/" + INDEX;
    }

    private String base() {
        return page.substring(0, page.length() - INDEX.length());
    }
}
