package dev.sitrep.content;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves one site on this machine: the page for what is not found links from the server's root. Scripts and images can be held
 * back, as a slow line does.
 */
final class SiteServer implements AutoCloseable {
    private final HttpServer server;
    private volatile Path root = Path.of("");
    private volatile HeaderRules rules = new HeaderRules(List.of());
    private volatile CountDownLatch arrival = new CountDownLatch(0);

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
            if (!type.startsWith("text/html") && !type.equals("text/css")) {
                site.await();
            }
            exchange.getResponseHeaders().set("Content-Type", type);
            site.rules.of(exchange.getRequestURI().getPath()).forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(body.length > 0 ? 200 : 404, body.length > 0 ? body.length : -1);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        http.setExecutor(Executors.newCachedThreadPool());
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

    /** The address of a page; its site is served from now on. */
    String address(BuiltPages.Page page) {
        root = page.root();
        return origin() + root.relativize(page.file()).toString().replace('\\', '/');
    }

    /** Keeps scripts and images back until they are released. */
    void hold() {
        arrival = new CountDownLatch(1);
    }

    void release() {
        arrival.countDown();
    }

    private void await() {
        try {
            arrival.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        release();
        server.stop(0);
        ((ExecutorService) server.getExecutor()).shutdownNow();
    }
}
