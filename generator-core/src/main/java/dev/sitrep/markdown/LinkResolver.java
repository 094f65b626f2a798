package dev.sitrep.markdown;

/** Decides where the links of one document lead. Called in the order of the text. */
public interface LinkResolver {
    /**
     * Where a destination leads.
     *
     * @param destination as written, with Markdown's escapes and entities undone but percent signs kept; its scheme is safe
     * @param image whether it is the source of an image
     */
    Link resolve(String destination, boolean image);

    /** Where {@code [[id]]} leads. */
    Link record(String id);

    /** Leaves every destination as it is and knows no record. */
    LinkResolver NONE = new LinkResolver() {
        @Override
        public Link resolve(String destination, boolean image) {
            return new Link(Url.hasScheme(destination) ? Link.Kind.EXTERNAL : Link.Kind.OK, destination, null);
        }

        @Override
        public Link record(String id) {
            return Link.broken();
        }
    };
}
