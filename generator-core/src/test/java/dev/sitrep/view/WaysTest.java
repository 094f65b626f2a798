package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaysTest {
    @ParameterizedTest
    @CsvSource({
        "+62 812 5550 1234, tel:+6281255501234",
        "(021) 555-0100, tel:0215550100",
        "110, tel:110",
        "+62 21 5550 100 ext. 12, tel:+62215550100;ext=12",
        "+62 21 5550 100 pes 7, tel:+62215550100;ext=7",
    })
    void aNumberCanBeDialled(String written, String href) {
        assertThat(Ways.tel(written)).isEqualTo(href);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ask the front desk", "+62 21 5550 100 / 101", "", "+62-XXX-XXXX", "javascript:alert(1)", "1"})
    void whatIsNoNumberIsNeverDialled(String written) {
        assertThat(Ways.tel(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ops@quty.example, mailto:ops@quty.example", "'a&b?c=d@x.example', mailto:a%26b%3Fc%3Dd@x.example"})
    void anAddressCannotAddFieldsToTheMail(String written, String href) {
        assertThat(Ways.mailto(written)).isEqualTo(href);
    }

    @Test
    void whatIsNoAddressIsNeverAddressed() {
        assertThat(Ways.mailto("#erp-emergency")).isNull();
        assertThat(Ways.mailto("<a@b>")).isNull();
    }

    @Test
    void onlyWebAddressesAreFollowed() {
        assertThat(Ways.http("https://x.example/a")).isEqualTo("https://x.example/a");
        assertThat(Ways.http("javascript:alert(1)")).isNull();
        assertThat(Ways.http("data:text/html,x")).isNull();
    }
}
