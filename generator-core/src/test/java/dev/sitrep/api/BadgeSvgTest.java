package dev.sitrep.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.view.BadgeView;
import dev.sitrep.view.Tag;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadgeSvgTest {
    @Test
    void saysWhatItIsToWhoDoesNotSeeIt() {
        Element svg = svg("API", ComponentStatus.PARTIAL_OUTAGE, "Gangguan Sebagian");

        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-label")).isEqualTo("API: Gangguan Sebagian");
        assertThat(svg.select("title").text()).isEqualTo("API: Gangguan Sebagian");
        assertThat(svg.select("text").eachText()).containsExactly("API", "Gangguan Sebagian");
        assertThat(svg.select("[style], style, script, image, use")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ComponentStatus.class)
    void everyStateHasAShapeOfItsOwnAndCanBeRead(ComponentStatus state) {
        Element svg = svg("API", state, "x");

        assertThat(svg.select("path").attr("d")).isNotEmpty();
        for (String ground : svg.select("rect").eachAttr("fill")) {
            assertThat(contrastToWhite(ground)).as(ground).isGreaterThan(4.5);
        }
        for (ComponentStatus other : ComponentStatus.values()) {
            if (other != state) {
                assertThat(svg("API", other, "x").select("path").attr("d"))
                        .isNotEqualTo(svg.select("path").attr("d"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "API",
                "Pendaftaran tenant dan pengelolaan langganan untuk seluruh pelanggan di Indonesia",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 family",
                "支払いと請求書の発行および顧客への通知サービス",
                "Zahlungsüberprüfungsdienst\nin zwei  Zeilen",
                "\u0000\u0007<b>&\"'",
                "\uD83D",
                " ",
                "é́́́"
            })
    void itsTextsStandWithinIt(String name) {
        Element svg = svg(name, ComponentStatus.OPERATIONAL, "All Systems Operational");

        int width = Integer.parseInt(svg.attr("width"));
        int left = Integer.parseInt(svg.select("rect").get(1).attr("width"));
        Element label = svg.select("text").get(0);
        assertThat(end(label)).isLessThanOrEqualTo(left - 8);
        assertThat(end(svg.select("text").get(1))).isEqualTo(width - 8);
        assertThat(width).isLessThan(450);
        assertThat(label.text()).doesNotEndWith("\u200d…");
    }

    @Test
    void aLongNameIsCutInThePictureAndWholeInItsTitle() {
        String name = "Pendaftaran tenant dan pengelolaan langganan untuk seluruh pelanggan";

        Element svg = svg(name, ComponentStatus.OPERATIONAL, "Beroperasi");

        assertThat(svg.select("text").get(0).text())
                .startsWith("Pendaftaran tenant dan")
                .endsWith("…");
        assertThat(svg.attr("aria-label")).isEqualTo(name + ": Beroperasi");
    }

    private static int end(Element text) {
        return Integer.parseInt(text.attr("x")) + Integer.parseInt(text.attr("textLength"));
    }

    private static Element svg(String name, ComponentStatus state, String word) {
        byte[] svg = BadgeSvg.of(new BadgeView("badge.svg", name, new Tag(state.key(), word)));
        Document document = Jsoup.parse(new String(svg, StandardCharsets.UTF_8), "", Parser.xmlParser());
        return document.select("svg").get(0);
    }

    /** Of WCAG 2.2. */
    private static double contrastToWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double luminance = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
