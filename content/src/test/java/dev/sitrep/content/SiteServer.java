package dev.sitrep.content;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Serves one site on this machine: the page for what is not found links from the server's root. */
final class SiteServer implements AutoCloseable {
    private final HttpServer server;
    private volatile Path root = Path.of("");
    private volatile HeaderRules rules = new HeaderRules(List.of());

    private SiteServer(HttpServer server) {
        this.server = server;
    }

    static SiteServer start() throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SiteServer site = new SiteServer(http);
        http.createContext("/", exchange -> {
            Path file = site.root
                    .resolve(exchange.getRequestURI().getPath().substring(1))
                    .normalize();
            byte[] body =
                    file.startsWith(site.root) && Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            String type = file.toString().endsWith(".css")
                    ? "text/css"
                    : file.toString().endsWith(".js")
                            ? "text/javascript"
                            : file.toString().endsWith(".json")
                                    ? "application/json"
                                    : file.toString().endsWith(".svg") ? "image/svg+xml" : "text/html; charset=utf-8";
            exchange.getResponseHeaders().set("Content-Type", type);
            site.rules.of(exchange.getRequestURI().getPath()).forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(body.length > 0 ? 200 : 404, body.length > 0 ? body.length : -1);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        http.start();
        return site;
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** Serves a folder with the headers that it asks for; tells its address. */
    String serve(Path folder) throws IOException {
        root = folder.toAbsolutePath().normalize();
        rules = HeaderRules.of(root);
        return origin();
    }

    /** The address of a page at its site's root. */
    String address(BuiltPages.Page page) {
        root = page.file().getParent();
        return origin() + page.file().getFileName();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
