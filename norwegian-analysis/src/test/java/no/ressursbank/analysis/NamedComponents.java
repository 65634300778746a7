package no.ressursbank.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.elasticsearch.plugin.Extensible;
import org.elasticsearch.plugin.NamedComponent;

/**
 * The list of components that Elasticsearch reads when it loads the plugin. The build
 * runs this class before packaging: without the list the server's installer scans its
 * whole class path and runs out of memory.
 */
final class NamedComponents {

	private NamedComponents() {
	}

	/** Takes the directory of the compiled classes and the file to write. */
	public static void main(String[] args) throws IOException {
		Files.writeString(Path.of(args[1]), json(annotatedBelow(Path.of(args[0]))));
	}

	static List<Class<?>> annotatedBelow(Path classes) throws IOException {
		try (Stream<Path> files = Files.walk(classes)) {
			return files.map((file) -> classes.relativize(file).toString())
				.filter((file) -> file.endsWith(".class") && !file.endsWith("-info.class"))
				.<Class<?>>map((file) -> load(file.replace(".class", "").replaceAll("[/\\\\]", ".")))
				.filter((type) -> type.isAnnotationPresent(NamedComponent.class))
				.toList();
		}
	}

	private static Class<?> load(String name) {
		try {
			return Class.forName(name, false, NamedComponents.class.getClassLoader());
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(name, ex);
		}
	}

	static String json(List<Class<?>> components) {
		Map<String, Map<String, String>> byInterface = new TreeMap<>();
		for (Class<?> component : components) {
			byInterface.computeIfAbsent(extensible(component).getName(), (name) -> new TreeMap<>())
				.put(nameOf(component), '"' + component.getName() + '"');
		}
		Map<String, String> members = new TreeMap<>();
		byInterface.forEach((name, classes) -> members.put(name, object(classes)));
		return object(members) + "\n";
	}

	static String nameOf(Class<?> component) {
		return component.getAnnotationsByType(NamedComponent.class)[0].value();
	}

	private static Class<?> extensible(Class<?> component) {
		return Stream.of(component.getInterfaces())
			.filter((type) -> type.isAnnotationPresent(Extensible.class))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(component + " implements no extensible interface"));
	}

	private static String object(Map<String, String> members) {
		return members.entrySet()
			.stream()
			.map((member) -> '"' + member.getKey() + "\":" + member.getValue())
			.collect(Collectors.joining(",", "{", "}"));
	}

}
