package no.ressursbank.bench.restore;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import no.ressursbank.bench.bank.ForumAnswer;
import no.ressursbank.bench.bank.ForumBank;
import no.ressursbank.bench.bank.ForumClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that a bank answers somebody who is signed in: every resource, thread and post, and
 * some searches.
 *
 * @param byAddress JSON
 * @param visible the ids of posts that everybody may see
 */
record Answers(Map<String, String> byAddress, Set<String> visible) {

	private static final List<String> LISTS = List.of("/api/themes", "/api/articles", "/api/materials", "/api/webinars",
			"/api/courses", "/api/contacts");

	private static final List<String> SEARCHES = List.of("q=mobbing", "q=foreldresamarbeid", "q=sjolvskading",
			"q=skolefrav%C3%A6r&kind=article", "");

	private static final JsonMapper JSON = new JsonMapper();

	/** Asks for everything. */
	static Answers of(ForumBank bank, ForumClient member) {
		Answers answers = new Answers(new TreeMap<>(), new TreeSet<>());
		for (String list : LISTS) {
			answers.each(member, list, (item) -> answers.ask(member, list + "/" + item.path("id").asString()));
		}
		answers.ask(member, "/api/model");
		answers.each(member, "/api/threads", (thread) -> answers.posts(member, thread.path("id").asString()));
		for (String search : SEARCHES) {
			answers.put("search " + search, JSON.readTree(bank.search(search)));
		}
		return answers;
	}

	/** The addresses that are answered otherwise, or by one of both alone. */
	Set<String> differingFrom(Answers others) {
		Set<String> differing = new TreeSet<>(this.byAddress.keySet());
		differing.addAll(others.byAddress.keySet());
		differing.removeIf((address) -> this.byAddress.getOrDefault(address, "")
			.equals(others.byAddress.getOrDefault(address, "-")));
		return differing;
	}

	boolean contain(String word) {
		return this.byAddress.toString().contains(word);
	}

	private void posts(ForumClient member, String thread) {
		String address = "/api/threads/" + thread;
		ask(member, address);
		each(member, address + "/posts", (post) -> {
			put("post " + post.path("id").asString(), post);
			if (post.path("status").asString().equals("visible")) {
				this.visible.add(post.path("id").asString());
			}
		});
	}

	private void each(ForumClient member, String list, Consumer<JsonNode> taker) {
		String next = "";
		do {
			JsonNode page = ask(member, list + "?size=100" + (next.isEmpty() ? "" : "&cursor=" + next));
			page.path("items").forEach(taker);
			next = page.path("next").asString("");
		}
		while (!next.isEmpty());
	}

	private JsonNode ask(ForumClient member, String address) {
		ForumAnswer answer = member.get(address);
		if (!answer.isAcknowledged()) {
			throw new IllegalStateException(address + " is answered with " + answer.status());
		}
		put(address, answer.body());
		return answer.body();
	}

	/** Without how long it took, and without where to go on in this very index. */
	private void put(String address, JsonNode answer) {
		JsonNode kept = answer.deepCopy();
		if (kept instanceof ObjectNode object) {
			object.remove(List.of("tookMs", "next"));
		}
		this.byAddress.put(address, kept.toString());
	}

}
