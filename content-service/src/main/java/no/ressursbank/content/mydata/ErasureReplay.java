package no.ressursbank.content.mydata;

import java.util.List;

import no.ressursbank.content.member.Members;
import no.ressursbank.content.member.MembersDoor;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Erases once more whom a restored backup has brought back. Members are not let in before
 * that is done.
 */
@Component
class ErasureReplay {

	private static final Log LOG = LogFactory.getLog(ErasureReplay.class);

	private final ErasedList list;

	private final Members members;

	private final Erasure erasure;

	private final MembersDoor door;

	ErasureReplay(ErasedList list, Members members, Erasure erasure, MembersDoor door) {
		this.list = list;
		this.members = members;
		this.erasure = erasure;
		this.door = door;
	}

	/**
	 * Before the service says that it is ready; and when the database did not answer
	 * then, until it does.
	 */
	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(fixedDelayString = "1s")
	void untilDone() {
		if (this.door.isOpen()) {
			return;
		}
		try {
			replay();
			this.door.open();
		}
		catch (DataAccessException | TransactionException ex) {
			LOG.debug("The list of the erased waits for the database", ex);
		}
	}

	/** Gives how many there were. */
	int replay() {
		List<ErasedList.Returned> returned = this.list.returned();
		for (ErasedList.Returned again : returned) {
			this.members.find(again.member()).ifPresent((member) -> this.erasure.erase(member, again.posts()));
		}
		if (!returned.isEmpty()) {
			LOG.warn("Erased again " + returned.size() + " members whom a backup had brought back");
		}
		return returned.size();
	}

}
