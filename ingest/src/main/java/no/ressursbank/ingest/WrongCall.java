package no.ressursbank.ingest;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells a person what was wrong about how a command was called.
 */
final class WrongCall {

	private WrongCall() {
	}

	/**
	 * Prints what was wrong and where to look.
	 * @return the exit code
	 */
	static int report(ParameterException call) {
		PrintWriter err = call.getCommandLine().getErr();
		err.println("✗ " + reason(call));
		err.println(
				"  «./" + call.getCommandLine().getCommandSpec().qualifiedName() + " --help» viser hva du kan skrive.");
		return ExitCode.USAGE;
	}

	private static String reason(ParameterException call) {
		return switch (call) {
			case UnmatchedArgumentException unknown ->
				unknown(unknown.getUnmatched().getFirst(), unknown.getSuggestions());
			case MissingParameterException missing -> "Det mangler "
					+ missing.getMissing().stream().map(WrongCall::name).collect(Collectors.joining(", ")) + ".";
			default -> (call.getArgSpec() != null && call.getValue() != null)
					? wrong(call.getArgSpec(), call.getValue()) : String.valueOf(call.getMessage());
		};
	}

	private static String unknown(String word, List<String> near) {
		return "«" + word + "» finnes ikke." + (near.isEmpty() ? "" : " Mente du «" + near.getFirst() + "»?");
	}

	private static String wrong(ArgSpec place, String value) {
		Iterable<String> known = place.completionCandidates();
		return "«" + value + "» kan ikke brukes i " + name(place) + "." + ((known == null) ? "" : " Velg blant: "
				+ StreamSupport.stream(known.spliterator(), false).collect(Collectors.joining(", ")) + ".");
	}

	private static String name(ArgSpec place) {
		return (place instanceof OptionSpec option) ? option.longestName() : place.paramLabel();
	}

}
