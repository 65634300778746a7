package no.ressursbank.content.resource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import no.ressursbank.resourceindex.ContactDetails;
import no.ressursbank.resourceindex.CourseDetails;
import no.ressursbank.resourceindex.CourseStep;
import no.ressursbank.resourceindex.Details;
import no.ressursbank.resourceindex.Editorial;
import no.ressursbank.resourceindex.Kind;
import no.ressursbank.resourceindex.Language;
import no.ressursbank.resourceindex.MaterialDetails;
import no.ressursbank.resourceindex.ModelEntry;
import no.ressursbank.resourceindex.Passage;
import no.ressursbank.resourceindex.Redirects;
import no.ressursbank.resourceindex.Register;
import no.ressursbank.resourceindex.ResourceDocument;
import no.ressursbank.resourceindex.Revision;
import no.ressursbank.resourceindex.StoredFile;
import no.ressursbank.resourceindex.Tags;
import no.ressursbank.resourceindex.WebinarDetails;
import org.jspecify.annotations.Nullable;

/** What the small bank has of the other kinds. */
final class KindsOfBank {

	/**
	 * A text that may not leave the bank; any 30 characters of it after the first 300 are
	 * told.
	 */
	static final String SECRET = "Dette avsnittet eier noen andre, og ingen har gitt det fra seg. ";

	static final String SECRET_FILE = "cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd";

	static final String OPEN_FILE = "abababababababababababababababababababababababababababababababab";

	/** What the webinar with captions shows. */
	static final String CAPTIONS = "ef".repeat(32);

	static final Revision EDITED = new Revision(1, false, 4, Instant.parse("2026-11-20T10:00:00Z"));

	private KindsOfBank() {
	}

	static List<ResourceDocument> documents() {
		Instant now = Instant.now();
		return List.of(model(), material("kort-om-folelser", 15), material("klassetime", 60),
				webinar("neste", now.plus(Duration.ofDays(3)), "planned", null, null),
				webinar("avlyst", now.plus(Duration.ofDays(1)), "cancelled", null, null),
				webinar("i-gar", now.minus(Duration.ofDays(1)), "planned", "https://example.org/i-gar", null),
				webinar("utekstet", now.minus(Duration.ofDays(20)), "planned", "https://example.org/utekstet", null),
				webinar("tekstet", now.minus(Duration.ofDays(30)), "moved", "https://example.org/tekstet",
						"/files/" + CAPTIONS + "/tekstet.vtt")
					.withAttachments(List.of(CAPTIONS + "/tekstet.vtt")),
				course(), contact(),
				document("apen-rapport", Kind.MATERIAL, "full", new StoredFile(OPEN_FILE, "rapport.pdf", 17, 1)),
				linkOnly("bare-lenke", "link-only"), linkOnly("bare-utdrag", "excerpt"), redirects(), register());
	}

	static ResourceDocument webinar(String id, Instant start, String status, @Nullable String recording,
			@Nullable String captions) {
		return document(id, Kind.WEBINAR, "full", null).with(Details.of(new WebinarDetails(start,
				start.plus(Duration.ofHours(1)), "Redaksjonen", "https://example.org/pamelding", "samtaler", status,
				recording, null, "https://example.org/lysark", captions)));
	}

	private static ResourceDocument material(String id, int minutes) {
		return document(id, Kind.MATERIAL, "full", null)
			.with(Details.of(new MaterialDetails(List.of("papir", "saks"), minutes < 30, minutes)));
	}

	private static ResourceDocument contact() {
		return document("senter", Kind.CONTACT, "full", null).with(Details.of(new ContactDetails("22 22 22 22",
				"post@example.org", "https://example.org", "9–15", "Oslo", "county", LocalDate.of(2026, 11, 1))));
	}

