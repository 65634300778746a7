package no.ressursbank.content.member;

import java.util.UUID;

/**
 * A member's row has been emptied; published within the transaction that does it.
 *
 * @param id stays, so that what the member has written can be found and dealt with
 */
public record MemberErased(UUID id) {
}
