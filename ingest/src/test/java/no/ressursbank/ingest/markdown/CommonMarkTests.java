package no.ressursbank.ingest.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of the CommonMark specification 0.31.2, with all our extensions on and
 * before sanitising. Where Flexmark differs, {@code commonmark-differences.txt} says why,
 * and the difference itself is tested, so that the list stays true.
 */
class CommonMarkTests {

	private static final MarkdownRenderer RENDERER = new MarkdownRenderer();

	private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

	private static final Map<Integer, String> DIFFERENCES = differences();

	@Test
	void knowsAllExamples() {
		assertThat(EXAMPLES).hasSize(652);
	}

	static Stream<Arguments> examples() {
		return IntStream.rangeClosed(1, EXAMPLES.size())
			.mapToObj((number) -> Arguments.of(number, EXAMPLES.get(number - 1)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void rendersAsTheSpecificationSays(int number, Example example) {
		// The specification shows tabs as arrows.
		String expected = example.getHtml().replace('→', '\t');
		String actual = RENDERER.render(new BoundedText(example.getSource()), Bodies.places(example.getSource()))
			.html();
		if (DIFFERENCES.containsKey(number)) {
			assertThat(actual).as(DIFFERENCES.get(number)).isNotEqualTo(expected);
		}
		else {
			assertThat(actual).isEqualTo(expected);
		}
	}

	/** Lines of numbers, a colon and the reason. */
	private static Map<Integer, String> differences() {
		Map<Integer, String> differences = new HashMap<>();
		try (InputStream list = CommonMarkTests.class.getResourceAsStream("commonmark-differences.txt")) {
			String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
			text.lines().filter((line) -> !line.startsWith("#")).map((line) -> line.split(": ", 2)).forEach((line) -> {
				Pattern.compile("\\d+")
					.matcher(line[0])
					.results()
					.forEach((number) -> differences.put(Integer.valueOf(number.group()), line[1]));
			});
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return differences;
	}

}
