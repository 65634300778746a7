package no.ressursbank.bench.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a change did to the answers of one query.
 *
 * @param grades of the pages with one, by id
 * @param before ids, the best first
 * @param after ids, the best first
 */
public record RankingChange(String query, Map<String, Integer> grades, List<String> before, List<String> after) {

	/** How much better it is answered; negative when it is worse. */
	public double gain() {
		return Score.of(this.grades, this.after).ndcg() - Score.of(this.grades, this.before).ndcg();
	}

	/** How well it is answered now. */
	public double score() {
		return Score.of(this.grades, this.after).ndcg();
	}

	/** Where each judged page was and is that is not where it was, the best first. */
	public List<Move> moves() {
		List<Move> moves = new ArrayList<>();
		this.grades.forEach((id, grade) -> {
			Move move = new Move(id, grade, this.before.indexOf(id) + 1, this.after.indexOf(id) + 1);
			if (move.from() != move.to()) {
				moves.add(move);
			}
		});
		moves.sort(Comparator.comparingInt(Move::grade).reversed().thenComparing(Move::id));
		return moves;
	}

	/**
	 * A page that changed its place.
	 *
	 * @param from its rank from 1; 0 when it was not among the hits
	 * @param to its rank from 1; 0 when it is not among the hits
	 */
	public record Move(String id, int grade, int from, int to) {
	}

}
