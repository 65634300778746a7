package no.ressursbank.ingest.quality;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import no.ressursbank.resourceindex.Language;

/**
 * Tells bokmål, nynorsk and English apart by the small words that only one of them has.
 * Every sentence has some, so a passage is long enough.
 */
public final class TextLanguage {

	/** Fewer words than this may be a quotation or a name. */
	private static final int CERTAIN = 3;

	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

	private static final Map<String, Set<Language>> WORDS = languages(Map.of(Language.NB, """
			ikke jeg en et være hvordan hva hvem hvorfor hvor hver hvert hvis hvilke hvilken noe noen bare mer mye selv
			også fra gjør gjøre gjort hos sammen hjemme nå kommer ble blitt vært sier si tar gitt høre høy skole skolen
			elevene elever dere deres hennes disse mens siden samme annet voksne ganger gang trenger finner forteller
			vet tror oppgave oppgaven oppgaver følgende øker velger endre legger viser gir går hun enn uten begge egen
			barnet barna foreldrene læreren lærere finnes flere første måte måten bruker brukes""", Language.NN, """
			ikkje eg ein eit ei dei vere vera korleis kva kven kvifor kvar kvart kvarandre kva noko nokon nokre
			berre meir mykje sjølv òg frå gjer gjere gjort hjå saman heime no kjem vart blitt vore seier seie tek
			gjeve høyre skule skulen elevane elevar dykk dykkar deira hennar desse medan sidan same anna vaksne
			gonger gong treng finn fortel veit trur oppgåve oppgåva oppgåver følgjande aukar vel endre legg gir
			viser ho enn utan begge eigen foreldra læraren lærarar finst fleire fyrste måten brukar blir nytta
			difor då der dersom heile lage lagar vidare tilbake mellom nye rett""", Language.EN, """
			the of and to is that with as are this be by from not you it on an at which or have has can will
			your if in was were these their they we our about"""));

	private TextLanguage() {
	}

	/**
	 * The language of a text.
	 * @return empty when there are too few words to tell
	 */
	public static Optional<Language> of(String text) {
		EnumMap<Language, Integer> counts = new EnumMap<>(Language.class);
		SmallWords words = new SmallWords(text.toLowerCase(Locale.ROOT));
		for (String word = words.next(); word != null; word = words.next()) {
			WORDS.getOrDefault(word, Set.of()).forEach((language) -> counts.merge(language, 1, Integer::sum));
		}
		Language best = counts.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse(null);
		if (best == null) {
			return Optional.empty();
		}
		int next = counts.entrySet()
			.stream()
			.filter((count) -> count.getKey() != best)
			.mapToInt(Map.Entry::getValue)
			.max()
			.orElse(0);
		return (counts.getOrDefault(best, 0) - next >= CERTAIN) ? Optional.of(best) : Optional.empty();
	}

	private static Map<String, Set<Language>> languages(Map<Language, String> words) {
		Map<String, Set<Language>> languages = new HashMap<>();
		words.forEach((language, text) -> NO_LETTERS.splitAsStream(text)
			.forEach(
					(word) -> languages.computeIfAbsent(word, (same) -> EnumSet.noneOf(Language.class)).add(language)));
		return languages;
	}

}
