package no.ressursbank.portal.browser;

import java.util.List;

/** Every kind of public page, with something of the repository's content on it. */
final class Site {

	static final List<String> PAGES = List.of("/", "/tema", "/tema/selvskading", "/tema/mobbing",
			"/sok?q=mobbing%20i%20friminuttet", "/sok", "/sok?q=xqzzyw", "/sok?q=selvskading&kind=article&language=nb",
			"/artikkel/nar-en-elev-forteller-om-selvskading", "/artikkel/samtalen-med-barnet-steg-for-steg",
			"/pdf/foreldresamarbeid-nar-det-er-vanskelig-handbok?side=3", "/materiell/stopp-lytt-los", "/webinar",
			"/webinar/samtaler-med-barn-1-her-og-na", "/kurs", "/kurs/kurs-elevrettet-arbeid", "/kontakt",
			"/kontakt/alarmtelefonen-for-barn-og-unge", "/modell", "/akutt", "/om", "/tilgjengelighet", "/personvern",
			"/takk", "/artikkel/finnes-ikke");

	private Site() {
	}

}
