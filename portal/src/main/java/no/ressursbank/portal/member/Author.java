package no.ressursbank.portal.member;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What others see of a member: all null of one who has left.
 */
public record Author(@Nullable String name, @Nullable String school, @Nullable String municipality) {

	/** In one line; empty when nothing is shown. */
	public String line() {
		return Stream.of(this.name, this.school, this.municipality)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
	}

}
