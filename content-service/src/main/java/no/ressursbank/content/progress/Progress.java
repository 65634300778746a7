package no.ressursbank.content.progress;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come in a course.
 *
 * @param course id of the course; ignored when it is sent
 * @param done numbers of the steps that are done, from 1, in order
 * @param updated when it last changed, or null; ignored when it is sent
 */
public record Progress(@Nullable String course, @NotNull(message = "{parameter.required}") @Size(max = 500,
		message = "{parameter.too-many}") List<Integer> done, @Nullable Instant updated) {
}
