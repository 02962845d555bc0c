package my.sewa.local.zips;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** A zip as {@code mvn package} leaves it: whole jars in lib/, and beside it the classes of jars that are packed in part. */
record FunctionZip(Path file) {
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+)[;<]");

    /** {@code module} is its folder in the repository. */
    static FunctionZip of(String module) {
        Path repository = Path.of(Objects.requireNonNull(System.getProperty("sewa.repository"), "sewa.repository"));
        return new FunctionZip(repository.resolve(module).resolve("target").resolve(module + ".zip"));
    }

    /** Unpacks it into a new folder in {@code place}. */
    Path unpack(Path place) throws IOException {
        Path task = Files.createDirectory(place.resolve("task"));
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().filter(found -> !found.isDirectory()).toList()) {
                Path target = task.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                try (var bytes = zip.getInputStream(entry)) {
                    Files.copy(bytes, target);
                }
            }
        }
        return task;
    }

    /**
     * What is named by the classes of ours that {@code handler} leads to, or by classes of a jar packed in part that
     * those lead to, and is neither packed nor part of Java. {@code task} is the unpacked zip.
     */
    static Set<String> missing(Path task, String handler) throws IOException {
        var packed = new HashSet<String>();
        var followed = new HashMap<String, byte[]>();
        readLoose(task, packed, followed);
        Set<String> cut = followed.keySet().stream().map(FunctionZip::packageOf).collect(Collectors.toSet());
        try (var jars = Files.list(task.resolve("lib"))) {
            for (Path jar : jars.toList()) {
                readJar(jar, packed, followed);
            }
        }
        return missing(handler.replace('.', '/'), packed, followed, cut);
    }

    private static Set<String> missing(String handler, Set<String> packed, Map<String, byte[]> followed,
            Set<String> cut) {
        var missing = new TreeSet<String>();
        var seen = new HashSet<>(Set.of(handler));
        var open = new ArrayDeque<>(List.of(handler));
        while (!open.isEmpty()) {
            String name = open.remove();
            byte[] bytes = followed.get(name);
            if (bytes != null) {
                names(bytes, cut).filter(seen::add).forEach(open::add);
            } else if (!packed.contains(name) && !partOfJava(name)) {
                missing.add(name);
            }
        }
        return missing;
    }

    /** Classes that must be there to run it; of descriptors and annotations, which need not be, those packed in part. */
    private static Stream<String> names(byte[] bytes, Set<String> cut) {
        var pool = ClassFile.of().parse(bytes).constantPool();
        var names = Stream.<String>builder();
        for (PoolEntry entry : pool) {
            switch (entry) {
                case ClassEntry type -> names.add(element(type.asInternalName()));
                case Utf8Entry text -> IN_DESCRIPTOR.matcher(text.stringValue())
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .filter(name -> name.startsWith("my/sewa/") || cut.contains(packageOf(name)))
                    .forEach(names::add);
                default -> {
                }
            }
        }
        return names.build().filter(name -> !name.isEmpty());
    }

    /** {@code [[Lcom/x/Y;} is about com/x/Y, {@code [I} about nothing. */
    private static String element(String name) {
        if (!name.startsWith("[")) {
            return name;
        }
        var found = IN_DESCRIPTOR.matcher(name);
        return found.find() ? found.group(1) : "";
    }

    private static void readLoose(Path task, Set<String> packed, Map<String, byte[]> followed) throws IOException {
        try (var files = Files.walk(task)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = className(task.relativize(file).toString().replace('\\', '/'));
                packed.add(name);
                followed.put(name, Files.readAllBytes(file));
            }
        }
    }

    private static void readJar(Path jar, Set<String> packed, Map<String, byte[]> followed) throws IOException {
        try (var opened = new JarFile(jar.toFile())) {
            for (var entry : opened.stream().filter(found -> found.getName().endsWith(".class")).toList()) {
                String name = className(entry.getName());
                packed.add(name);
                if (name.startsWith("my/sewa/")) {
                    try (var bytes = opened.getInputStream(entry)) {
                        followed.put(name, bytes.readAllBytes());
                    }
                }
            }
        }
    }

    private static boolean partOfJava(String name) {
        return ClassLoader.getPlatformClassLoader().getResource(name + ".class") != null;
    }

    private static String className(String file) {
        return file.substring(0, file.length() - ".class".length());
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }
}
