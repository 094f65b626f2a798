package dev.sitrep.history;

/** How much git can tell of a site's sources. In all but one case it tells nothing of any file: half a history would give wrong dates. */
public enum Standing {
    /** All of the history is there. */
    COMPLETE("the whole history is at hand"),
    /** The source folder is in no repository. */
    NO_REPOSITORY("the site is in no git repository"),
    /** There is a repository, and nothing was committed to it. */
    NO_COMMIT("the git repository has no commit yet"),
    /** The repository has no work tree that a source folder could lie in. */
    NO_WORK_TREE("the git repository is bare: it has no work tree"),
    /** What was asked to begin from is no commit. */
    NO_SUCH_COMMIT("there is no such commit"),
    /** The clone lacks the older commits. */
    SHALLOW("this clone is shallow: fetch the whole history"
            + " (git fetch --unshallow; GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: 0)"),
    /** The repository is of a format, such as SHA-256 ids, that cannot be read here. */
    UNKNOWN_FORMAT("the git repository is of a format that cannot be read here, such as SHA-256 ids"),
    /** An object is missing or damaged, or the repository's files cannot be read. */
    UNREADABLE("the git repository cannot be read: try git fsck");

    private final String sentence;

    Standing(String sentence) {
        this.sentence = sentence;
    }

    /** What is the case and what to do, for people, in English, without a capital or a full stop. */
    public String sentence() {
        return sentence;
    }

    /** As words of pages and files for machines name it: {@code no-repository}. */
    public String key() {
        return switch (this) {
            case COMPLETE -> "complete";
            case NO_REPOSITORY -> "no-repository";
            case NO_COMMIT -> "no-commit";
            case NO_WORK_TREE -> "no-work-tree";
            case NO_SUCH_COMMIT -> "no-such-commit";
            case SHALLOW -> "shallow";
            case UNKNOWN_FORMAT -> "unknown-format";
            case UNREADABLE -> "unreadable";
        };
    }

    /** Whether revisions are told. */
    public boolean isComplete() {
        return this == COMPLETE;
    }
}