	private static ResourceDocument course() {
		List<CourseStep> steps = List.of(step("webinar", "neste", null), step("webinar", "i-gar", null),
				step("webinar", "utekstet", null), step("webinar", "avlyst", null), step("article", "gammel", null),
				new CourseStep("task", null, null, "Skriv", null, "Skriv ned tre ting.", 10),
				new CourseStep("external", null, null, "Les", "https://example.org/les", null, null),
				step("article", "finnes-ikke", null), step("pdf-page", "apen-rapport", 3),
				step("material", "klassetime", null),
				new CourseStep("discussion", null, null, "Drøft", null, "Hva gjør dere i dag?", 20),
				step("webinar", "tekstet", null));
		return document("kurs", Kind.COURSE, "full", null).with(Details.of(new CourseDetails(steps, List.of("neste",
				"i-gar", "utekstet", "avlyst", "gammel", "finnes-ikke", "apen-rapport", "klassetime", "tekstet"))));
	}

	private static CourseStep step(String type, String ref, @Nullable Integer page) {
		return new CourseStep(type, ref, page, null, null, null, null);
	}

	private static ResourceDocument model() {
		ModelEntry.Component component = new ModelEntry.Component("tett-pa-elevene", Map.of("nb", "Tett på"),
				List.of(new ModelEntry.Task(Map.of("nb", "Vær ute"))));
		ModelEntry.Component empty = new ModelEntry.Component("uten-noe", Map.of("nb", "Uten"), List.of());
		ModelEntry model = new ModelEntry(
				List.of(new ModelEntry.Module("elevrettet", 3, Map.of("nb", "Elevrettet"), List.of(component, empty))));
		return new ResourceDocument(Kind.MODEL.documentId("model"), Kind.MODEL, Language.NB, "Modellen", "", null,
				Tags.none(), Editorial.of(""), List.of(), null, null, model, null, "v1");
	}

	private static ResourceDocument linkOnly(String id, String rights) {
		return document(id, Kind.ARTICLE, rights, new StoredFile(SECRET_FILE, "rapport.pdf", 3, 9));
	}

	private static ResourceDocument redirects() {
		Redirects redirects = new Redirects(
				List.of(new Redirects.Redirect("eldst", "gammel"),
						new Redirects.Redirect("gammel", "mistanke-om-mobbing")),
				List.of(new Redirects.Withdrawal("trukket", Map.of("nb", "Bygger på en lov som ikke gjelder."),
						"plan-mot-mobbing")));
		return document(Kind.REDIRECTS.documentId("all"), Kind.REDIRECTS, "full", null).with(Details.of(redirects));
	}

	private static ResourceDocument register() {
		return document(Kind.REGISTER.documentId("all"), Kind.REGISTER, "full", null).with(Details
			.of(new Register(List.of(new Register.Steward("sovei", "SoVei, NTNU", "https://example.org/sovei")),
					List.of(new Register.Provision("opplaeringslova-12-4",
							Map.of("nb", "Plikt til å handle", "nn", "Plikt til å gjere noko"), "Opplæringslova",
							"§ 12-4", "https://example.org/lov"),
							new Register.Provision("annen-lov", Map.of(), "Annen lov", "", null)))));
	}

	private static ResourceDocument document(String id, Kind kind, String rights, @Nullable StoredFile file) {
		Editorial editorial = new Editorial("sovei", "CC BY 4.0", LocalDate.of(2026, 11, 1), LocalDate.of(2027, 5, 1),
				List.of(), rights, List.of(), null, "PT60M", List.of(), null);
		Tags tags = new Tags(List.of("selvskading"), List.of("elever"), List.of("5"), List.of(), null, List.of(),
				List.of("opplaeringslova-12-4", "ukjent-lov"), List.of());
		String text = "full".equals(rights) ? "Kort tekst." : SECRET.repeat(20);
		return new ResourceDocument(id, kind, Language.NB, "Tittel " + id, "Om " + id, "<p>" + text + "</p>", tags,
				editorial, List.of(new Passage("Hemmelig overskrift", text, "a", 1)), file, null, null, null, id)
			.with(EDITED);
	}

}
