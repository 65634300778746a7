package no.ressursbank.content.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import no.ressursbank.content.resource.ResourceProblem;
import no.ressursbank.content.resource.Resources;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files under their hash, which never change. Only those of a published resource that
 * lets its file be given away: that a file lies in the store is not enough. Parts of a
 * file are given too, so that a reader can begin on page 40.
 */
@RestController
class FileController {

	private final Resources resources;

	private final FileStore store;

	FileController(Resources resources, FileStore store) {
		this.resources = resources;
		this.store = store;
	}

	@GetMapping("/files/{sha256:[0-9a-f]{64}}/{name}")
	ResponseEntity<Resource> file(@PathVariable String sha256, @PathVariable String name) {
		FileType type = this.resources.ofFile(sha256, name)
			.stream()
			.flatMap((document) -> FileType.of(document, sha256, name).stream())
			.findFirst()
			.orElseThrow(() -> ResourceProblem.unknown(name));
		Path path = this.store.path(sha256, type.extension());
		if (!Files.isRegularFile(path)) {
			throw ResourceProblem.unknown(name);
		}
		ContentDisposition inline = ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(type.mediaType())
			.cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.eTag(sha256 + type.extension())
			.header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
			.body(new FileSystemResource(path));
	}

}
