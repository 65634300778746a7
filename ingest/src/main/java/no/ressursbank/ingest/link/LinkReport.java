package no.ressursbank.ingest.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;

import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.link.LinkState.State;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of all addresses, kept in a file from one check to the next.
 *
 * @param checked when they were last asked
 * @param links in the order of their addresses
 */
public record LinkReport(LocalDate checked, List<Link> links) {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/**
	 * One address.
	 *
	 * @param places where it stands in the content, at least one
	 */
	public record Link(String address, LinkState known, List<Place> places) {

		boolean is(State state) {
			return this.known.state() == state;
		}

	}

	/** What a file holds; nothing is known when there is none or it cannot be read. */
	public static LinkReport read(Path file) {
		try {
			return JSON.readValue(Files.readAllBytes(file), LinkReport.class);
		}
		catch (IOException | JacksonException ex) {
			return new LinkReport(LocalDate.EPOCH, List.of());
		}
	}

	/** Writes the file, whole or not at all. */
	public void write(Path file) throws IOException {
		Path folder = Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
		Path part = Files.createTempFile(folder, "links", "");
		Files.writeString(part, JSON.writeValueAsString(this) + "\n");
		Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
	}

	/** The addresses in a state. */
	List<Link> in(State state) {
		return this.links.stream().filter((link) -> link.is(state)).toList();
	}

}
