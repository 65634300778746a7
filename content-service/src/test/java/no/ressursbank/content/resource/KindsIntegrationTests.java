package no.ressursbank.content.resource;

import java.net.http.HttpClient;
import java.util.List;

import no.ressursbank.local.WithBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

import static org.assertj.core.api.Assertions.assertThat;

@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KindsIntegrationTests {

	@Autowired
	private RestTestClient client;

	@BeforeEach
	void publish() {
		Bank.publish();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/api/materials | apen-rapport,klassetime,kort-om-folelser",
					"/api/materials?maxMinutes=30 | kort-om-folelser",
					"/api/materials?printable=true | kort-om-folelser", "/api/webinars?when=upcoming | avlyst,neste",
					"/api/webinars?when=past | i-gar,utekstet,tekstet", "/api/webinars?status=moved | tekstet",
					"/api/webinars?series=samtaler&status=cancelled | avlyst", "/api/contacts?area=Oslo | senter",
					"/api/contacts?areaLevel=national | ''", "/api/courses?theme=selvskading | kurs",
					"/api/articles?theme=selvskading&audience=elever | bare-lenke,bare-utdrag" })
	void everyKindHasFiltersOfItsOwn(String address, String ids) {
		get(address).jsonPath("$.items[*].id")
			.value((found) -> assertThat(String.join(",", strings(found))).isEqualTo(ids));
	}

	@Test
	void aListByTimeCanBePaged() {
		get("/api/webinars?when=past&size=1").jsonPath("$.next").value((next) -> {
			get("/api/webinars?when=past&size=1&cursor=" + next).jsonPath("$.items[0].id").isEqualTo("utekstet");
		});
	}

	@Test
	void aListHoldsOnlyTheFieldsAskedForAndTheHelpOfItsThemes() {
		get("/api/contacts?fields=id,tel").jsonPath("$.items[0].length()")
			.isEqualTo(2)
			.jsonPath("$.items[0].tel")
			.isEqualTo("tel:+4722222222")
			.jsonPath("$.help[0].id")
			.isEqualTo("alarmtelefonen");
		get("/api/articles?theme=mobbing").jsonPath("$.help.length()").isEqualTo(0);
	}

	@Test
	void aStepLeadsToTheNextDateThenToTheRecordingAndNeverToADeadEvent() {
		get("/api/courses/kurs").jsonPath("$.steps[*].webinar.state")
			.value((states) -> assertThat(strings(states)).containsExactly("upcoming", "recording", "none", "none",
					"recording"))
			.jsonPath("$.steps[1].webinar.recording")
			.isEqualTo("https://example.org/i-gar")
			.jsonPath("$.steps[2].webinar.text")
			.isEqualTo("Ingen dato ennå")
			.jsonPath("$.steps[4].url")
			.isEqualTo("/api/articles/mistanke-om-mobbing")
			.jsonPath("$.steps[7].missing")
			.isEqualTo(true)
			.jsonPath("$.steps[8].url")
			.isEqualTo("/files/" + KindsOfBank.OPEN_FILE + "/rapport.pdf#page=3")
			.jsonPath("$.steps[9].url")
			.isEqualTo("/api/materials/klassetime")
			.jsonPath("$.steps[10].text")
			.isEqualTo("Hva gjør dere i dag?")
			.jsonPath("$.steps[10].url")
			.isEmpty()
			.jsonPath("$.steps[11].webinar.text")
			.isEqualTo("Se opptaket")
			.jsonPath("$.help[0].phone")
			.isEqualTo("116 111");
	}

	@Test
	void aWebinarKnowsTheCoursesThatLeadToIt() {
		get("/api/webinars/neste").jsonPath("$.usedBy[0].id")
			.isEqualTo("kurs")
			.jsonPath("$.usedBy[0].as")
			.isEqualTo("step")
			.jsonPath("$.registration")
			.isEqualTo("https://example.org/pamelding")
			.jsonPath("$.calendar")
			.isEqualTo("/api/webinars/neste.ics");
	}

	@Test
	void aRecordingWithoutCaptionsIsWithheldAfterFourteenDays() {
		get("/api/webinars/utekstet").jsonPath("$.recording").isEmpty().jsonPath("$.recordingWithheld").isEqualTo(true);
		get("/api/webinars/i-gar").jsonPath("$.recording").isEqualTo("https://example.org/i-gar");
		get("/api/webinars/tekstet").jsonPath("$.recording").isEqualTo("https://example.org/tekstet");
	}

	@Test
	void anOldIdLeadsToTheNewOneAndAWithdrawnOneSaysWhy(@LocalServerPort int port) {
		HttpClient unmoved = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
		RestTestClient.bindToServer(new JdkClientHttpRequestFactory(unmoved))
			.baseUrl("http://localhost:" + port)
			.build()
			.get()
			.uri("/api/resources/eldst")
			.exchange()
			.expectStatus()
			.isEqualTo(301)
			.expectHeader()
			.valueEquals(HttpHeaders.LOCATION, "/api/articles/mistanke-om-mobbing");
		this.client.get()
			.uri("/api/articles/trukket")
			.exchange()
			.expectStatus()
			.isEqualTo(410)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/withdrawn")
			.jsonPath("$.detail")
			.isEqualTo("Bygger på en lov som ikke gjelder.")
			.jsonPath("$.replacement")
			.isEqualTo("/api/resources/plan-mot-mobbing");
	}

	@Test
	void theModelTellsHowWellTheBankCoversIt() {
		get("/api/model").jsonPath("$.modules[0].components[0].coverage")
			.isEqualTo(Bank.ALIKE + 3)
			.jsonPath("$.modules[0].components[0].byKind.article")
			.isEqualTo(Bank.ALIKE + 3)
			.jsonPath("$.modules[0].components[0].resources[0].url")
			.value((url) -> assertThat((String) url).startsWith("/api/articles/"))
			.jsonPath("$.modules[0].components[1].coverage")
			.isEqualTo(0)
			.jsonPath("$.modules[0].coverage")
			.isEqualTo(Bank.ALIKE + 3)
			.jsonPath("$.modules[0].components[0].tasks[0].title")
			.isEqualTo("Vær ute")
			.jsonPath("$.help")
			.isArray();
	}

	private BodyContentSpec get(String uri) {
		return this.client.get().uri(uri).exchange().expectStatus().isOk().expectBody();
	}

	@SuppressWarnings("unchecked") // every value asked for here is a list of strings
	private static List<String> strings(Object values) {
		return (List<String>) values;
	}

}
