package no.ressursbank.resourceindex;

import java.util.Map;
import java.util.Set;

/**
 * The live index as a writer needs to know it.
 *
 * @param name the index behind the alias
 * @param currentSchema whether it has the settings and mapping of this program, and its
 * texts were analysed by the same rules
 * @param fingerprints by resource id
 */
public record LiveIndex(String name, boolean currentSchema, Map<String, String> fingerprints) {

	/**
	 * Whether publishing these documents would change nothing.
	 * @param next fingerprints by resource id
	 */
	public boolean isSameAs(Map<String, String> next) {
		return this.currentSchema && this.fingerprints.equals(next);
	}

	public Set<String> ids() {
		return this.fingerprints.keySet();
	}

}
