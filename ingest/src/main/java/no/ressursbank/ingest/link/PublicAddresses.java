package no.ressursbank.ingest.link;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of names, and only those that everybody can reach: a text must not
 * make the machine that checks it ask its own network. The client connects to what this
 * gives and asks again for every redirect, so that no name can mean one thing when it is
 * checked and another when it is used. Source: IANA, special-purpose address registries.
 */
final class PublicAddresses implements DnsResolver {

	private final Predicate<InetAddress> allowed;

	/**
	 * For a client.
	 * @param allowed which addresses may be asked
	 */
	PublicAddresses(Predicate<InetAddress> allowed) {
		this.allowed = allowed;
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		InetAddress[] addresses = InetAddress.getAllByName(host);
		for (InetAddress address : addresses) {
			if (!this.allowed.test(address)) {
				throw new NotPublic(host);
			}
		}
		return addresses;
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

	/** Whether an address is one of the open internet. */
	static boolean isPublic(InetAddress address) {
		if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
				|| address.isSiteLocalAddress() || address.isMulticastAddress()) {
			return false;
		}
		int[] bytes = new int[address.getAddress().length];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = address.getAddress()[i] & 0xff;
		}
		return (address instanceof Inet4Address) ? isPublic4(bytes) : isPublic6(bytes);
	}

	private static boolean isPublic4(int[] bytes) {
		return switch (bytes[0]) {
			case 0 -> false;
			// Shared by the customers of a provider.
			case 100 -> bytes[1] < 64 || bytes[1] > 127;
			case 192 -> bytes[1] != 0 || (bytes[2] != 0 && bytes[2] != 2);
			// For measuring networks, and for examples.
			case 198 -> bytes[1] != 18 && bytes[1] != 19 && (bytes[1] != 51 || bytes[2] != 100);
			case 203 -> bytes[1] != 0 || bytes[2] != 113;
			default -> bytes[0] < 240;
		};
	}

	/**
	 * Of the addresses given out, 2000::/3, those that stand for no other: 6to4 and
	 * Teredo hold an IPv4 address that may be anything.
	 */
	private static boolean isPublic6(int[] bytes) {
		boolean given = bytes[0] >> 5 == 1;
		boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
		boolean assigned = bytes[0] == 0x20 && bytes[1] == 0x01;
		boolean example = assigned && bytes[2] == 0x0d && bytes[3] == 0xb8;
		boolean protocol = assigned && bytes[2] < 0x02;
		return given && !sixToFour && !example && !protocol;
	}

	/**
	 * A name leads to an address that is not for everybody.
	 */
	static final class NotPublic extends UnknownHostException {

		private static final long serialVersionUID = 1L;

		NotPublic(String host) {
			super(host);
		}

	}

}
