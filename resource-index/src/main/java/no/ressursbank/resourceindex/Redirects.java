package no.ressursbank.resourceindex;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Ids that were published once and mean something else now.
 */
public record Redirects(List<Redirect> moved, List<Withdrawal> withdrawn) {

	/**
	 * Reads what is absent as empty.
	 */
	@SuppressWarnings("ConstantValue") // absent in the index when it was empty
	public Redirects {
		moved = (moved != null) ? List.copyOf(moved) : List.of();
		withdrawn = (withdrawn != null) ? List.copyOf(withdrawn) : List.of();
	}

	/**
	 * A resource that has another id now.
	 */
	public record Redirect(String from, String to) {
	}

	/**
	 * A resource that is not published any more.
	 *
	 * @param notice why, for readers, by language code
	 * @param replacement id of what to read instead, or null
	 */
	public record Withdrawal(String id, Map<String, String> notice, @Nullable String replacement) {
	}

}
