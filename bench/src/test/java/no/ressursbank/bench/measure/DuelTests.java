package no.ressursbank.bench.measure;

import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DuelTests {

	private static final int QUESTIONS = 105;

	private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

	@Test
	void asksBothSidesEverythingOnce() {
		Duel duel = duel();
		assertThat(duel.ours()).hasSize(QUESTIONS).allMatch(Timing::answered);
		assertThat(duel.theirs()).hasSize(QUESTIONS).noneMatch(Timing::answered);
		assertThat(this.asked).hasSize(2 * QUESTIONS).doesNotHaveDuplicates();
	}

	@Test
	void letsEachSideBeginEveryOtherTime() {
		duel();
		List<String> sides = this.asked.stream().map((call) -> call.substring(0, 1)).toList();
		// The first round ends with theirs, the second begins with theirs, and so on.
		long changes = IntStream.range(1, sides.size()).filter((i) -> !sides.get(i).equals(sides.get(i - 1))).count();
		assertThat(changes).isEqualTo(20);
		assertThat(sides.getFirst()).isEqualTo("o");
	}

	private Duel duel() {
		try (Clients clients = new Clients(1)) {
			return Duel.of(clients, calls("o", true), calls("t", false), () -> {
			});
		}
	}

	private List<Call> calls(String side, boolean answer) {
		return IntStream.range(0, QUESTIONS).<Call>mapToObj((i) -> () -> {
			this.asked.add(side + i);
			return answer;
		}).toList();
	}

}
