package no.ressursbank.portal.member;

import org.jspecify.annotations.Nullable;

/**
 * What somebody writes: the beginning of a thread, an answer, or a change of either.
 *
 * @param title of a thread that is begun
 * @param text null with a form
 * @param form in place of a text
 * @param version of the post that is changed
 * @param confirmedWarnings whether the writer has seen the warnings
 */
public record Contribution(@Nullable String theme, @Nullable String resource, @Nullable Integer step,
		@Nullable String title, @Nullable String text, Post.@Nullable CaseForm form, @Nullable Integer version,
		@Nullable Boolean confirmedWarnings) {
}
