package no.ressursbank.local;

/** The editors' command that publishes whenever something is saved. */
record Republisher(Child child) implements Running {

}
