package no.ressursbank.content.member;

import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;

/**
 * Closed from the start until it is known that nobody is in the database who has been
 * erased: a backup may have brought somebody back.
 */
@Component
public class MembersDoor {

	private volatile boolean open;

	public boolean isOpen() {
		return this.open;
	}

	/** Lets members in for as long as the service runs. */
	public void open() {
		this.open = true;
	}

	/**
	 * For everything that a member asks.
	 * @throws TransientDataAccessResourceException told as a database that does not
	 * answer yet, which is what it most often is
	 */
	void requireOpen() {
		if (!this.open) {
			throw new TransientDataAccessResourceException("The list of the erased has not been gone through yet");
		}
	}

}
