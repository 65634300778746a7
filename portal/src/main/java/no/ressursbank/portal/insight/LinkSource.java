package no.ressursbank.portal.insight;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import no.ressursbank.portal.insight.Section.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Links out of the bank that lead nowhere, as the weekly check has found them. */
@Component
@Order(5)
class LinkSource implements Source {

	private static final Logger logger = LoggerFactory.getLogger(LinkSource.class);

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final InsightProperties properties;

	private final RestClient client;

	private final JsonMapper json;

	private final Words words;

	LinkSource(InsightProperties properties, RestClient.Builder builder, JsonMapper json, Words words) {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NORMAL).build());
		requests.setReadTimeout(PATIENCE);
		this.properties = properties;
		this.client = builder.requestFactory(requests).build();
		this.json = json;
		this.words = words;
	}

	@Override
	public List<String> ids() {
		return List.of("links");
	}

	@Override
	public List<Section> sections() {
		Optional<LinkReport> report = report();
		String summary = report
			.map((known) -> this.words.summary("links", known.dead().size(), known.links().size(),
					this.words.date(known.checked())))
			.orElseGet(() -> this.words.of("insight.links.unknown"));
		List<Row> rows = report.stream().flatMap((known) -> known.dead().stream()).map(this::row).toList();
		return List.of(new Section("links", summary, this.words.columns("address", "reason", "since"), rows, 0, null));
	}

	private Row row(LinkReport.Link link) {
		boolean web = link.address().startsWith("https://") || link.address().startsWith("http://");
		return new Row(link.address(), web ? link.address() : null, List.of(link.known().reason(),
				link.known().failures().isEmpty() ? "" : this.words.date(link.known().failures().getFirst())));
	}

	/** Empty when nobody has said where it is, and when it is not there. */
	private Optional<LinkReport> report() {
		URI links = this.properties.links();
		if (links == null) {
			return Optional.empty();
		}
		try {
			return "file".equals(links.getScheme()) ? ofFile(Path.of(links))
					: Optional.ofNullable(this.client.get().uri(links).retrieve().body(LinkReport.class));
		}
		catch (RestClientException | JacksonException ex) {
			logger.warn("The result of the check of links is not to be had: {}", ex.toString());
			return Optional.empty();
		}
	}

	/** It is not there before the first check. */
	private Optional<LinkReport> ofFile(Path file) {
		return Files.exists(file) ? Optional.of(this.json.readValue(file, LinkReport.class)) : Optional.empty();
	}

}
