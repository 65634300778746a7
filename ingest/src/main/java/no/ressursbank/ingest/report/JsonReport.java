package no.ressursbank.ingest.report;

import java.util.List;
import java.util.Locale;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.repair.Repairs;
import no.ressursbank.ingest.rule.Rules;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report as one JSON object.
 */
final class JsonReport {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private JsonReport() {
	}

	static String of(Findings findings) {
		SourceLines lines = new SourceLines(findings.root());
		return JSON.writeValueAsString(new Summary(findings.files(), findings.publishable(), findings.errors(),
				findings.all().stream().map((finding) -> Item.of(findings, finding, lines)).toList())) + "\n";
	}

	private record Summary(int files, int publishable, long errors, List<Item> findings) {
	}

	private record Item(String file, int line, int column, int endColumn, String severity, String rule, String title,
			String message, @Nullable String replacement, boolean fixable) {

		static Item of(Findings findings, Finding finding, SourceLines lines) {
			int column = finding.place().column();
			int end = lines.mark(finding).map((mark) -> mark.end() + 1).orElse(column);
			return new Item(findings.path(finding), finding.place().line(), column, Math.max(column, end),
					finding.severity().name().toLowerCase(Locale.ROOT), finding.rule(),
					Rules.title(finding.rule(), findings.language()), finding.message(), finding.replacement(),
					Repairs.canRepair(finding));
		}

	}

}
