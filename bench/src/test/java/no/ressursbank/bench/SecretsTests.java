package no.ressursbank.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Nothing that opens a door stands in the repository, nor has it ever stood there. */
class SecretsTests {

	private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

	/** Keys by their form, and passwords by the word before them. */
	private static final Pattern SECRET = Pattern.compile(String.join("|", "-----BEGIN [A-Z ]*PRIVATE KEY",
			"\\b(AKIA|ASIA)[0-9A-Z]{16}\\b", "\\bgh[pousr]_[A-Za-z0-9]{36}\\b", "\\bglpat-[\\w-]{20}\\b",
			"\\bxox[abprs]-[\\w-]{10,}", "\\bAIza[\\w-]{35}\\b",
			"\\bey[A-Za-z0-9_-]{17,}\\.ey[A-Za-z0-9_-]{17,}\\.[\\w-]{17,}",
			"\\b[a-z]+://[^/\\s:@{}$<>«»…*]+:[^/\\s:@{}$<>«»…*]{6,}@[a-z]",
			"(?i)(password|passord|secret|api[_-]?key)\"?\\s*[:=]\\s*[\"']?(?=[^\\s\"']*[0-9])(?=[^\\s\"']*[a-z])[A-Za-z0-9+/_-]{20,}"));

	private static final long LARGEST = 2 << 20;

	@Test
	void noFileHoldsASecret() throws IOException {
		List<String> found = new ArrayList<>();
		String[] names = git("ls-files", "-z").split("\0", -1);
		assumeThat(names.length).as("a clone with its history").isGreaterThan(100);
		for (String name : names) {
			Path file = ROOT.resolve(name);
			if (!name.isEmpty() && Files.isRegularFile(file) && Files.size(file) < LARGEST) {
				String text = Files.readString(file, StandardCharsets.ISO_8859_1);
				SECRET.matcher(text).results().forEach((hit) -> found.add(name + ": " + hit.group()));
			}
		}
		assertThat(found).isEmpty();
	}

	/** A secret that was taken out again is no secret any more either. */
	@Test
	void noEarlierVersionHoldsOne() throws IOException {
		String history = git("log", "--all", "-p", "--no-color", "--unified=0", "--", ".", ":!content",
				":!docs/images");
		assumeThat(history).as("a clone with its history").isNotEmpty();
		assertThat(history.lines().filter((line) -> line.startsWith("+") && SECRET.matcher(line).find())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-----BEGIN RSA PRIVATE " + "KEY-----", "key = AKIA" + "ABCDEFGHIJKLMNOP",
			"password: hunter2hunter" + "2hunter2hunter2", "https://kari:hemmelig" + "het@example.org/",
			"ELASTIC_PASSWORD=4f0c9e1b7a" + "4f0c9e1b7a4f0c9e1b7a" })
	void knowsOneWhenItSeesOne(String line) {
		assertThat(SECRET.matcher(line).find()).isTrue();
	}

	private static String git(String... arguments) throws IOException {
		List<String> command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
		Process git = new ProcessBuilder(command).directory(ROOT.toFile())
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		try (InputStream output = git.getInputStream()) {
			return new String(output.readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

}
