package no.ressursbank.ingest.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.source.ContentDirectory;
import no.ressursbank.ingest.source.ContentFile;

/**
 * Images beside the text, checked and given the address they are served at.
 */
final class Images {

	/** Readers wait for larger pictures where the net is slow. */
	private static final long HEAVY_BYTES = 500L * 1024;

	/** Nobody waits for larger ones. */
	private static final long MAX_BYTES = 5L * 1024 * 1024;

	private final ContentDirectory directory;

	private final AttachmentStore store;

	Images(ContentDirectory directory, AttachmentStore store) {
		this.directory = directory;
		this.store = store;
	}

	/** Looks at all images of a file, and stores those that can be published. */
	Published publish(ContentFile from, List<Link> images) throws IOException {
		Map<String, String> addresses = new HashMap<>();
		List<Finding> findings = new ArrayList<>();
		for (Link image : images) {
			Optional<Path> file = file(from, image.target());
			if (file.isEmpty()) {
				findings.add(missing(image));
			}
			else {
				publish(file.get(), image, addresses, findings);
			}
		}
		return new Published(addresses, findings);
	}

	private void publish(Path file, Link image, Map<String, String> addresses, List<Finding> findings)
			throws IOException {
		if (Files.size(file) > MAX_BYTES) {
			findings.add(Finding.error(image.place(), "image-size",
					"Bildet «" + image.target() + "» er større enn 5 MB. Lagre det i en mindre utgave."));
			return;
		}
		if (Files.size(file) > HEAVY_BYTES) {
			findings.add(Finding.warning(image.place(), "image-size", "Bildet «" + image.target() + "» er "
					+ Files.size(file) / 1024 + " KB. Lagre det i en mindre utgave, helst under 500 KB."));
		}
		byte[] bytes = Files.readAllBytes(file);
		Optional<ImageType> type = ImageType.of(bytes);
		if (type.isPresent() && PicturePlace.isIn(bytes)) {
			findings.add(Finding.error(image.place(), "image-location", "Bildet «" + image.target()
					+ "» forteller hvor det er tatt. Lagre det på nytt uten stedsopplysninger (skjermbilde eller eksport"
					+ " «uten metadata»)."));
		}
		else if (type.isPresent()) {
			addresses.put(LinkTargets.path(image.target()), this.store.keep(bytes, file, type.get().extension()));
		}
		else {
			findings.add(Finding.error(image.place(), "image-type",
					"Bildet «" + image.target() + "» er ikke PNG, JPEG, WebP eller GIF. Lagre det som en av dem."));
		}
	}

	private Optional<Path> file(ContentFile from, String target) {
		return LinkTargets.isAbsolute(target) ? Optional.empty() : this.directory.file(from, LinkTargets.path(target));
	}

	private static Finding missing(Link image) {
		if (LinkTargets.isAbsolute(image.target())) {
			String shown = image.target().startsWith("data:") ? "data:…" : image.target();
			return Finding.warning(image.place(), "remote-image", "Bildet «" + shown
					+ "» ligger ikke i innholdsmappen og blir en lenke. Lagre bildet ved siden av teksten.");
		}
		return Finding.error(image.place(), "broken-image",
				"Bildet «" + image.target() + "» finnes ikke i innholdsmappen.");
	}

	/**
	 * The images of one file.
	 *
	 * @param addresses published address by path, as the text has it but decoded
	 */
	record Published(Map<String, String> addresses, List<Finding> findings) {
	}

}
