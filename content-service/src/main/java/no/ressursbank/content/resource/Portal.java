package no.ressursbank.content.resource;

import java.net.URI;
import java.util.Map;

import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.ResourceDocument;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people read what machines get here.
 *
 * @param portal address of the portal, without a slash at the end
 */
@ConfigurationProperties("ressursbank")
public record Portal(@DefaultValue("http://localhost:8080") URI portal) {

	private static final Map<Kind, String> PATHS = Map.of(Kind.ARTICLE, "/artikkel/", Kind.MATERIAL, "/materiell/",
			Kind.WEBINAR, "/webinar/", Kind.COURSE, "/kurs/", Kind.CONTACT, "/kontakt/", Kind.THEME, "/tema/");

	/** The page of a resource; a PDF that may be given away is read page by page. */
	public String page(ResourceDocument document) {
		if (FileView.of(document) != null) {
			return this.portal + "/pdf/" + Addresses.idOf(document);
		}
		String path = PATHS.get(document.kind());
		return (path != null) ? this.portal + path + Addresses.idOf(document) : this.portal + "/modell";
	}

	/** The bank's name space in identifiers that outlive addresses. */
	public static String uid(ResourceDocument document) {
		return document.kind().code() + "-" + Addresses.idOf(document) + "@ressursbank";
	}

}
