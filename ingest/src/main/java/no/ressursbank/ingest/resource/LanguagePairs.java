package no.ressursbank.ingest.resource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import no.ressursbank.ingest.finding.Finding;
import no.ressursbank.ingest.source.ContentFile;
import no.ressursbank.ingest.source.FieldPlace;
import no.ressursbank.resourceindex.Language;
import org.jspecify.annotations.Nullable;

/**
 * What pupils get at school must be there in bokmål and nynorsk at the same time. Source:
 * språklova § 14, third paragraph.
 */
public final class LanguagePairs {

	private final Map<String, Language> lacking = new HashMap<>();

	/** Looks at all materials. */
	public LanguagePairs(List<PairedMaterial> materials) {
		Map<String, Language> languages = new HashMap<>();
		materials.forEach((material) -> languages.put(material.id(), material.language()));
		Set<String> paired = new HashSet<>();
		for (PairedMaterial material : materials) {
			String original = material.translationOf();
			if (original != null && isPair(material.language(), languages.get(original))) {
				paired.add(original);
				paired.add(material.id());
			}
		}
		materials.stream()
			.filter((material) -> material.isForPupils() && !paired.contains(material.id()))
			.filter((material) -> material.language() == Language.NB || material.language() == Language.NN)
			.forEach((material) -> this.lacking.put(material.id(), material.language()));
	}

	/** A warning when a material has no other half. */
	public Optional<Finding> check(ContentFile file) {
		Language language = this.lacking.get(file.id());
		return (language == null) ? Optional.empty()
				: Optional.of(Finding.warning(FieldPlace.of(file, "/language"), "missing-language-pair",
						"Materiell som elever leser, skal finnes på bokmål og nynorsk (språklova § 14). Legg til en "
								+ ((language == Language.NB) ? "nynorsk" : "bokmålsk") + " utgave med «translation-of: "
								+ file.id() + "»."));
	}

	private static boolean isPair(Language one, @Nullable Language other) {
		return Set.of(Language.NB, Language.NN).equals((other == null || one == other) ? Set.of() : Set.of(one, other));
	}

}
