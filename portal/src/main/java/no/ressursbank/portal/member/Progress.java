package no.ressursbank.portal.member;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come in a course.
 *
 * @param course its id
 * @param done numbers of the steps, from 1
 * @param updated null before the first one
 */
public record Progress(String course, List<Integer> done, @Nullable Instant updated) {
}
