package no.ressursbank.ingest.report;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Severity;
import no.ressursbank.ingest.rule.Rules;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The report in the Static Analysis Results Interchange Format. Source: OASIS, SARIF
 * 2.1.0.
 */
final class SarifReport {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

	private final Findings findings;

	private final SourceLines lines;

	private SarifReport(Findings findings) {
		this.findings = findings;
		this.lines = new SourceLines(findings.root());
	}

	static String of(Findings findings) {
		return JSON.writeValueAsString(new SarifReport(findings).log()) + "\n";
	}

	private ObjectNode log() {
		ObjectNode log = node().put("$schema", SCHEMA).put("version", "2.1.0");
		ObjectNode run = log.putArray("runs").addObject();
		ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "ressursbank");
		ArrayNode rules = driver.putArray("rules");
		this.findings.all().stream().map(Finding::rule).distinct().sorted().forEach((id) -> rules.add(rule(id)));
		run.put("columnKind", "unicodeCodePoints");
		ArrayNode results = run.putArray("results");
		this.findings.all().forEach((finding) -> results.add(result(finding)));
		return log;
	}

	private ObjectNode rule(String id) {
		ObjectNode rule = node().put("id", id);
		rule.putObject("shortDescription").put("text", Rules.title(id, this.findings.language()));
		rule.putObject("help").put("text", Rules.advice(id, this.findings.language()));
		return rule;
	}

	private ObjectNode result(Finding finding) {
		ObjectNode result = node().put("ruleId", finding.rule()).put("level", level(finding.severity()));
		result.putObject("message").put("text", finding.message());
		ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
		physical.putObject("artifactLocation").put("uri", this.findings.path(finding));
		physical.set("region", region(finding));
		// Lines move: what is wrong and where in the folder tells a finding from another.
		result.putObject("partialFingerprints")
			.put("ressursbank/v1",
					DigestUtils.sha256Hex(finding.place().file() + "\n" + finding.rule() + "\n" + finding.message()));
		if (finding.replacement() != null) {
			fix(result.putArray("fixes").addObject(), finding, finding.replacement());
		}
		return result;
	}

	private ObjectNode region(Finding finding) {
		int column = finding.place().column();
		int end = this.lines.mark(finding).map((mark) -> mark.end() + 1).orElse(column);
		return node().put("startLine", finding.place().line())
			.put("startColumn", column)
			.put("endColumn", Math.max(column, end));
	}

	private void fix(ObjectNode fix, Finding finding, String replacement) {
		fix.putObject("description").put("text", this.findings.words().of("instead", replacement));
		ObjectNode change = fix.putArray("artifactChanges").addObject();
		change.putObject("artifactLocation").put("uri", this.findings.path(finding));
		ObjectNode one = change.putArray("replacements").addObject();
		one.set("deletedRegion", region(finding));
		one.putObject("insertedContent").put("text", replacement);
	}

	private static String level(Severity severity) {
		return switch (severity) {
			case BLOCKING, ERROR -> "error";
			case WARNING -> "warning";
			case NOTICE -> "note";
		};
	}

	private static ObjectNode node() {
		return JsonNodeFactory.instance.objectNode();
	}

}
