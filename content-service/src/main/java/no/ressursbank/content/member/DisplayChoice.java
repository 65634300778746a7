package no.ressursbank.content.member;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a member lets others see.
 *
 * @param display {@code municipality}, {@code name} or {@code school}
 */
record DisplayChoice(@Nullable String display) {

	Display value() {
		return Arrays.stream(Display.values())
			.filter((one) -> one.name().toLowerCase(Locale.ROOT).equals(this.display))
			.findFirst()
			.orElseThrow(MemberProblem::unknownDisplay);
	}

}
