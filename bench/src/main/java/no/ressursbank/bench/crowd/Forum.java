package no.ressursbank.bench.crowd;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import no.ressursbank.bench.bank.ForumBank;
import no.ressursbank.bench.bank.ForumClient;
import no.ressursbank.bench.bank.WholeBank;
import no.ressursbank.bench.measure.Question;

/**
 * What members do, ten things in turn: nine times they read, once they write.
 */
final class Forum {

	private static final int LISTS = 4;

	private static final int THREADS = 3;

	private static final int SEARCHES = 2;

	private Forum() {
	}

	/** Begins a thread, and gives what can be asked of it. */
	static List<Question> questions(WholeBank bank) {
		ForumClient member = bank.as("ansatt");
		String posts = "/api/threads/" + begin(member) + "/posts";
		Question list = () -> member.get("/api/threads?size=20").reply();
		Question read = () -> member.get(posts).reply();
		Question search = () -> member.search("svar").reply();
		Question write = () -> member.post(posts, Map.of("text", "Et svar til."), key()).reply();
		return Stream
			.of(Collections.nCopies(LISTS, list), Collections.nCopies(THREADS, read),
					Collections.nCopies(SEARCHES, search), List.of(write))
			.flatMap(List::stream)
			.toList();
	}

	private static String begin(ForumClient member) {
		return member
			.post("/api/threads", Map.of("theme", ForumBank.THEME, "title", "Prøve", "text", "Noe å svare på."), key())
			.body()
			.path("post")
			.path("thread")
			.asString();
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
