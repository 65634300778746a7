package no.ressursbank.local;

import java.net.URI;

/**
 * The servers that tests run against: each starts when it is first asked for, once per
 * JVM, and is gone with its data when the JVM ends. The system property {@code backends}
 * chooses between {@code local} (child processes, the default) and
 * {@code testcontainers}, which needs a Docker engine.
 */
public final class Backends {

	private Backends() {
	}

	/**
	 * The address of an Elasticsearch node with our analysis plugin and without sign-in;
	 * never null.
	 */
	public static URI elasticsearch() {
		return Holder.SERVERS.elasticsearch();
	}

	/**
	 * An empty PostgreSQL database, or what earlier tests in this JVM have left in it,
	 * with the role that owns it; never null.
	 */
	public static Database postgresql() {
		return Holder.SERVERS.postgresql();
	}

	/**
	 * The same database with the role that the services work with: it may do what the
	 * owner's migrations grant; never null.
	 */
	public static Database application() {
		return Holder.SERVERS.application();
	}

	static boolean inContainers() {
		return "testcontainers".equals(System.getProperty("backends"));
	}

	private static final class Holder {

		private static final Servers SERVERS = inContainers() ? new ContainerServers() : new LocalServers();

	}

}
