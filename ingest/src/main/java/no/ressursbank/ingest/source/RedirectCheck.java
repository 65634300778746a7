package no.ressursbank.ingest.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.finding.Nearest;
import no.ressursbank.ingest.yaml.YamlSource;
import no.ressursbank.resourceindex.Redirects;
import no.ressursbank.resourceindex.Redirects.Redirect;
import no.ressursbank.resourceindex.Redirects.Withdrawal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Checks that every old id is old, and that what it leads to is there. A chain of moves
 * is followed to its end, so that a reader is sent on once.
 */
final class RedirectCheck {

	private final YamlSource source;

	private final ContentDirectory directory;

	/** Where each old id was moved to, as written. */
	private final Map<String, String> moved = new LinkedHashMap<>();

	RedirectCheck(YamlSource source, ContentDirectory directory) {
		this.source = source;
		this.directory = directory;
		source.root().forEach((entry) -> this.moved.putIfAbsent(old(entry), entry.path("to").asString("")));
	}

	/**
	 * The entries without a fault, in their order.
	 * @param findings where the faults of the others are added
	 */
	Redirects run(List<Finding> findings) {
		List<Redirect> moves = new ArrayList<>();
		List<Withdrawal> withdrawals = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		int index = 0;
		for (JsonNode entry : this.source.root()) {
			Optional<Finding> fault = fault(entry, "/" + index, !seen.add(old(entry)));
			if (fault.isPresent()) {
				findings.add(fault.get());
			}
			else if (isMove(entry)) {
				moves.add(new Redirect(old(entry), end(old(entry))));
			}
			else {
				withdrawals.add(new Withdrawal(old(entry), Texts.of(entry.path("notice")), text(entry, "replacement")));
			}
			index++;
		}
		return new Redirects(moves, withdrawals);
	}

	private Optional<Finding> fault(JsonNode entry, String at, boolean isRepeated) {
		if (!isMove(entry) && !isWithdrawal(entry)) {
			return error(at, "invalid-value", "Skriv enten «from» og «to», eller «withdrawn» og «notice».");
		}
		String subject = at + (isMove(entry) ? "/from" : "/withdrawn");
		if (isRepeated) {
			return error(subject, "duplicate-id", "Id-en «" + old(entry) + "» står to ganger.");
		}
		if (this.directory.ids().contains(old(entry))) {
			return error(subject, "id-in-use",
					"«" + old(entry) + "» finnes igjen som fil. Ta bort linjen, eller gi filen et annet navn.");
		}
		return isMove(entry) ? target(at + "/to", end(old(entry)))
				: target(at + "/replacement", text(entry, "replacement"));
	}

	private Optional<Finding> target(String at, @Nullable String target) {
		if (target == null || this.directory.ids().contains(target)) {
			return Optional.empty();
		}
		if (this.moved.containsKey(target)) {
			return error(at, "redirect-loop",
					"«" + target + "» er selv flyttet eller trukket tilbake. La den føre til en ressurs som finnes.");
		}
		return error(at, "unknown-reference", "«" + target + "» finnes ikke i innholdsmappen.")
			.map((finding) -> finding.suggesting(Nearest.find(target, this.directory.ids())));
	}

	/** Where a chain of moves ends; in a ring, somewhere in it. */
	private String end(String id) {
		String end = id;
		for (int steps = 0; steps <= this.moved.size() && !this.moved.getOrDefault(end, "").isEmpty(); steps++) {
			end = this.moved.getOrDefault(end, "");
		}
		return end;
	}

	private Optional<Finding> error(String pointer, String rule, String message) {
		return Optional.of(Finding.error(this.source.place(pointer), rule, message));
	}

	private static boolean isMove(JsonNode entry) {
		return entry.size() == 2 && entry.has("from") && entry.has("to");
	}

	private static boolean isWithdrawal(JsonNode entry) {
		return entry.has("withdrawn") && entry.has("notice") && !entry.has("from") && !entry.has("to");
	}

	private static String old(JsonNode entry) {
		return entry.path("from").asString(entry.path("withdrawn").asString(""));
	}

	private static @Nullable String text(JsonNode entry, String field) {
		return entry.path(field).asString(null);
	}

}
