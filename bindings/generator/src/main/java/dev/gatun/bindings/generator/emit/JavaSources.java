package dev.gatun.bindings.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.bindings.generator.model.Declaration;
import dev.gatun.bindings.generator.model.Header;
import java.lang.foreign.MemoryLayout;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** All Java sources of a header, by their path below the source folder. */
public final class JavaSources {

    private final String targetPackage;
    private final Map<String, String> sources = new TreeMap<>();

    private JavaSources(String targetPackage) {
        this.targetPackage = targetPackage;
    }

    /**
     * Generates the sources.
     *
     * @param symbols the Java expression of the {@code Symbols} that find the functions
     */
    public static Map<String, String> of(Header header, String targetPackage, String headerClassName, String symbols) {
        JavaSources sources = new JavaSources(targetPackage);
        Shapes shapes = new Shapes(ClassName.get(targetPackage, headerClassName));
        sources.add(new HeaderClass(shapes, header, symbols).build());
        for (Declaration declaration : header.declarations()) {
            switch (declaration) {
                case Declaration.Struct struct -> sources.add(new StructClass(shapes, struct).build());
                case Declaration.StructAlias alias -> sources.add(TypeSpec.classBuilder(shapes.named(alias.name()))
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("{@code $L}: another name of {@link $T}.\n", alias.name(),
                                shapes.named(alias.target()))
                        .superclass(shapes.named(alias.target()))
                        .addMethod(MethodSpec.constructorBuilder().build()).build());
                case Declaration.FunctionType function -> sources.add(new FunctionTypeClass(shapes, function.name(),
                        function.type(), function.prototype()).build());
                case Declaration.Function _, Declaration.Constant _, Declaration.Typedef _, Declaration.Variable _ -> { }
            }
        }
        return sources.sources;
    }

    private void add(TypeSpec type) {
        JavaFile file = JavaFile.builder(targetPackage, type)
                .addFileComment("Generated from the C header by bindings/generator: do not edit.")
                .addStaticImport(MemoryLayout.PathElement.class, "groupElement", "sequenceElement")
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        String folder = targetPackage.isEmpty() ? "" : targetPackage.replace('.', '/') + "/";
        sources.put(folder + type.name() + ".java", file.toString());
    }
}
