package no.ressursbank.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.report.Findings;
import no.ressursbank.ingest.report.Format;
import no.ressursbank.ingest.rule.Rules;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file that tells the portal what is previewed now, and what was found in it.
 */
record PreviewState(Path file) {

	private static final JsonMapper JSON = new JsonMapper();

	/**
	 * Writes the file, whole or not at all.
	 * @param stopped why nothing could be published, for the editor; null when it was
	 */
	void write(Findings findings, @Nullable String stopped) throws IOException {
		ObjectNode state = JSON.createObjectNode();
		// Also greater than that of a preview before this one, whose pages may be open.
		state.put("version", Instant.now().toEpochMilli());
		state.put("stopped", stopped);
		state.set("report", JSON.readTree(Format.JSON.write(findings)));
		ObjectNode advice = state.putObject("advice");
		findings.all()
			.stream()
			.map(Finding::rule)
			.distinct()
			.forEach((rule) -> advice.put(rule, Rules.advice(rule, "nb")));
		Path folder = Files.createDirectories(this.file.toAbsolutePath().resolveSibling(""));
		Path part = Files.createTempFile(folder, "state", "");
		Files.writeString(part, JSON.writeValueAsString(state));
		Files.move(part, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
