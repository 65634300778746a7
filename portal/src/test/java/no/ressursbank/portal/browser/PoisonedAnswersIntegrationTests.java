package no.ressursbank.portal.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The last wall: whatever the services answer with, nothing of it runs in a browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "ressursbank.portal.answer-within=30s", "ressursbank.portal.fresh-for=0s" })
class PoisonedAnswersIntegrationTests {

	/** What it says when it runs is where it stood. */
	private static final String ATTACK = "\"'></title></textarea><img src=x onerror=alert('NAME')>"
			+ "<script>alert('NAME')</script><svg onload=alert('NAME')></svg><a href=\"javascript:alert('NAME')\">x</a>"
			+ "<iframe srcdoc=\"<script>parent.alert('NAME')</script>\"></iframe>{{7*7}}[[${7*7}]]";

	/** What an element runs, and what stands where only text belongs. */
	private static final String STRAY = "[...document.querySelectorAll('[onerror], [onload], script:not([src]), iframe')]"
			+ ".filter((element) => !element.closest('.prose')).map((element) => element.outerHTML)";

	private static final String CLICK_ALL = "document.querySelectorAll('a[href^=\"javascript:\" i]')"
			+ ".forEach((link) => { link.removeAttribute('target'); link.click(); })";

	private final List<String> ran = new ArrayList<>();

	@LocalServerPort
	private int port;

	private BrowserContext context;

	private Page page;

	@DynamicPropertySource
	static void services(DynamicPropertyRegistry properties) {
		RunningBank bank = RunningBank.get();
		properties.add("ressursbank.portal.content", new PoisonedService(bank.content(), ATTACK)::address);
		properties.add("ressursbank.portal.search", new PoisonedService(bank.search(), ATTACK)::address);
	}

	@BeforeEach
	void open() {
		this.context = Chromium.open("nb", true);
		this.page = this.context.newPage();
		this.page.onDialog((dialog) -> {
			this.ran.add(dialog.message());
			dialog.dismiss();
		});
	}

	@AfterEach
	void close() {
		this.context.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/tema", "/tema/selvskading", "/sok?q=mobbing",
			"/artikkel/nar-en-elev-forteller-om-selvskading",
			"/pdf/foreldresamarbeid-nar-det-er-vanskelig-handbok?side=3", "/materiell/stopp-lytt-los", "/webinar",
			"/webinar/samtaler-med-barn-1-her-og-na", "/kurs", "/kurs/kurs-elevrettet-arbeid", "/kontakt",
			"/kontakt/alarmtelefonen-for-barn-og-unge", "/modell", "/akutt" })
	void nothingOfItRuns(String path) {
		this.page.navigate("http://localhost:" + this.port + path);
		assertThat(this.page.content()).contains("alert(");
		assertThat((List<?>) this.page.evaluate(STRAY)).isEmpty();
		this.page.evaluate(CLICK_ALL);
		assertThat(this.page.content()).doesNotContain("{{49}}", "[[49]]");
		assertThat(this.ran).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sok?q=", "/sok?q=mobbing&theme=", "/sok?q=mobbing&cursor=", "/forslag?q=", "/artikkel/",
			"/tema/", "/kontakt/", "/logg-inn?til=", "/sprak/nn?til=", "/takk?til=", "/finnes-ikke/" })
	void nothingOfAnAddressRuns(String path) {
		for (String attack : List.of(ATTACK, "javascript:alert(1)", "//ond.example", "'-alert(1)-'")) {
			this.page.navigate("http://localhost:" + this.port + path + encoded(attack));
			assertThat(this.page.url()).startsWith("http://localhost:" + this.port);
			assertThat((List<?>) this.page.evaluate(STRAY)).isEmpty();
			this.page.evaluate(CLICK_ALL);
		}
		assertThat(this.ran).isEmpty();
	}

	private static String encoded(String attack) {
		return URLEncoder.encode(attack, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
