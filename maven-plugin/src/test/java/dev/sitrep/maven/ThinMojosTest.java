package dev.sitrep.maven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.sitrep.history.HistoryException;
import dev.sitrep.publish.PublishException;
import dev.sitrep.write.OutputException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.junit.jupiter.api.Test;

class ThinMojosTest {
    private static final JavaClasses PLUGIN = new ClassFileImporter().importPackages("dev.sitrep.maven");

    @Test
    void callOnlyTheSite() {
        DescribedPredicate<JavaClass> elsewhere = resideInAPackage("dev.sitrep..")
                .and(DescribedPredicate.not(resideInAPackage("dev.sitrep.maven")))
                .and(DescribedPredicate.not(resideInAPackage("dev.sitrep.site")))
                .and(DescribedPredicate.not(type(OutputException.class)))
                .and(DescribedPredicate.not(type(HistoryException.class)))
                .and(DescribedPredicate.not(type(PublishException.class)))
                .as("a package that is not the plugin's business");
        noClasses().should().dependOnClassesThat(elsewhere).check(PLUGIN);
    }

    @Test
    void doNotLogPastMaven() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.slf4j\\..*")
                .check(PLUGIN);
        // A line that a build server obeys must begin with its command, not with Maven's prefix.
        noClasses()
                .that()
                .doNotHaveSimpleName("CheckMojo")
                .should()
                .accessClassesThat(nameStartingWith("java.io.PrintStream"))
                .check(PLUGIN);
    }

    @Test
    void areNamedAfterTheirGoal() {
        Set<String> mojos = PLUGIN.stream()
                .filter(c ->
                        c.isAssignableTo(AbstractMojo.class) && !c.getName().endsWith(".SitrepMojo"))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("HelpMojo"))
                .collect(Collectors.toSet());
        assertThat(mojos)
                .containsExactlyInAnyOrder(
                        "CheckMojo",
                        "DeadlinesMojo",
                        "EditionMojo",
                        "PackageMojo",
                        "PublishMojo",
                        "RepairMojo",
                        "SiteMojo");
    }
}
