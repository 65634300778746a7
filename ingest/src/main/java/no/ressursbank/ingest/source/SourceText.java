package no.ressursbank.ingest.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;

/**
 * Reads text files: UTF-8 without exception, bounded, line ends and byte order mark
 * evened out.
 */
public final class SourceText {

	/**
	 * Markdown parsers slow down badly on huge texts; the longest real article is a tenth
	 * of this.
	 */
	private static final long MAX_BYTES = 256 * 1024;

	private SourceText() {
	}

	/**
	 * The text of a file. Links are not followed, as they may lead out of the folder, and
	 * special files may never end.
	 * @param name what findings call the file
	 * @throws Rejection when it is no plain file, too large or not UTF-8
	 */
	public static String read(Path path, String name) throws IOException, Rejection {
		if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
			throw rejection(name, "not-a-file", "Lenker og spesialfiler leses ikke. Legg inn en vanlig fil.");
		}
		if (Files.size(path) > MAX_BYTES) {
			throw rejection(name, "too-large", "Filen er større enn 256 KB. Del den i flere.");
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder()
				.decode(ByteBuffer.wrap(Files.readAllBytes(path)))
				.toString();
			return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
		}
		catch (CharacterCodingException ex) {
			throw rejection(name, "encoding", "Filen er ikke UTF-8. Lagre den på nytt med tegnsettet UTF-8.");
		}
	}

	private static Rejection rejection(String name, String rule, String message) {
		return new Rejection(Finding.error(Place.startOf(name), rule, message));
	}

}
