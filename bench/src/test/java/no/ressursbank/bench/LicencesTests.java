package no.ressursbank.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every library that a program brings along has a licence under which it may be given on
 * together with code under Apache-2.0. Read from the bill of materials that the build
 * puts into the program, for those who look there.
 */
class LicencesTests {

	/** Of several licences one may be chosen. */
	private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "0BSD", "BSD-2-Clause", "BSD-3-Clause",
			"BSD-4-Clause", "BSD 3-clause License w/nuclear disclaimer", "CC0-1.0", "EPL-2.0",
			// Permissive as far as we know, in words of their own: for a person to
			// confirm.
			"iCal4j - License", "Similar to Apache License but with the acknowledgment clause removed",
			// Lets programs under any licence use it; only bench does.
			"GNU General Public License (GPL), version 2, with the Classpath exception");

	/** Belongs to the server that the plugin is put into, and is not given on. */
	private static final String SERVERS_OWN = "org.elasticsearch.plugin";

	@ParameterizedTest
	@ValueSource(strings = { "content-service", "search-service", "portal", "local-sign-in", "ingest", "local", "bench",
			"norwegian-analysis", "norwegian-language", "resource-index" })
	void everyLibraryMayBeGivenOn(String module) {
		List<JsonNode> libraries = new JsonMapper()
			.readTree(Path.of("..", module, "target/classes/META-INF/sbom/application.cdx.json"))
			.path("components")
			.valueStream()
			.filter((library) -> !library.path("group").asString().startsWith("no.ressursbank"))
			.toList();
		assertThat(libraries).isNotEmpty();
		assertThat(libraries).filteredOn((library) -> !library.path("group").asString().equals(SERVERS_OWN))
			.filteredOn((library) -> licences(library).noneMatch(ALLOWED::contains))
			.isEmpty();
	}

	private static Stream<String> licences(JsonNode library) {
		return library.path("licenses")
			.valueStream()
			.map((one) -> one.path("license"))
			.map((licence) -> licence.path("id").asString(licence.path("name").asString("")));
	}

}
