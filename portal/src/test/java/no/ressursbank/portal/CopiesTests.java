package no.ressursbank.portal;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class CopiesTests {

	private static final int OWN_SCRIPT = 30_000;

	@Test
	void whatOthersHaveMadeIsAsTheyMadeIt() throws IOException, NoSuchAlgorithmException {
		List<String> sums = new ClassPathResource("SHA256SUMS").getContentAsString(UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.toList();
		assertThat(sums).hasSizeGreaterThanOrEqualTo(5);
		for (String sum : sums) {
			String[] parts = sum.split(" {2}", 2);
			assertThat(sha256("static/" + parts[1])).as(parts[1]).isEqualTo(parts[0]);
		}
	}

	@Test
	void ownScriptsStaySmall() throws IOException {
		assertThat(new ClassPathResource("static/js/portal.js").contentLength()).isLessThan(OWN_SCRIPT);
	}

	private static String sha256(String file) throws IOException, NoSuchAlgorithmException {
		try (InputStream content = new ClassPathResource(file).getInputStream()) {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.readAllBytes()));
		}
	}

}
