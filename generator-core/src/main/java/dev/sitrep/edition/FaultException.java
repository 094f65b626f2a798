package dev.sitrep.edition;

import java.io.IOException;

/** A copy cannot be served. */
final class FaultException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Fault.Kind kind;

    FaultException(Fault.Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    Fault fault() {
        String detail = getMessage();
        return new Fault(kind, detail == null ? "" : detail);
    }
}
