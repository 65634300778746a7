package no.ressursbank.content.file;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the publisher puts files, by their hash.
 *
 * @param files the folder
 */
@ConfigurationProperties("ressursbank")
record FileStore(@DefaultValue(".ressursbank/files") Path files) {

	Path path(String sha256, String extension) {
		return this.files.resolve(sha256.substring(0, 2)).resolve(sha256 + extension);
	}

}
