package my.sewa.local.standins;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import my.sewa.local.CannotStart;

/** One server in a process of its own, on a free port of the loopback interface. */
final class StandIn {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRIES = 3;

    /** What it takes to run one: its class path, its main class, and the arguments once its port is known. */
    record Program(String name, List<String> jvm, String classPath, String main, IntFunction<List<String>> arguments) {}

    private final Program program;
    private final Path leash;
    private final Path log;
    private Process process;
    private int port;

    private StandIn(Program program, Path leash, Path log) {
        this.program = program;
        this.leash = leash;
        this.log = log;
        this.port = freePort();
        this.process = launch();
    }

    /** Starts it and returns at once. */
    static StandIn start(Program program, Path leash, Path log) {
        return new StandIn(program, leash, log);
    }

    /**
     * Waits until it answers.
     *
     * @throws CannotStart if it has ended, or does not answer within a minute
     */
    synchronized URI await() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int tries = 1;
        while (!answers()) {
            if (!process.isAlive() && tries < TRIES) {
                tries++;
                port = freePort(); // somebody else was given the former one before it was opened
                process = launch();
            } else if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new CannotStart(program.name() + " did not start; its last words are in " + log + ".");
            }
        }
        return URI.create("http://127.0.0.1:" + port);
    }

    Process process() {
        return process;
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(program.jvm());
        command.addAll(List.of("-cp", leash + File.pathSeparator + program.classPath(), Leash.class.getName()));
        command.add(program.main());
        command.addAll(program.arguments().apply(port));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        } catch (IOException e) {
            throw new CannotStart(program.name() + " could not be started: " + e.getMessage() + ".", e);
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException _) {
            return pause();
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(Duration.ofMillis(20));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
