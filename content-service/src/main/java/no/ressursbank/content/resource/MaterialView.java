package no.ressursbank.content.resource;

import java.util.List;

import no.ressursbank.resourceindex.Details;
import no.ressursbank.resourceindex.MaterialDetails;
import org.jspecify.annotations.Nullable;

/**
 * What only a material has.
 */
public record MaterialView(List<String> needs, @Nullable Boolean printable, @Nullable Integer minutes) {

	static @Nullable MaterialView of(@Nullable Details details) {
		MaterialDetails material = (details != null) ? details.material() : null;
		return (material != null) ? new MaterialView(material.needs(), material.printable(), material.minutes()) : null;
	}

}
