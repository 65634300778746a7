package no.ressursbank.content.member;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the bank knows of the one who asks.
 *
 * @param roles empty for somebody who may sign in and is no member
 * @param display how much others see: {@code municipality}, {@code name} or
 * {@code school}
 * @param shown what that comes to
 * @param mutedUntil may not write before, or null
 */
record MeView(UUID id, String name, @Nullable String school, @Nullable String municipality, List<String> roles,
		String display, Author shown, @Nullable Instant mutedUntil) {

	static MeView of(Member member) {
		return new MeView(member.id(), member.displayName(), member.school(), member.municipality(),
				member.roles().stream().sorted().map(MeView::code).toList(), code(member.display()), member.author(),
				member.mutedUntil());
	}

	private static String code(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}
