package dev.gatun;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import dev.gatun.cli.Main;
import java.lang.foreign.MemorySegment;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packages' order, and where native code stops. */
class ArchitectureTest {

    /** The package {@code dev.gatun} itself. */
    private static final String ROOT = "root";

    /** Top to bottom; each uses only what is below it. Those not written yet are no violation. */
    private static final List<String> LAYERS =
            List.of("cli", ROOT, "train", "data", "model", "parallel", "exec", "plan", "device", "graph");

    private static final String[] NATIVE = {"dev.gatun.device.cuda..", "dev.gatun.device.cpu.."};

    private static JavaClasses framework;

    private static String packages(String layer) {
        return layer.equals(ROOT) ? "dev.gatun" : "dev.gatun." + layer + "..";
    }

    @BeforeAll
    static void read() throws Exception {
        // Beside the tests, which may do what they like.
        URI main = Main.class.getResource("Main.class").toURI();
        framework = new ClassFileImporter().importPath(Path.of(main).getParent().getParent().getParent().getParent());
        assertThat(framework).isNotEmpty();
    }

    @Test
    void aPackageUsesOnlyWhatIsBelowIt() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String layer : LAYERS) {
            layers = layers.layer(layer).definedBy(packages(layer));
        }
        for (int index = 1; index < LAYERS.size(); index++) {
            layers = layers.whereLayer(LAYERS.get(index))
                    .mayOnlyBeAccessedByLayers(LAYERS.subList(0, index).toArray(String[]::new));
        }
        layers.whereLayer("cli").mayNotBeAccessedByAnyLayer().check(framework);
    }

    @Test
    void modelsKnowNothingOfDevicesOrParallelism() {
        noClasses().that().resideInAPackage("dev.gatun.model..")
                .should().dependOnClassesThat(resideInAnyPackage("dev.gatun..")
                        .and(not(resideInAnyPackage("dev.gatun.model..", "dev.gatun.graph.."))))
                .check(framework);
    }

    @Test
    void everyClassIsInALayer() {
        classes().should().resideInAnyPackage(LAYERS.stream().map(ArchitectureTest::packages).toArray(String[]::new))
                .because("a package outside the layers would escape their order")
                .check(framework);
    }

    @Test
    void nothingDependsOnTheCommandLine() {
        noClasses().that().resideOutsideOfPackage("dev.gatun.cli..")
                .should().dependOnClassesThat().resideInAPackage("dev.gatun.cli..")
                .check(framework);
    }

    @Test
    void generatedBindingsStopAtTheDevices() {
        noClasses().that().resideOutsideOfPackages(NATIVE)
                .should().dependOnClassesThat(
                        resideInAnyPackage("dev.gatun.bindings..").and(not(resideInAnyPackage("dev.gatun.bindings"))))
                .because("only dev.gatun.bindings itself is written for callers")
                .check(framework);
    }

    @Test
    void rawMemoryStopsAtTheDevices() {
        noClasses().that().resideOutsideOfPackages(NATIVE)
                .should().dependOnClassesThat(belongToAnyOf(MemorySegment.class))
                .check(framework);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("dev.gatun.(**)").should().beFreeOfCycles().check(framework);
    }
}
