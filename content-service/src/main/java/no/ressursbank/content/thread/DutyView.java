package no.ressursbank.content.thread;

import java.util.List;

import no.ressursbank.content.resource.HelpLineView;

/**
 * What the writer of a text about violence, abuse or neglect may have to do beside asking
 * colleagues.
 *
 * @param title one line
 * @param report the duty to report to the child welfare service (barnevernsloven § 13-2)
 * @param avert the duty to avert crimes (straffeloven § 196)
 * @param help where to call
 */
record DutyView(String title, String report, String avert, List<HelpLineView> help) {
}
