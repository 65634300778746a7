package no.ressursbank.content.resource;

import no.ressursbank.local.WithBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** What a client asks for wrongly is refused with what it may have meant. */
@WithBackends
@AutoConfigureRestTestClient
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RefusedRequestsIntegrationTests {

	private static boolean published;

	@Autowired
	private RestTestClient client;

	@BeforeEach
	void publishOnce() {
		if (!published) {
			Bank.publish();
			published = true;
		}
	}

	@ParameterizedTest
	@CsvSource({ "/api/articles?languge=nb, 422, unknown-parameter", "/api/themes?theme=rus, 422, unknown-parameter",
			"/api/articles?size=0, 422, invalid-parameter", "/api/articles?size=ti, 422, invalid-parameter",
			"/api/articles?language=no, 422, invalid-parameter", "/api/articles?cursor=x, 422, invalid-parameter",
			"/api/articles?theme=mobing, 422, invalid-parameter", "/api/webinars?when=soon, 422, invalid-parameter",
			"/api/contacts?areaLevel=fylke, 422, invalid-parameter", "/api/articles?when=past, 422, unknown-parameter",
			"/api/articles?fields=tittel, 422, invalid-parameter", "/api/articles?model=nope, 422, invalid-parameter",
			"/api/materials?maxMinutes=0, 422, invalid-parameter",
			"/api/materials?printable=ja, 422, invalid-parameter", "/api/themes?steward=sovi, 422, invalid-parameter",
			"/api/themes?sensitive=1x, 422, invalid-parameter", "/api/themes?size=0, 422, invalid-parameter",
			"/api/themes?fields=navn, 422, invalid-parameter", "/api/articles/nope, 404, not-found",
			"/api/nope, 404, not-found", "/nope, 404, not-found", "/actuator/env, 404, not-found" })
	void everyFailureIsAProblemWithAStableType(String address, int status, String type) {
		get(address).expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/" + type);
	}

	@ParameterizedTest
	@CsvSource({ "/api/articles?languge=nb, languge, language", "/api/articles?theme=mobing, theme, mobbing",
			"/api/articles?audience=laerer, audience, laerere", "/api/articles?grade=55, grade, 5",
			"/api/articles?situation=samtal, situation, samtale", "/api/articles?steward=sovi, steward, sovei",
			"/api/articles?horizon=akut, horizon, akutt", "/api/articles?model=tett-pa-eleven, model, tett-pa-elevene",
			"/api/articles?fields=titel, fields, title", "/api/webinars?when=upcomming, when, upcoming",
			"/api/webinars?status=cancel, status, cancelled", "/api/webinars?series=samtale, series, samtaler",
			"/api/contacts?area=Olso, area, Oslo", "/api/contacts?areaLevel=countie, areaLevel, county",
			"/api/webinars.ics?theme=selvskade, theme, selvskading", "/api/feed.atom?kind=artikle, kind, article",
			"/api/themes?steward=sove, steward, sovei", "/api/changes?sinse=x, sinse, since" })
	void aSlipIsNamedWithTheNearestThereIs(String address, String field, String nearest) {
		get(address).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.field")
			.isEqualTo(field)
			.jsonPath("$.suggestion")
			.isEqualTo(nearest)
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("«" + nearest + "»"));
	}

	@Test
	void aValueThatSomethingElseHasIsNoSlip() {
		get("/api/courses?audience=laerere").expectStatus().isOk().expectBody().jsonPath("$.items").isEmpty();
	}

	@Test
	void aYesOrNoThatIsNeitherIsToldSo() {
		get("/api/materials?printable=ja").expectBody()
			.jsonPath("$.detail")
			.isEqualTo("«printable»: må være true eller false");
	}

	@Test
	void otherMethodsAndFormatsAreRefused() {
		this.client.delete().uri("/api/themes").exchange().expectStatus().isEqualTo(405);
		this.client.get().uri("/api/themes").accept(MediaType.TEXT_HTML).exchange().expectStatus().isEqualTo(406);
	}

	private ResponseSpec get(String uri) {
		return this.client.get().uri(uri).exchange();
	}

}
