package no.ressursbank.portal.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the dashboard shows and the alerts wait for is told by somebody: otherwise they
 * would be silent for ever, and nobody would know.
 */
@BrowserTest
class MonitoringIntegrationTests {

	private static final Path FOLDER = Path.of("../docker/monitoring");

	/** A figure and what is asked of its labels; words before a bracket are functions. */
	private static final Pattern FIGURE = Pattern
		.compile("\\b([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\\b(?!\\s*\\()(?:\\{([^}]*)})?");

	private static final Pattern LABEL = Pattern.compile("(\\w+)(=~?)\"([^\"]*)\"");

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void everyFigureOfDashboardAndAlertsIsTold() throws IOException, InterruptedException {
		List<String> told = told();
		List<String> asked = Stream
			.concat(alerts().stream().map((alert) -> alert.get("expr").toString()), dashboard().stream())
			.toList();
		List<String> missing = new ArrayList<>();
		for (String expression : asked) {
			FIGURE.matcher(expression.replaceAll("\\b(by|ignoring|on) *\\([^)]*\\)", ""))
				.results()
				.forEach((figure) -> {
					if (told.stream().noneMatch((line) -> answers(line, figure))) {
						missing.add(figure.group());
					}
				});
		}
		assertThat(missing).isEmpty();
		assertThat(asked).hasSizeGreaterThan(25);
	}

	@Test
	void everyAlertHasItsRunbookAndEveryRunbookItsAlert() throws IOException {
		List<String> names = new ArrayList<>();
		for (Map<?, ?> alert : alerts()) {
			String name = alert.get("alert").toString();
			names.add(name);
			assertThat(alert.get("annotations")).asString()
				.contains("runbook=docs/runbooks.md#" + name.toLowerCase(Locale.ROOT));
		}
		List<String> sections = Files.readString(Path.of("../docs/runbooks.md"))
			.lines()
			.filter((line) -> line.startsWith("## "))
			.map((line) -> line.substring(3))
			.toList();
		assertThat(names).hasSizeGreaterThan(8).containsExactlyInAnyOrderElementsOf(sections);
	}

	/** After each of the things that are counted has happened once. */
	private List<String> told() throws IOException, InterruptedException {
		RunningBank bank = RunningBank.get();
		get(bank.search() + "/api/search?q=mobbing");
		get(bank.portal() + "/");
		HttpRequest suggestion = HttpRequest.newBuilder(bank.content().resolve("/api/feedback/wishes"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"text\": \"Eleven Ola Testmann trenger mer.\"}"))
			.build();
		this.client.send(suggestion, BodyHandlers.discarding());
		List<String> told = new ArrayList<>(Files.readAllLines(bank.published()));
		for (String service : List.of(bank.search().toString(), bank.content().toString(), bank.portal())) {
			told.addAll(get(service + "/actuator/prometheus").lines().toList());
		}
		return told;
	}

	/** Prometheus adds the job itself, and which failures there have been is luck. */
	private static boolean answers(String line, MatchResult figure) {
		if (!line.matches(Pattern.quote(figure.group(1)) + "[{ ].*")) {
			return false;
		}
		String labels = (figure.group(2) != null) ? figure.group(2) : "";
		return LABEL.matcher(labels).results().filter((label) -> !label.group(1).equals("job")).allMatch((label) -> {
			boolean exact = label.group(2).equals("=") && !label.group(1).equals("status");
			return line.contains(label.group(1) + "=\"" + (exact ? label.group(3) + "\"" : ""));
		});
	}

	private String get(String address) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body();
	}

	private static List<Map<?, ?>> alerts() throws IOException {
		Map<String, List<Map<String, List<Map<?, ?>>>>> file = new Yaml()
			.load(Files.readString(FOLDER.resolve("alerts.yml")));
		return file.getOrDefault("groups", List.of())
			.stream()
			.flatMap((group) -> group.getOrDefault("rules", List.of()).stream())
			.toList();
	}

	private static List<String> dashboard() throws IOException {
		JsonNode file = JsonMapper.shared().readTree(Files.readString(FOLDER.resolve("grafana.json")));
		return file.findValues("expr").stream().map(JsonNode::asString).toList();
	}

}
