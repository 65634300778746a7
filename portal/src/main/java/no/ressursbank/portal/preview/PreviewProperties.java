package no.ressursbank.portal.preview;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the editors' program writes what it finds.
 *
 * @param state a file; null where nothing is previewed
 */
@ConfigurationProperties("ressursbank.portal.preview")
record PreviewProperties(@Nullable Path state) {
}
