package no.ressursbank.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Everything we are made of may be shipped with code under Apache-2.0. */
class LicencesTests {

	/** Written by the build of the whole project, which is needed to know all of it. */
	private static final Path MATERIALS = Path.of("../target/bom.json");

	private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause",
			"BSD-4-Clause", "0BSD", "CC0-1.0", "Unlicense", "PostgreSQL", "ISC", "Zlib", "UPL-1.0", "EPL-1.0",
			"EPL-2.0", "MPL-2.0", "EDL-1.0", "Public-Domain");

	@Test
	void everyLibraryHasALicenceThatAllowsIt() throws Exception {
		assumeThat(MATERIALS).exists();
		List<String> wrong = new ArrayList<>();
		JsonNode components = JsonMapper.shared().readTree(Files.readString(MATERIALS)).path("components");
		assertThat(components).hasSizeGreaterThan(100);
		for (JsonNode component : components) {
			if (!component.path("group").asString("").equals("no.ressursbank") && !isAllowed(component)) {
				wrong.add("%s:%s %s".formatted(component.path("group").asString(""), component.path("name").asString(),
						component.path("licenses")));
			}
		}
		assertThat(wrong).isEmpty();
	}

	/** Of several, one may be chosen. */
	private static boolean isAllowed(JsonNode component) {
		for (JsonNode choice : component.path("licenses")) {
			if (ALLOWED.contains(choice.path("license").path("id").asString(""))) {
				return true;
			}
		}
		return false;
	}

}
