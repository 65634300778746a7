package no.ressursbank.portal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	/**
	 * A key as it stands in a template, whole or as the beginning of one that is put
	 * together.
	 */
	private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.-]+)|msg\\('([a-zA-Z0-9.-]+)'");

	@Test
	void everyTextStandsInBothWrittenForms() throws IOException {
		assertThat(texts("nn").keySet()).isEqualTo(texts("nb").keySet()).isNotEmpty();
	}

	@Test
	void noTextIsEmpty() throws IOException {
		assertThat(texts("nb").values()).noneMatch((text) -> text.toString().isBlank());
		assertThat(texts("nn").values()).noneMatch((text) -> text.toString().isBlank());
	}

	@Test
	void everyKeyThatATemplateAsksForIsThere() throws IOException {
		Set<Object> known = texts("nb").keySet();
		Set<String> missing = new TreeSet<>();
		for (String key : keys()) {
			boolean found = key.endsWith(".") ? known.stream().anyMatch((one) -> one.toString().startsWith(key))
					: known.contains(key);
			if (!found) {
				missing.add(key);
			}
		}
		assertThat(missing).isEmpty();
	}

	private static Set<String> keys() throws IOException {
		Set<String> keys = new TreeSet<>();
		Resource[] templates = new PathMatchingResourcePatternResolver().getResources("classpath:/templates/*.html");
		assertThat(templates).isNotEmpty();
		for (Resource template : templates) {
			KEY.matcher(template.getContentAsString(UTF_8))
				.results()
				.flatMap((found) -> Arrays.asList(found.group(1), found.group(2)).stream())
				.filter((key) -> key != null)
				.forEach(keys::add);
		}
		return keys;
	}

	private static Properties texts(String language) throws IOException {
		return PropertiesLoaderUtils.loadProperties(
				new EncodedResource(new ClassPathResource("messages_" + language + ".properties"), "UTF-8"));
	}

}
