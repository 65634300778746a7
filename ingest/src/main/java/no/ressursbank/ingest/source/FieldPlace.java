package no.ressursbank.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import no.ressursbank.ingest.finding.Place;
import no.ressursbank.ingest.finding.Rejection;
import no.ressursbank.ingest.yaml.YamlSource;

/**
 * Finds again where the value of a field stands in a file that was parsed before.
 */
public final class FieldPlace {

	private FieldPlace() {
	}

	/**
	 * The place of a value, or the nearest value around it.
	 * @param pointer a JSON pointer into the fields
	 */
	public static Place of(ContentFile file, String pointer) {
		try {
			return source(file).place(pointer);
		}
		catch (IOException | Rejection ex) {
			return file.start();
		}
	}

	private static YamlSource source(ContentFile file) throws IOException, Rejection {
		Path sidecar = file.sibling(".yml");
		if (file.name().endsWith(".pdf") && Files.isRegularFile(sidecar)) {
			String name = file.name().substring(0, file.name().length() - ".pdf".length()) + ".yml";
			return YamlSource.parse(SourceText.read(sidecar, name), Place.startOf(name));
		}
		return FrontMatter.split(SourceText.read(file.path(), file.name()), file.name()).metadata();
	}

}
