package no.ressursbank.local;

import java.net.URI;

/** One kind of servers for tests, each started when it is first asked for. */
interface Servers {

	URI elasticsearch();

	Database postgresql();

}
