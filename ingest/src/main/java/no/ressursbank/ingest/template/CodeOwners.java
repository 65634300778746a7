package no.ressursbank.ingest.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.source.SourceText;
import no.ressursbank.ingest.source.Vocabulary;
import no.ressursbank.ingest.yaml.YamlSource;
import tools.jackson.databind.JsonNode;

/**
 * The file that makes GitHub ask whoever is responsible for a theme. Source:
 * docs.github.com, "About code owners".
 */
public final class CodeOwners {

	private final Path root;

	/** Of a content folder whose name in the repository is {@code content}. */
	public CodeOwners(Path root) {
		this.root = root;
	}

	/**
	 * The lines of the file.
	 * @throws Rejection when the themes or the stewards cannot be read
	 */
	public String text() throws IOException, Rejection {
		Map<String, String> accounts = new TreeMap<>();
		for (JsonNode steward : list(Vocabulary.STEWARDS)) {
			accounts.put(steward.path("id").asString(), steward.path("github").asString(""));
		}
		StringBuilder text = new StringBuilder("""
				# Laget av «ressursbank owners» fra themes.yml og stewards.yml.
				# Et fagmiljø blir spurt når det har en konto i feltet github i stewards.yml.
				""");
		for (JsonNode theme : list(Vocabulary.THEMES)) {
			String id = theme.path("id").asString();
			String steward = theme.path("steward").asString("");
			String account = accounts.getOrDefault(steward, "");
			text.append(account.isEmpty() ? "# " + id + ": " + steward + " har ingen konto ennå\n"
					: "/content/*/" + id + "/ " + account + "\n");
		}
		return text.toString();
	}

	private JsonNode list(String file) throws IOException, Rejection {
		return YamlSource.parse(SourceText.read(this.root.resolve(file), file), Place.startOf(file)).root();
	}

}
