package no.ressursbank.portal.bank;

import org.jspecify.annotations.Nullable;

/**
 * Why a service does not give what was asked for (RFC 9457), in the reader's language.
 *
 * @param url where a resource that has moved is
 * @param notice why a resource was taken away
 * @param replacement where to read instead
 */
public record Problem(@Nullable String type, @Nullable String title, @Nullable String detail, @Nullable String url,
		@Nullable String notice, @Nullable String replacement) {

	/** What a service that gives no reason would have said. */
	static final Problem UNTOLD = new Problem(null, null, null, null, null, null);

}
