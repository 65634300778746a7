package no.ressursbank.content.access;

/**
 * What one household, school or company has of the address space.
 */
final class Network {

	private static final int GROUPS = 4;

	private Network() {
	}

	/**
	 * An IPv4 address as it is, and the first half of an IPv6 one: whoever has one of
	 * those has all that begin alike.
	 * @param address as the container writes it, without shortened groups
	 */
	static String of(String address) {
		String[] groups = address.split(":", -1);
		return (groups.length > GROUPS) ? String.join(":", java.util.Arrays.asList(groups).subList(0, GROUPS))
				: address;
	}

}
