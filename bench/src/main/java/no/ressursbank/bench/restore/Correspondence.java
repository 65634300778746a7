package no.ressursbank.bench.restore;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import no.ressursbank.bench.bank.ForumAnswer;
import no.ressursbank.bench.bank.ForumBank;
import no.ressursbank.bench.bank.ForumClient;

/**
 * What two members write, one of whom is erased later.
 *
 * @param stays whose writing must not be lost
 * @param goes who is erased
 * @param canary a word that stands wherever the one who goes has left something
 * @param theme what they write about
 */
record Correspondence(ForumClient stays, ForumClient goes, String canary, String theme) {

	/** Signs both in, and lets them write. */
	static Correspondence in(ForumBank bank) {
		String canary = "kanari" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toLowerCase(Locale.ROOT) + "x";
		ForumClient stays = bank.as("ansatt");
		String theme = stays.get("/api/themes?size=1").body().path("items").path(0).path("id").asString();
		Correspondence both = new Correspondence(stays, bank.as("ansatt2"), canary, theme);
		String asked = both.begin(both.stays, "Tilsyn i friminuttet", "Hvordan ordner dere tilsynet?");
		both.answer(both.goes, asked, "Vi bruker gule vester. " + canary);
		both.begin(both.goes, "Om overgangen " + canary, "Hvem inviterer dere til møtet? " + canary);
		String other = both.begin(both.goes, "Om vester " + canary, "Hvor kjøper dere dem? " + canary);
		both.answer(both.stays, other, "Vi fikk dem av kommunen.");
		both.done(both.goes.put("/api/threads/drafts/new", Map.of("title", "Utkast", "text", "Om " + canary)));
		both.done(both.goes.put("/api/threads/" + asked + "/subscription", Map.of()));
		return both;
	}

	/** One of them goes, with all that was written; the other one writes on. */
	void part() {
		done(this.goes.delete("/api/me?posts=remove"));
		begin(this.stays, "Etterpå", "Hva gjør dere når det regner?");
	}

	private String begin(ForumClient who, String title, String text) {
		return done(who.post("/api/threads", Map.of("theme", this.theme, "title", title, "text", text),
				UUID.randomUUID().toString()))
			.body()
			.path("thread")
			.path("id")
			.asString();
	}

	private void answer(ForumClient who, String thread, String text) {
		done(who.post("/api/threads/" + thread + "/posts", Map.of("text", text), UUID.randomUUID().toString()));
	}

	private ForumAnswer done(ForumAnswer answer) {
		if (!answer.isAcknowledged()) {
			throw new IllegalStateException("Forumet svarer %d: %s".formatted(answer.status(), answer.body()));
		}
		return answer;
	}

}
