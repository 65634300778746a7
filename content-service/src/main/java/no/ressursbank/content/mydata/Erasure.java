package no.ressursbank.content.mydata;

import no.ressursbank.content.member.Member;
import no.ressursbank.content.member.Members;
import no.ressursbank.content.thread.OwnPosts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a person, all at once or not at all. What stays is the number that the log of
 * moderators knows them by, which leads to nobody, and the same number in the list of the
 * erased.
 */
@Component
class Erasure {

	private final Members members;

	private final OwnPosts posts;

	private final ErasedList list;

	private final Patience patience;

	Erasure(Members members, OwnPosts posts, ErasedList list, Patience patience) {
		this.members = members;
		this.posts = posts;
		this.list = list;
		this.patience = patience;
	}

	/**
	 * Erases a member. Other modules hear of it and do their part in the same
	 * transaction.
	 * @param posts whether what the member has written goes as well
	 */
	@Transactional
	public void erase(Member member, boolean posts) {
		this.patience.take();
		if (posts) {
			this.posts.remove(member.id());
		}
		this.posts.forget(member.id(), member.displayName());
		this.members.erase(member.id());
		this.list.add(member.id(), posts);
	}

}
