package dev.sitrep.view;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The canonical address of a site, where it names one that files can be found at. */
public final class SiteAddress {
    private SiteAddress() {}

    /** The address with a slash at its end; null for none, or for one that is no address of the web. */
    public static @Nullable String of(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI address = URI.create(url.strip());
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            boolean folder = address.getRawQuery() == null && address.getRawFragment() == null;
            String ascii = address.toASCIIString();
            return !web || !folder || address.getHost() == null ? null : ascii.endsWith("/") ? ascii : ascii + "/";
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The canonical address of a page below it: a folder's page goes by the folder. */
    static String page(String address, String url) {
        int hash = url.indexOf('#');
        String path = hash < 0 ? url : url.substring(0, hash);
        String fragment = hash < 0 ? "" : url.substring(hash);
        boolean index = path.equals("index.html") || path.endsWith("/index.html");
        return address + (index ? path.substring(0, path.length() - "index.html".length()) : path) + fragment;
    }
}
