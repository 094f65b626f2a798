package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderFilesTest {
    @Test
    void theServerSaysThePolicyOfThePagesAndThatNobodyFramesThem(@TempDir Path output) throws Exception {
        Sitrep.site(Built.request(Built.source("canaries"), output), line -> {});

        Map<String, String> files = Built.files(output.resolve("public"));
        String policy = Jsoup.parse(files.getOrDefault("index.html", ""))
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        assertThat(policy).isNotEmpty();
        assertThat(files.getOrDefault("_headers", "").lines())
                .contains("  Content-Security-Policy: " + policy + "; frame-ancestors 'none'");
    }

    @Test
    void onlyThePublicSiteIsReadFromOtherHosts(@TempDir Path output) throws Exception {
        Sitrep.site(Built.request(Built.source("canaries"), output), line -> {});

        assertThat(Built.files(output.resolve("public")).get("_headers")).contains("Access-Control-Allow-Origin: *");
        assertThat(Built.files(output.resolve("internal")).get("_headers"))
                .contains("X-Robots-Tag: noindex")
                .doesNotContain("Access-Control", "public,");
    }
}
