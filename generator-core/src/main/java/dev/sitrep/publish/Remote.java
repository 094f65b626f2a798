package dev.sitrep.publish;

import dev.sitrep.history.WorkTree;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.jspecify.annotations.Nullable;

/** The repository that a site is pushed to, and how one gets in. What it prints of itself holds no secret. */
final class Remote {
    /** The user that GitHub expects with a token; GitLab takes any. */
    private static final String TOKEN_USER = "x-access-token";

    private final URIish uri;
    private final @Nullable String token;

    private Remote(URIish uri, @Nullable String token) {
        this.uri = uri;
        this.token = token;
    }

    /**
     * Finds it.
     *
     * @param wanted name of a remote of the clone, address, or path
     * @param workTree that the site's sources are in; null where they are in none
     * @param base folder that a relative path starts from where there is none
     * @param environment where a token may be: {@code SITREP_PUBLISH_TOKEN}; for GitHub {@code GITHUB_TOKEN}, too
     */
    static Remote of(String wanted, @Nullable WorkTree workTree, Path base, Map<String, String> environment)
            throws PublishException {
        URIish uri = uri(wanted, workTree);
        Path top = workTree == null ? base : workTree.top();
        if (uri.getHost() == null && (uri.getScheme() == null || uri.getScheme().equals("file"))) {
            Path path = top.resolve(uri.getPath()).normalize();
            if (!Files.isDirectory(path)) {
                throw new PublishException(
                        "there is no repository " + path + "; name a remote or its address: -Dsitrep.publish.remote=…");
            }
            return new Remote(new URIish().setPath(path.toString()), null);
        }
        return new Remote(uri, token(uri, environment));
    }

    URIish uri() {
        return uri;
    }

    /** What lets one in; null where the address itself does, or nothing is known. */
    @Nullable
    CredentialsProvider credentials() {
        if (token == null || uri.getPass() != null) {
            return null;
        }
        String user = uri.getUser();
        return new UsernamePasswordCredentialsProvider(user == null ? TOKEN_USER : user, token);
    }

    /** Whether it lies on this machine. */
    boolean isLocal() {
        return uri.getHost() == null;
    }

    boolean isSsh() {
        String scheme = uri.getScheme();
        return uri.getHost() != null && (scheme == null || scheme.equals("ssh"));
    }

    /** A text without the secrets of the address. */
    String withoutSecrets(String text) {
        String clean = text;
        for (String secret : secrets()) {
            clean = clean.replace(secret, "…");
        }
        return clean;
    }

    private List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        if (token != null) {
            secrets.add(token);
        }
        if (uri.getPass() != null) {
            secrets.add(uri.getPass());
        }
        // Where there is no password, a token may stand in the user's place.
        if (uri.getUser() != null && !isSsh()) {
            secrets.add(uri.getUser());
        }
        return secrets;
    }

    @Override
    public String toString() {
        return (isSsh() ? uri : uri.setUser(null)).setPass(null).toString();
    }

    private static URIish uri(String wanted, @Nullable WorkTree workTree) throws PublishException {
        try {
            Config config = workTree == null ? new Config() : workTree.settings();
            RemoteConfig remote = new RemoteConfig(config, wanted);
            List<URIish> uris = remote.getPushURIs().isEmpty() ? remote.getURIs() : remote.getPushURIs();
            if (!uris.isEmpty()) {
                return uris.get(0);
            }
            boolean address =
                    wanted.contains("/") || wanted.contains(":") || wanted.contains("\\") || wanted.startsWith(".");
            if (!address) {
                throw new PublishException((workTree == null
                                ? "the records are in no git repository that has"
                                : "the repository " + workTree.top() + " has no")
                        + (workTree == null ? " a remote '" : " remote '") + wanted
                        + "'; name one, or an address: -Dsitrep.publish.remote=…");
            }
            return new URIish(wanted);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new PublishException("sitrep.publish.remote: '" + wanted + "' is no address of a repository");
        }
    }

    /** A token goes only to where it is meant for, and never unencrypted. */
    private static @Nullable String token(URIish uri, Map<String, String> environment) {
        if (!"https".equals(uri.getScheme())) {
            return null;
        }
        String own = environment.get("SITREP_PUBLISH_TOKEN");
        if (own != null && !own.isBlank()) {
            return own.strip();
        }
        String github = environment.get("GITHUB_TOKEN");
        String server = environment.getOrDefault("GITHUB_SERVER_URL", "https://github.com");
        String host = uri.getHost() + (uri.getPort() > 0 ? ":" + uri.getPort() : "");
        boolean there = server.equalsIgnoreCase("https://" + host);
        return there && github != null && !github.isBlank() ? github.strip() : null;
    }
}
