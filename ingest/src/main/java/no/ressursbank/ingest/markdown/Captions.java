package no.ressursbank.ingest.markdown;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.resource.Metadata;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.ContentFile;

/**
 * Captions of a recording in a file beside its webinar, checked and given the address
 * they are served at. Only WebVTT (W3C): it is what browsers show.
 */
final class Captions {

	private static final String FIELD = "captions";

	/** Hours of talk are a tenth of this. */
	private static final long MAX_BYTES = 5L * 1024 * 1024;

	private static final Pattern WEB_VTT = Pattern.compile("\\uFEFF?WEBVTT([ \\t\\r\\n].*)?", Pattern.DOTALL);

	private static final Pattern ADDRESS = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);

	private final ContentDirectory directory;

	private final AttachmentStore store;

	Captions(ContentDirectory directory, AttachmentStore store) {
		this.directory = directory;
		this.store = store;
	}

	/**
	 * Looks at the captions of a file, and stores them if they can be published.
	 * @param findings gets what is wrong
	 * @return the address they are served at; empty when they are somebody else's to
	 * serve, or there are none that can be published
	 */
	Optional<String> publish(ContentFile from, Metadata metadata, List<Finding> findings) throws IOException {
		String captions = metadata.source().root().path(FIELD).asString("");
		if (captions.isEmpty() || ADDRESS.matcher(captions).matches()) {
			return Optional.empty();
		}
		Place place = metadata.source().place("/" + FIELD);
		Optional<Path> file = LinkTargets.isAbsolute(captions) ? Optional.empty() : this.directory.file(from, captions);
		if (file.isEmpty()) {
			findings.add(Finding.error(place, "broken-captions", "Tekstingen «" + captions
					+ "» finnes ikke i innholdsmappen. Legg filen ved siden av teksten, eller skriv en https-adresse."));
			return Optional.empty();
		}
		Optional<String> advice = advice(file.get());
		if (advice.isPresent()) {
			findings.add(Finding.error(place, "captions-type", "Tekstingen «" + captions + "» " + advice.get()));
			return Optional.empty();
		}
		return Optional.of(this.store.keep(Files.readAllBytes(file.get()), file.get(), "vtt"));
	}

	/** Why a file is not captions, and what to do; empty when it is. */
	private static Optional<String> advice(Path file) throws IOException {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		if (name.endsWith(".srt")) {
			return Optional.of("er SRT. Lagre den som WebVTT: «WEBVTT» alene på første linje, punktum i stedet for"
					+ " komma i tidene, og endelsen .vtt.");
		}
		if (!name.endsWith(".vtt")) {
			return Optional.of("er ikke WebVTT. Eksporter tekstingen som en .vtt-fil.");
		}
		if (Files.size(file) > MAX_BYTES) {
			return Optional.of("er større enn 5 MB. Se etter om det er riktig fil.");
		}
		return adviceOn(Files.readAllBytes(file));
	}

	private static Optional<String> adviceOn(byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			if (!WEB_VTT.matcher(text).matches()) {
				return Optional.of("begynner ikke med «WEBVTT». Skriv det alene på første linje.");
			}
			return text.contains("-->") ? Optional.empty()
					: Optional.of("har ingen tekster. Hver tekst står under en linje som 00:01.000 --> 00:04.000.");
		}
		catch (CharacterCodingException ex) {
			return Optional.of("er ikke UTF-8. Velg «Lagre som» og tegnsettet UTF-8.");
		}
	}

}
