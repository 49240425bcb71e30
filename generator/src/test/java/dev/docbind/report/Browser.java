package dev.docbind.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium, driven by its debugging protocol as a user drives it by keys. Tests are skipped without one. */
final class Browser {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private int calls;

    private Browser(Process process, URI page) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener(answers))
                .join();
    }

    /** Starts one with a profile of its own. */
    static Browser start(Path profile) throws Exception {
        Path program = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(program != null, "no Chromium");
        Process process = new ProcessBuilder(List.of(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log").toFile())
                .start();
        Path told = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE_SECONDS * 10 && !(Files.exists(told) && Files.size(told) > 0); i++) {
            Thread.sleep(100);
        }
        return new Browser(process, page(Files.readAllLines(told).getFirst()));
    }

    private static URI page(String port) throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        String body = HttpClient.newHttpClient()
                .send(list, HttpResponse.BodyHandlers.ofString())
                .body();
        for (JsonNode target : JSON.readTree(body)) {
            if (target.get("type").asText().equals("page")) {
                return URI.create(target.get("webSocketDebuggerUrl").asText());
            }
        }
        throw new IllegalStateException("no page in " + body);
    }

    /** Sends a command and waits for its result. */
    JsonNode send(String method, Object... parameters) throws Exception {
        ObjectNode call = JSON.createObjectNode().put("id", ++calls).put("method", method);
        ObjectNode values = call.putObject("params");
        for (int i = 0; i < parameters.length; i += 2) {
            values.putPOJO(String.valueOf(parameters[i]), parameters[i + 1]);
        }
        socket.sendText(JSON.writeValueAsString(call), true).join();
        while (true) {
            JsonNode answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null || answer.has("error")) {
                throw new IllegalStateException(method + ": " + answer);
            }
            if (answer.path("id").asInt() == calls) {
                return answer.get("result");
            }
        }
    }

    /** Opens a page and waits until its scripts have run. */
    void open(Path file, String fragment) throws Exception {
        send("Page.navigate", "url", "about:blank");
        send("Page.navigate", "url", file.toUri() + fragment);
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            if (evaluate("document.readyState === 'complete' && location.protocol === 'file:'")
                    .asBoolean()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException(file + " does not load");
    }

    /** The value of an expression in the page. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode answer =
                send("Runtime.evaluate", "expression", expression, "returnByValue", true, "awaitPromise", true);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.get("result").path("value");
    }

    /** Presses a key; the text is what it writes, empty for keys that write nothing. */
    void press(String key, int code, String text) throws Exception {
        String down = text.isEmpty() ? "rawKeyDown" : "keyDown";
        for (String type : List.of(down, "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    "type",
                    type,
                    "key",
                    key,
                    "code",
                    key,
                    "text",
                    type.equals("keyDown") ? text : "",
                    "windowsVirtualKeyCode",
                    code);
        }
    }

    /** Writes text as if by keys. */
    void type(String text) throws Exception {
        send("Input.insertText", "text", text);
    }

    /** Photographs what is seen. */
    void photograph(Path file, int width, int height) throws Exception {
        send(
                "Emulation.setDeviceMetricsOverride",
                "width",
                width,
                "height",
                height,
                "deviceScaleFactor",
                1,
                "mobile",
                false);
        String data =
                send("Page.captureScreenshot", "format", "png").get("data").asText();
        Files.write(file, Base64.getDecoder().decode(data));
    }

    /** Ends it. */
    void close() throws Exception {
        socket.abort();
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** Gathers answers, which come in pieces. */
    private static final class Listener implements WebSocket.Listener {

        private final BlockingQueue<JsonNode> answers;
        private final StringBuilder pieces = new StringBuilder();

        Listener(BlockingQueue<JsonNode> answers) {
            this.answers = answers;
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            pieces.append(data);
            if (last) {
                try {
                    answers.add(JSON.readTree(pieces.toString()));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                pieces.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
