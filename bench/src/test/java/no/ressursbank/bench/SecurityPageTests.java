package no.ressursbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What docs/security.md says is shown by a test is shown by one that is there. */
class SecurityPageTests {

	private static final Path ROOT = Path.of("..");

	private static final Pattern NAME = Pattern.compile("`(\\w+(?:Tests|Report))`");

	@Test
	void everyTestOfThePageIsThere() throws IOException {
		Set<String> named = NAME.matcher(Files.readString(ROOT.resolve("docs/security.md")))
			.results()
			.map((name) -> name.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(named).hasSizeGreaterThan(25);
		assertThat(tests()).containsAll(named);
	}

	@Test
	void everyRowNamesWhatShowsIt() throws IOException {
		assertThat(Files.readString(ROOT.resolve("docs/security.md"))
			.lines()
			.filter((line) -> line.startsWith("| ") && !line.startsWith("| **") && !line.startsWith("| Attack"))
			.filter((line) -> !NAME.matcher(line).find() && !line.contains("| the same |"))).isEmpty();
	}

	private static Set<String> tests() throws IOException {
		Set<String> names = new TreeSet<>();
		try (Stream<Path> modules = Files.list(ROOT)) {
			for (Path sources : modules.map((module) -> module.resolve("src/test/java"))
				.filter(Files::exists)
				.toList()) {
				try (Stream<Path> files = Files.walk(sources)) {
					files.map((file) -> file.getFileName().toString().replace(".java", "")).forEach(names::add);
				}
			}
		}
		return names;
	}

}
