package no.ressursbank.content.resource;

import no.ressursbank.local.WithBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RepresentationsIntegrationTests {

	@Autowired
	private RestTestClient client;

	@BeforeEach
	void publish() {
		Bank.publish();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "text/markdown | # Tittel kurs", "text/html | <h1>Tittel kurs</h1>",
			"application/ld+json | \"@type\":\"Course\"", "application/json | \"kind\":\"course\"" })
	void everyRepresentationOfASensitiveResourceCarriesHelp(String format, String contains) {
		String body = String.valueOf(get("/api/courses/kurs", format).expectHeader()
			.valueMatches(HttpHeaders.CONTENT_TYPE, format.replace("+", ".") + ".*")
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
		assertThat(body).contains(contains).contains("Alarmtelefonen").contains("116 111");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/webinars/neste.ics", "/api/webinars.ics?theme=selvskading",
			"/api/feed.atom?theme=selvskading", "/api/themes/selvskading", "/api/courses?theme=selvskading" })
	void calendarsFeedsAndListsCarryHelpToo(String address) {
		assertThat(body(address)).contains("Alarmtelefonen");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "webinars/neste | EducationEvent", "contacts/senter | Organization",
			"articles/mistanke-om-mobbing | LearningResource" })
	void linkedDataHasTheTypeOfTheKind(String path, String type) {
		get("/api/" + path, "application/ld+json").expectBody()
			.jsonPath("$['@type']")
			.isEqualTo(type)
			.jsonPath("$.inLanguage")
			.isEqualTo("nob");
	}

	@Test
	void aLearningResourceHasTheFieldsOfTheNorwegianStandard() {
		get("/api/articles/mistanke-om-mobbing", "application/ld+json").expectBody()
			.jsonPath("$.license")
			.isEqualTo("https://creativecommons.org/licenses/by/4.0/")
			.jsonPath("$.typicalAgeRange")
			.isEqualTo("10-11")
			.jsonPath("$.educationalLevel[0]")
			.isEqualTo("5")
			.jsonPath("$.identifier")
			.isEqualTo("http://localhost:8080/artikkel/mistanke-om-mobbing")
			.jsonPath("$.isPartOf.name")
			.isEqualTo("Ressursbanken");
	}

	@Test
	void everyKindHasTheFieldsThatHarvestersAskOfIt() {
		get("/api/articles/mistanke-om-mobbing", "application/ld+json").expectBody()
			.jsonPath("$.teaches[0]")
			.isEqualTo("tett-pa-elevene")
			.jsonPath("$.educationalUse[0]")
			.isEqualTo("samtale")
			.jsonPath("$.audience[0].educationalRole")
			.isEqualTo("laerere");
		get("/api/webinars/tekstet", "application/ld+json").expectBody()
			.jsonPath("$.eventStatus")
			.isEqualTo("https://schema.org/EventRescheduled")
			.jsonPath("$.recordedIn.url")
			.isEqualTo("https://example.org/tekstet");
		get("/api/webinars/neste", "application/ld+json").expectBody()
			.jsonPath("$.location['@type']")
			.isEqualTo("VirtualLocation");
		get("/api/contacts/senter", "application/ld+json").expectBody()
			.jsonPath("$.contactPoint.telephone")
			.isEqualTo("22 22 22 22");
		get("/api/courses/kurs", "application/ld+json").expectBody()
			.jsonPath("$.hasCourseInstance['@type']")
			.isEqualTo("CourseInstance");
	}

	@ParameterizedTest
	@CsvSource({ "tekstet, &ndash; ny tid", "avlyst, &ndash; avlyst" })
	void aFragmentSaysThatAWebinarIsMovedOrCancelled(String id, String text) {
		assertThat(String
			.valueOf(get("/api/webinars/" + id, "text/html").expectBody(String.class).returnResult().getResponseBody()))
			.contains(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "text/markdown", "application/ld+json", "application/json" })
	void aWithheldRecordingIsInNoRepresentation(String format) {
		assertThat(String
			.valueOf(get("/api/webinars/utekstet", format).expectBody(String.class).returnResult().getResponseBody()))
			.contains("Tittel utekstet")
			.doesNotContain("example.org/utekstet");
	}

	@Test
	void aFormatThereIsNotIsRefused() {
		get("/api/articles/mistanke-om-mobbing", "application/xml").expectStatus().isEqualTo(406);
		get("/api/themes", "text/markdown").expectStatus().isEqualTo(406);
	}

	private String body(String address) {
		return String.valueOf(
				get(address, "*/*").expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody());
	}

	private ResponseSpec get(String address, String format) {
		return this.client.get().uri(address).header(HttpHeaders.ACCEPT, format).exchange();
	}

}
