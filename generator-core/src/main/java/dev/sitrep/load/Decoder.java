package dev.sitrep.load;

import dev.sitrep.model.ProblemType;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bytes → text: UTF-8, a byte order mark dropped, line ends turned into line feeds. */
final class Decoder {
    private static final int REPORTED = 20;

    private Decoder() {}

    /** The text of a file; each line with invalid bytes is a problem, up to a number. */
    static String decode(byte[] bytes, Findings findings) {
        int start = startOfText(bytes);
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            report(bytes, start, findings);
        }
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Offset of the first byte after a byte order mark. */
    static int startOfText(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    private static void report(byte[] bytes, int start, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        List<Integer> offsets = new ArrayList<>();
        List<TextPosition> places = new ArrayList<>();
        TextPosition at = TextPosition.START;
        int seen = 0;
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            at = at.after(out.array(), seen, out.position());
            seen = out.position();
            if (places.isEmpty() || places.get(places.size() - 1).line() != at.line()) {
                places.add(at);
                offsets.add(in.position());
            }
            out.put('\uFFFD');
            in.position(in.position() + result.length());
        }
        for (int i = 0; i < Math.min(places.size(), REPORTED); i++) {
            int more = i == REPORTED - 1 ? places.size() - REPORTED : 0;
            findings.add(
                    ProblemType.ENCODING_INVALID,
                    places.get(i).line(),
                    places.get(i).column(),
                    null,
                    offsets.get(i).toString(),
                    String.format(Locale.ROOT, "%02X", bytes[offsets.get(i)]),
                    Integer.toString(more));
        }
    }
}
