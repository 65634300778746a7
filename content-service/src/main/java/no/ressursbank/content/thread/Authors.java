package no.ressursbank.content.thread;

import java.util.Map;
import java.util.UUID;

import no.ressursbank.content.member.Author;
import no.ressursbank.content.member.Member;
import org.jspecify.annotations.Nullable;

/**
 * The authors of what is shown, as somebody sees them.
 *
 * @param members by id, those that are not erased
 * @param viewer who asks
 */
record Authors(Map<UUID, Member> members, Member viewer) {

	/** What others see of an author. */
	Author of(@Nullable UUID id) {
		Member member = (id != null) ? this.members.get(id) : null;
		return (member != null) ? member.author() : Author.ERASED;
	}

	boolean isMe(@Nullable UUID id) {
		return this.viewer.id().equals(id);
	}

}
