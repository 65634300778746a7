package no.ressursbank.portal.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import no.ressursbank.portal.bank.WorkingModel.Module;

/**
 * A ring with a piece for each module, the first one at the top, clockwise: as the
 * project draws its model. In a square of 400, for any number of modules.
 */
record Circle(List<Piece> pieces) {

	private static final double CENTRE = 200;

	private static final double OUTER = 192;

	private static final double INNER = 92;

	private static final double MIDDLE = (OUTER + INNER) / 2;

	/** Half the gap between two pieces, in radians. */
	private static final double GAP = 0.018;

	/**
	 * A piece of the ring.
	 *
	 * @param path its outline
	 * @param x where its number stands
	 * @param y where its number stands
	 */
	record Piece(Module module, String path, long x, long y) {
	}

	static Circle of(List<Module> modules) {
		double angle = 2 * Math.PI / Math.max(1, modules.size());
		return new Circle(
				IntStream.range(0, modules.size()).mapToObj((i) -> piece(modules.get(i), i * angle, angle)).toList());
	}

	/** The first piece has its middle at the top. */
	private static Piece piece(Module module, double turn, double angle) {
		double middle = turn - Math.PI / 2;
		double from = middle - angle / 2 + GAP;
		double to = middle + angle / 2 - GAP;
		int large = (to - from > Math.PI) ? 1 : 0;
		String path = "M%s A%.0f %.0f 0 %d 1 %s L%s A%.0f %.0f 0 %d 0 %s Z".formatted(point(OUTER, from), OUTER, OUTER,
				large, point(OUTER, to), point(INNER, to), INNER, INNER, large, point(INNER, from));
		return new Piece(module, path, Math.round(CENTRE + MIDDLE * Math.cos(middle)),
				Math.round(CENTRE + MIDDLE * Math.sin(middle)));
	}

	private static String point(double radius, double angle) {
		return String.format(Locale.ROOT, "%.1f %.1f", CENTRE + radius * Math.cos(angle),
				CENTRE + radius * Math.sin(angle));
	}

}
