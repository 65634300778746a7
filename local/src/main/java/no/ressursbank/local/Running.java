package no.ressursbank.local;

/** Something that does its work in a process of its own. */
sealed interface Running permits App, Republisher, ElasticsearchServer, PostgresServer {

	Child child();

}
