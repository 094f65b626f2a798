package dev.sitrep.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets a token, and that nobody gets to read one. */
class RemoteTest {
    private static final Map<String, String> ENVIRONMENT =
            Map.of("SITREP_PUBLISH_TOKEN", "own-token", "GITHUB_TOKEN", "github-token");
    private static final Map<String, String> GITHUB = Map.of("GITHUB_TOKEN", "github-token");

    @TempDir
    private Path temp;

    @Test
    void theTokenMadeForItGoesToEveryEncryptedAddress() throws Exception {
        assertThat(credentials("https://git.example.org/a/b.git", ENVIRONMENT)).isEqualTo("x-access-token own-token");
        assertThat(credentials("https://rini@git.example.org/a/b.git", ENVIRONMENT))
                .isEqualTo("rini own-token");
    }

    @Test
    void githubsTokenGoesToGithubAlone() throws Exception {
        assertThat(credentials("https://github.com/a/b.git", GITHUB)).isEqualTo("x-access-token github-token");
        assertThat(credentials("https://GitHub.com/a/b", GITHUB)).isEqualTo("x-access-token github-token");
        assertThat(credentials("https://github.com.evil.example/a/b", GITHUB)).isNull();
        assertThat(credentials("https://github.com:8443/a/b", GITHUB)).isNull();
        assertThat(credentials("https://git.example.org/a/b.git", GITHUB)).isNull();
        Map<String, String> enterprise = Map.of("GITHUB_TOKEN", "t", "GITHUB_SERVER_URL", "https://git.example.org");
        assertThat(credentials("https://git.example.org/a/b.git", enterprise)).isEqualTo("x-access-token t");
        assertThat(credentials("https://github.com/a/b.git", enterprise)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://github.com/a/b.git",
                "git@github.com:a/b.git",
                "ssh://git@github.com/a/b",
                "git://github.com/a"
            })
    void noTokenGoesWhereOthersCanReadIt(String address) throws Exception {
        assertThat(credentials(address, ENVIRONMENT)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://rini:s3cret@git.example.org/a.git",
                "https://s3cret@git.example.org/a.git",
                "http://s3cret:x@git.example.org/a.git"
            })
    void whatTheAddressHoldsIsNotPrinted(String address) throws Exception {
        Remote remote = Remote.of(address, null, temp, Map.of("SITREP_PUBLISH_TOKEN", "t0ken"));
        assertThat(remote.toString()).endsWith("://git.example.org/a.git");
        assertThat(remote.withoutSecrets(address + " t0ken")).doesNotContain("s3cret");
    }

    @Test
    void theUserOfSshIsNoSecret() throws Exception {
        assertThat(Remote.of("git@github.com:a/b.git", null, temp, Map.of())).hasToString("git@github.com:a/b.git");
    }

    @Test
    void aServerThatLetsNobodyInIsToldWithWhatToDo() throws Exception {
        List<String> heard = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heard.add(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"s3cret\"");
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
        try (Published there = new Published(temp)) {
            String address =
                    "http://s3cret:pa55@localhost:" + server.getAddress().getPort() + "/a.git";
            Throwable refused = catchThrowable(() -> there.publish(
                    new BranchPublisher.Place(address, "gh-pages", "", Keep.of(List.of()), false),
                    there.site(Map.of("index.html", "home")),
                    Published.COMMIT,
                    () -> {}));
            assertThat(refused)
                    .isInstanceOf(PublishException.class)
                    .hasMessageStartingWith("cannot read from http://localhost:")
                    .hasMessageContaining("SITREP_PUBLISH_TOKEN")
                    .hasMessageContaining("contents: write");
            for (Throwable t = refused; t != null; t = t.getCause()) {
                assertThat(t.toString()).doesNotContain("s3cret", "pa55");
            }
            assertThat(heard).isNotEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void sshIsToldWhatItNeeds() throws Exception {
        try (Published there = new Published(temp)) {
            assertThatThrownBy(() -> there.publish(
                            new BranchPublisher.Place(
                                    "ssh://git@localhost:1/a.git", "gh-pages", "", Keep.of(List.of()), false),
                            there.site(Map.of("index.html", "home")),
                            Published.COMMIT,
                            () -> {}))
                    .isInstanceOf(PublishException.class)
                    .hasMessageStartingWith("cannot read from ssh://git@localhost:1/a.git: ")
                    .hasMessageContaining("GIT_SSH=ssh");
        }
    }

    private @Nullable String credentials(String address, Map<String, String> environment) throws Exception {
        Remote remote = Remote.of(address, null, temp, environment);
        CredentialsProvider provider = remote.credentials();
        if (provider == null) {
            return null;
        }
        CredentialItem.Username user = new CredentialItem.Username();
        CredentialItem.Password password = new CredentialItem.Password();
        assertThat(provider.get(remote.uri(), user, password)).isTrue();
        return user.getValue() + " " + new String(password.getValue());
    }
}
