package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sitrep.history.HistoryException;
import dev.sitrep.history.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is built from a commit as from a checkout of it. */
class TimeTravelTest {
    private static final Instant THEN = Instant.parse("2026-03-03T00:00:00Z");

    @TempDir
    private Path temp;

    private Path top;
    private Path source;
    private Workbench bench;

    @BeforeEach
    void write() throws Exception {
        top = Files.createDirectory(temp.resolve("repository"));
        source = top.resolve("docs");
        bench = Workbench.create(top);
        bench.write("docs/sitrep.yaml", "title: Status\ntimezone: UTC\ntheme: beacon\n");
        bench.write("docs/theme/colours.css", ":root { --accent: #123456 }\n");
        bench.write("docs/assets/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        bench.write("docs/pages/about.md", page("What we said then ![Plan](../assets/plan.svg)"));
        bench.write("docs/pages/gone.md", page("Gone since"));
        bench.commit();
        bench.git().tag().setName("then").setAnnotated(true).setSigned(false).call();
        bench.write("docs/pages/about.md", page("What we say now")).delete("docs/pages/gone.md");
        bench.write("docs/theme/colours.css", ":root { --accent: #654321 }\n").write("docs/pages/new.md", page("New"));
        bench.write("docs/sitrep.yaml", "title: Other\ntimezone: UTC\n").commit();
        bench.write("docs/pages/draft.md", page("Not committed"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theSiteOfACommitIsTheOneThatACheckoutGives() throws Exception {
        Map<String, String> travelled = built(request(source, "travelled").at("then"));
        Path checkout = temp.resolve("checkout");
        bench.cloneTo("then", checkout);
        assertThat(travelled).isEqualTo(built(request(checkout.resolve("docs"), "from-checkout")));
        assertThat(travelled.keySet())
                .contains("internal/pages/gone/index.html", "internal/assets/plan.svg")
                .doesNotContain("internal/pages/new/index.html", "internal/pages/draft/index.html");
        assertThat(Files.readString(source.resolve("pages/about.md"))).contains("What we say now");
    }

    @Test
    void checkAndDeadlinesLookAtThatCommit() throws Exception {
        bench.write("docs/pages/broken.md", page("[Broken](absent.md)")).commit();
        assertThat(Sitrep.check(request(source, "now")).console()).contains("link-broken");
        assertThat(Sitrep.check(request(source, "then").at("then")).console()).doesNotContain("link-broken");
        assertThat(Sitrep.deadlines(request(source, "due").at("then"), Outlook.parse("30 days", null))
                        .console())
                .contains("Status");
    }

    @Test
    void whatWritesToTheFolderIsRefused() {
        Request request = request(source, "out").at("then");
        Gating baseline = new Gating(FailOn.ERROR, Enforce.ALWAYS, null, true);
        Gating touched = new Gating(FailOn.ERROR, Enforce.TOUCHED, "then", false);
        refused(() -> Sitrep.register(request), "sitrep.urls=write writes to the source folder");
        refused(() -> Sitrep.check(request.with(baseline)), "sitrep.baseline=write writes to the source folder");
        refused(() -> Sitrep.check(request.with(touched)), "sitrep.enforce=touched compares with the source folder");
        refused(() -> Sitrep.repair(request, true), "sitrep:repair writes to the source folder");
    }

    @Test
    void aCommitWithoutRecordsIsNamed() {
        bench.delete("docs/sitrep.yaml").commit();
        refused(() -> built(request(source, "out").at("main")), "there is no sitrep.yaml in " + source + " at 'main'");
        refused(() -> built(request(source, "out").at("v9")), "there is no branch, tag or commit 'v9'");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(HistoryException.class).hasMessageStartingWith(message);
    }

    private Request request(Path records, String output) {
        Path out = temp.resolve(output);
        return new Request(records, out, temp.resolve(output + "-reports"), THEN, FailOn.NEVER, List.of());
    }

    private static Map<String, String> built(Request request) throws Exception {
        Sitrep.site(request, line -> {});
        Map<String, String> files = new TreeMap<>(Built.files(request.output()));
        // What is kept beside the sites names the commit.
        files.keySet().removeIf(path -> path.startsWith(".sitrep/"));
        return files;
    }

    private static String page(String text) {
        return "---\ntitle: About\n---\n" + text + "\n";
    }
}
