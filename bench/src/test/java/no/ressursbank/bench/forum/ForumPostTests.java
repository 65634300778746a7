package no.ressursbank.bench.forum;

import java.time.Duration;

import no.ressursbank.bench.bank.ForumAnswer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ForumPostTests {

	private final ForumPost opening = sent(new ForumPost("kodeb", "ansatt", null));

	private final ForumPost post = sent(new ForumPost("kodek", "ansatt", this.opening));

	@Test
	void isThereWhenItWasAcknowledged() {
		assertThat(this.post.fate()).isEqualTo(Fate.THERE);
		assertThat(this.post.id()).isEqualTo("1");
	}

	@Test
	void isInDoubtWhenNobodyAnswered() {
		ForumPost silent = new ForumPost("kodem", "ansatt", null);
		silent.sent(answer(0, "{}"), false);
		silent.sent(answer(503, "{}"), true);
		assertThat(silent.fate()).isEqualTo(Fate.UNSURE);
	}

	@Test
	void aRefusalAfterSilenceProvesNothing() {
		ForumPost refused = new ForumPost("kodem", "ansatt", null);
		refused.sent(answer(404, "{}"), true);
		assertThat(refused.fate()).isEqualTo(Fate.UNSURE);
		refused.sent(answer(404, "{}"), false);
		assertThat(refused.fate()).isEqualTo(Fate.REFUSED);
	}

	@Test
	void takesAConflictWithOwnChangeForItsSuccess() {
		assertThat(this.post.edited("Nytt", answer(409, "{\"version\": 2}"), true)).isTrue();
		assertThat(this.post.texts()).containsExactly("Nytt");
		assertThat(this.post.version()).isEqualTo(2);
	}

	@Test
	void takesAConflictWithSomebodyElseForNothing() {
		assertThat(this.post.edited("Nytt", answer(409, "{\"version\": 2}"), false)).isFalse();
		assertThat(this.post.texts()).doesNotContain("Nytt");
	}

	@Test
	void mayBeOldOrNewWhenNobodyAnsweredAChange() {
		assertThat(this.post.edited("Nytt", answer(0, "{}"), true)).isFalse();
		assertThat(this.post.texts()).hasSize(2).contains("Nytt");
	}

	@Test
	void isGoneWithWhatItAnswers() {
		assertThat(this.opening.taken(Fate.DELETED, "removed", answer(200, "{}"))).isTrue();
		assertThat(this.post.isGone()).isTrue();
		assertThat(this.post.isDeleted()).isTrue();
	}

	@Test
	void isGoneWhenAnEarlierRequestHasTakenIt() {
		assertThat(this.post.taken(Fate.HIDDEN, "hidden", answer(409, "{\"now\": {\"status\": \"visible\"}}")))
			.isFalse();
		assertThat(this.post.taken(Fate.HIDDEN, "hidden", answer(409, "{\"now\": {\"status\": \"hidden\"}}"))).isTrue();
		assertThat(this.post.fate()).isEqualTo(Fate.HIDDEN);
	}

	private static ForumPost sent(ForumPost post) {
		post.sent(answer(201, "{\"post\": {\"id\": \"1\", \"thread\": \"2\", \"version\": 1}}"), false);
		return post;
	}

	private static ForumAnswer answer(int status, String body) {
		return new ForumAnswer(status, new JsonMapper().readTree(body), Duration.ZERO);
	}

}
