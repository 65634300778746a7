package no.ressursbank.portal.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * What the editors' program wrote last. Read when it was written and not when it is asked
 * for: every open page asks ten times a second, and a file of many findings takes long.
 */
@Component
class StateFile {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final @Nullable Path file;

	private volatile Read last = new Read("", PreviewState.NONE);

	StateFile(PreviewProperties properties) {
		this.file = properties.state();
	}

	/** Whether anything is previewed at all. */
	boolean exists() {
		return this.file != null;
	}

	/** What the file holds; nothing while there is none. */
	PreviewState read() {
		if (this.file == null) {
			return PreviewState.NONE;
		}
		try {
			BasicFileAttributes now = Files.readAttributes(this.file, BasicFileAttributes.class);
			String stamp = now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
			if (!this.last.stamp().equals(stamp)) {
				this.last = new Read(stamp, JSON.readValue(this.file, PreviewState.class));
			}
			return this.last.state();
		}
		catch (IOException | JacksonException ex) {
			// Not there yet, or of another version of the program: the next save writes
			// it.
			return PreviewState.NONE;
		}
	}

	/** A state, and what tells its file from the next. */
	private record Read(String stamp, PreviewState state) {
	}

}
