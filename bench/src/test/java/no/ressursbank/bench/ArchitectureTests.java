package no.ressursbank.bench;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "no.ressursbank.bench", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule packagesFormNoCycle = slices().matching("no.ressursbank.bench.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule onlyTheBaselinesMeetLucene = noClasses().that()
		.resideOutsideOfPackage("..bench.baseline")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.apache.lucene..");

	@ArchTest
	static final ArchRule onlyTheBankMeetsServers = noClasses().that()
		.resideOutsideOfPackage("..bench.bank")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("no.ressursbank.local..", "java.net.http..");

	@ArchTest
	static final ArchRule whatIsMeasuredDoesNotHelpToMeasure = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("no.ressursbank.resourceindex..", "no.ressursbank.ingest..", "no.ressursbank.search..",
				"no.ressursbank.content..");

	@ArchTest
	static final ArchRule onlyTheMeasuringOfWordsMeetsThem = noClasses().that()
		.resideOutsideOfPackage("..bench.words..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("no.ressursbank.language..", "org.openjdk.jmh..");

}
