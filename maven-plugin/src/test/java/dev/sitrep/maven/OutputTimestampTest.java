package dev.sitrep.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class OutputTimestampTest {
    @Test
    void readsWhatMavenReads() throws Exception {
        assertThat(OutputTimestamp.parse("2026-01-01T07:00:00+07:00")).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(OutputTimestamp.parse("1767225600")).isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void isTheEarliestTimeOfAZipWhenUnset() throws Exception {
        assertThat(OutputTimestamp.parse(null)).isEqualTo("1980-01-01T00:00:00Z");
        assertThat(OutputTimestamp.parse("x")).isEqualTo("1980-01-01T00:00:00Z");
    }

    @Test
    void refusesWhatIsNoTime() {
        assertThatThrownBy(() -> OutputTimestamp.parse("today"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("project.build.outputTimestamp: 'today' is not a time; write it like 2026-02-20T00:00:00Z");
    }
}
