package no.ressursbank.content.resource;

import java.util.List;

import no.ressursbank.resourceindex.Register;
import org.jspecify.annotations.Nullable;

/**
 * A provision of law that a resource builds on.
 *
 * @param title what it is about, in the reader's language; null when the bank has no
 * words for it
 * @param act the name of the act
 * @param section which part of it; empty for the whole act
 */
public record ProvisionView(String id, @Nullable String title, String act, String section, @Nullable String url) {

	/** Those with these ids that the bank knows, in the order of the ids. */
	static List<ProvisionView> of(List<String> ids, Register register, String language) {
		return ids.stream()
			.flatMap((id) -> register.provisions().stream().filter((provision) -> provision.id().equals(id)))
			.map((provision) -> new ProvisionView(provision.id(), Translated.of(provision.titles(), language),
					provision.act(), provision.section(), provision.url()))
			.toList();
	}

}
