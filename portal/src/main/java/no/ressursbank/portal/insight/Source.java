package no.ressursbank.portal.insight;

import java.util.List;

/**
 * Where sections come from.
 */
interface Source {

	/** The ids of its sections. */
	List<String> ids();

	/**
	 * Its sections, as they are now.
	 * @throws no.ressursbank.portal.member.Refusal when the content service refuses: 403
	 * for anybody but editors
	 */
	List<Section> sections();

}
