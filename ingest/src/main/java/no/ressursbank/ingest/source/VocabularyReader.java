package no.ressursbank.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Nearest;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.finding.Severity;
import no.ressursbank.ingest.yaml.SchemaCheck;
import no.ressursbank.ingest.yaml.YamlSource;
import no.ressursbank.resourceindex.ResourceDocument;
import tools.jackson.databind.JsonNode;

/**
 * Reads the vocabulary files. Only the themes must exist.
 */
public final class VocabularyReader {

	private static final SchemaCheck LIST = SchemaCheck.load(VocabularyReader.class, "vocabulary.schema.json");

	private static final SchemaCheck MODEL = SchemaCheck.load(VocabularyReader.class, "model.schema.json");

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private final Path root;

	private final Map<String, Set<String>> ids = new HashMap<>();

	private final Map<String, String> formerLaws = new TreeMap<>();

	private final List<ResourceDocument> documents = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	private VocabularyReader(Path root) {
		this.root = root;
	}

	/**
	 * Reads the vocabulary of a content folder.
	 * @throws IOException when a file exists but cannot be read
	 */
	public static Vocabulary read(Path root) throws IOException {
		return new VocabularyReader(root).read();
	}

	private Vocabulary read() throws IOException {
		Optional<YamlSource> stewards = list(Vocabulary.STEWARDS);
		list(Vocabulary.AUDIENCES);
		list(Vocabulary.SITUATIONS);
		Optional<YamlSource> laws = list(Vocabulary.LAWS);
		laws.ifPresent((known) -> known.root().forEach(this::formerNames));
		Optional<YamlSource> helpLines = list(Vocabulary.HELP_LINES);
		helpLines.ifPresent((lines) -> this.findings.addAll(HelpLineDates.check(lines, LocalDate.now(OSLO))));
		Optional<YamlSource> themes = list(Vocabulary.THEMES);
		if (themes.isPresent()) {
			themes(themes.get(), new HelpLines(helpLines.map(YamlSource::root)));
		}
		else if (this.findings.stream().noneMatch((finding) -> finding.severity() == Severity.BLOCKING)) {
			this.findings.add(Finding.blocking(Place.startOf(Vocabulary.THEMES), "missing-themes",
					"Innholdsmappen har ingen themes.yml. Lag en liste med «- id: …» for hvert tema."));
		}
		source(Vocabulary.MODEL, MODEL).ifPresent(this::model);
		if (stewards.isPresent() || laws.isPresent()) {
			this.documents.add(RegisterDocument.of(stewards, laws));
		}
		return new Vocabulary(this.ids, this.formerLaws, this.documents, this.findings);
	}

	private Optional<YamlSource> list(String file) throws IOException {
		Optional<YamlSource> source = source(file, LIST);
		if (source.isPresent()) {
			Set<String> known = new LinkedHashSet<>();
			int index = 0;
			for (JsonNode entry : source.get().root()) {
				String id = entry.path("id").asString();
				if (!known.add(id)) {
					block(source.get().place("/" + index + "/id"), "duplicate-id",
							"Id-en «" + id + "» står to ganger.");
				}
				index++;
			}
			this.ids.put(file, known);
		}
		return source;
	}

	private Optional<YamlSource> source(String file, SchemaCheck schema) throws IOException {
		Path path = this.root.resolve(file);
		if (!Files.exists(path)) {
			return Optional.empty();
		}
		try {
			YamlSource source = YamlSource.parse(SourceText.read(path, file), Place.startOf(file));
			List<Finding> wrong = schema.check(source);
			wrong.forEach((finding) -> this.findings.add(finding.asBlocking()));
			return wrong.isEmpty() ? Optional.of(source) : Optional.empty();
		}
		catch (Rejection ex) {
			ex.findings().forEach((finding) -> this.findings.add(finding.asBlocking()));
			return Optional.empty();
		}
	}

	private void themes(YamlSource source, HelpLines helpLines) {
		int index = 0;
		for (JsonNode entry : source.root()) {
			String at = "/" + index + "/help-lines/";
			for (int i = 0; i < entry.path("help-lines").size(); i++) {
				String id = entry.path("help-lines").get(i).asString();
				if (!helpLines.ids().contains(id)) {
					this.findings.add(Finding
						.blocking(source.place(at + i), "unknown-help-line",
								"«" + id + "» finnes ikke i helplines.yml.")
						.suggesting(Nearest.find(id, helpLines.ids())));
				}
			}
			if (entry.path("sensitive").asBoolean(false) && entry.path("help-lines").isEmpty()) {
				this.findings.add(Finding.warning(source.place("/" + index + "/sensitive"), "no-help-lines",
						"Temaet er merket som sårbart, men har ingen hjelpelinjer. Legg til «help-lines» med id-er fra "
								+ Vocabulary.HELP_LINES + "."));
			}
			this.documents.add(ThemeDocument.of(entry, helpLines, index));
			index++;
		}
	}

	private void formerNames(JsonNode law) {
		String now = law.path("act").asString("") + " " + law.path("section").asString(law.path("id").asString());
		law.path("formerly").forEach((former) -> this.formerLaws.put(former.asString(), now.strip()));
	}

	private void model(YamlSource source) {
		Set<String> components = new LinkedHashSet<>();
		source.root()
			.path("modules")
			.forEach((module) -> module.path("components")
				.forEach((component) -> components.add(component.path("id").asString())));
		this.ids.put(Vocabulary.MODEL, components);
		this.documents.add(ModelDocument.of(source.root()));
	}

	private void block(Place place, String rule, String message) {
		this.findings.add(Finding.blocking(place, rule, message));
	}

}
