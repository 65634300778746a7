package no.ressursbank.local;

import java.net.URI;

/** One kind of servers for tests, each started when it is first asked for. */
interface Servers {

	URI elasticsearch();

	/** With the role that owns the database. */
	Database postgresql();

	/** With the role that the services work with. */
	Database application();

}
