package no.ressursbank.portal.model;

import java.util.List;
import java.util.stream.IntStream;

import no.ressursbank.portal.bank.WorkingModel.Module;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CircleTests {

	@Test
	void theFirstModuleStandsAtTheTopAndTheSecondToTheRightOfIt() {
		List<Circle.Piece> pieces = Circle.of(modules(5)).pieces();
		assertThat(pieces.get(0).x()).isEqualTo(200);
		assertThat(pieces.get(0).y()).isEqualTo(58);
		assertThat(pieces.get(1).x()).isGreaterThan(300);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 5, 8 })
	void hasAPieceForEachModule(int modules) {
		assertThat(Circle.of(modules(modules)).pieces()).hasSize(modules)
			.allSatisfy((piece) -> assertThat(piece.path()).matches("M[0-9. ]+A.+Z"));
	}

	private static List<Module> modules(int number) {
		return IntStream.rangeClosed(1, number).mapToObj((i) -> new Module("m" + i, i, "Modul", List.of())).toList();
	}

}
