package no.ressursbank.content.platform;

import java.io.IOException;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTests {

	@Test
	void everyTextStandsInBothWrittenForms() throws IOException {
		assertThat(texts("nn").keySet()).isEqualTo(texts("nb").keySet()).isNotEmpty();
	}

	private static Properties texts(String language) throws IOException {
		return PropertiesLoaderUtils.loadProperties(
				new EncodedResource(new ClassPathResource("messages_" + language + ".properties"), "UTF-8"));
	}

}
