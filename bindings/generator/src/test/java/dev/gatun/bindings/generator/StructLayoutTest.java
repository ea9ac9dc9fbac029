package dev.gatun.bindings.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Structs and unions lie in memory as the C compiler lays them out. */
class StructLayoutTest {

    @TempDir
    private Path folder;

    @Test
    void plainStructsHaveCsPadding() {
        TestHeader header = TestHeader.of(folder, """
                #include <stdint.h>
                #include <stddef.h>
                struct numbers { char c; short s; int i; long l; long long ll; float f; double d; _Bool b; void *p;
                                 unsigned char uc; uint64_t u64; size_t size; int8_t last; };
                struct tight { int a, b; };
                struct byte_only { unsigned char one; };
                union number { char c; int i; double d; char text[11]; };
                """);
        assertThat(LayoutProof.of(header)).contains("struct\tnumbers\tstruct numbers\t88\t8",
                "union\tnumber\tunion number\t16\t8", "field\tnumber\ttext\t0\t11");
    }

    @Test
    void nestedStructsAndUnionsHaveClassesInsideTheOuterOne() {
        TestHeader header = TestHeader.of(folder, """
                struct outer {
                    char c;
                    struct tagged { short s; union { int i; double d; } value; } inner;
                    struct { int x; struct { char deep; long deeper; } level; } untagged;
                    struct { char r; short g; } pixels[3];
                    struct { int q; } grid[2][2];
                    union choice { char c; float f; } either, other;
                };
                """);
        assertThat(LayoutProof.of(header)).extracting(line -> line.split("\\t")[1]).contains("outer", "outer.tagged",
                "outer.tagged.value", "outer.untagged", "outer.untagged.level", "outer.pixels", "outer.grid",
                "outer.choice");
    }

    @Test
    void membersOfUnnamedStructsAndUnionsBelongToTheOuterStruct() {
        TestHeader header = TestHeader.of(folder, """
                struct variant {
                    char tag;
                    union {
                        int whole;
                        double real;
                        struct { short low; short high; union { char c; long l; }; };
                        struct { char first[3]; };
                    };
                    struct { struct { char a; }; struct { int b; }; };
                    char end;
                };
                union view { struct { float x, y, z; }; float all[3]; };
                struct holder { struct { struct { int p; } inner; int q; }; };
                """);
        assertThat(LayoutProof.of(header)).contains("field\tvariant\tl\t16\t8", "field\tvariant\tb\t28\t4",
                "field\tview\tz\t8\t4", "field\tholder.inner\tp\t0\t4");
    }

    @Test
    void aFlexibleArrayTakesNoSpaceAndStartsWhereCPutsIt() {
        TestHeader header = TestHeader.of(folder, """
                struct text { int length; char bytes[]; };
                struct rows { char c; struct { double x; } more[]; };
                struct gnu { long l; short none[0]; };
                """);
        assertThat(LayoutProof.of(header)).contains("field\ttext\tbytes\t4\t0", "struct\ttext\tstruct text\t4\t4",
                "field\tgnu\tnone\t8\t0", "field\trows\tmore\t8\t0", "field\trows.more\tx\t0\t8");
    }

    @Test
    void packedStructsHaveNoPadding() {
        TestHeader header = TestHeader.of(folder, """
                struct __attribute__((packed)) packed { char c; int i; double d; short s[3]; void *p; };
                #pragma pack(push, 2)
                struct pair { char c; double d; int i; };
                #pragma pack(pop)
                #pragma pack(push, 1)
                struct one { char c; union { int i; char b; }; struct { short s; long l; } in; int grid[2][2]; };
                #pragma pack(pop)
                struct around { char c; struct packed p; struct packed many[3]; };
                """);
        assertThat(LayoutProof.of(header)).contains("struct\tpacked\tstruct packed\t27\t1",
                "field\tpacked\td\t5\t8", "struct\tpair\tstruct pair\t14\t2");
    }

    @Test
    void aPackedStructOfAGivenAlignmentHasIt() {
        TestHeader header = TestHeader.of(folder, """
                struct __attribute__((packed, aligned(4))) raised { char c; int i; };
                struct user { char c; struct raised r; };
                """);
        assertThat(LayoutProof.of(header)).contains("struct\traised\tstruct raised\t8\t4");
    }

    @Test
    void aPackedStructMayHoldAnUnnamedUnionThatIsNot() {
        TestHeader header = TestHeader.of(folder, """
                struct __attribute__((packed)) odd { short tag; union { int i; float f; }; char c; };
                struct many { struct odd all[3]; };
                """);
        assertThat(LayoutProof.of(header)).contains("struct\todd\tstruct odd\t7\t1", "field\todd\tf\t2\t4");
    }

    @Test
    void aStructOffItsAlignmentInAPackedOneIsRefusedByName() {
        TestHeader header = TestHeader.of(folder, """
                struct loose { char c; int i; };
                struct __attribute__((packed)) packer { char c; struct loose inner; struct loose more[2]; };
                """);
        assertThat(header.refusal("--include-struct", "loose", "--include-struct", "packer"))
                .contains("packer.inner", "leave packer out");
    }

    @Test
    void overAlignedStructsAndFieldsAreAligned() {
        TestHeader header = TestHeader.of(folder, """
                struct __attribute__((aligned(32))) vector { float x; };
                struct lane { char c; _Alignas(16) int i; char d; };
                struct lanes { char c; struct lane all[2]; struct vector v; };
                typedef int loose_int __attribute__((aligned(1)));
                struct lowered { char c; loose_int i; short s; };
                union __attribute__((aligned(16))) both { char c; int i; };
                """);
        assertThat(LayoutProof.of(header)).contains("struct\tvector\tstruct vector\t32\t32",
                "struct\tlane\tstruct lane\t32\t16", "field\tlane\ti\t16\t4", "field\tlowered\ti\t1\t4");
    }

    @Test
    void arraysOfEveryKindHaveTheirDimensions() {
        TestHeader header = TestHeader.of(folder, """
                struct point { char c; int x; };
                typedef struct point square[2];
                struct arrays { struct point points[4]; char text[3][5]; double cube[2][3][4]; void *handles[2];
                                int (*functions[3])(int); square corners[2]; struct point table[2][3]; };
                """);
        assertThat(LayoutProof.of(header)).contains("field\tarrays\tcube\t48\t192");
        Bindings bindings = header.bindings();
        assertThat(bindings.on("arrays", "cube$dimensions")).isEqualTo(new long[] {2, 3, 4});
        assertThat(bindings.on("arrays", "corners$dimensions")).isEqualTo(new long[] {2, 2});
    }

    @Test
    void aStructIsNamedByItsTypedefWhereItHasNoTag() {
        TestHeader header = TestHeader.of(folder, """
                typedef struct { int x; struct { int y; } part; } plain;
                typedef union { int i; float f; } *by_pointer_only;
                typedef struct tag { plain inner[2]; } tag_t;
                """);
        assertThat(LayoutProof.of(header)).contains("struct\tplain\tplain\t8\t4", "struct\ttag\tstruct tag\t16\t4");
    }

    @Test
    void anEmptyStructHasNoBytes() {
        TestHeader header = TestHeader.of(folder, "struct nothing { }; struct after { struct nothing n; int i; };");
        assertThat(LayoutProof.of(header)).contains("struct\tnothing\tstruct nothing\t0\t1");
    }
}
