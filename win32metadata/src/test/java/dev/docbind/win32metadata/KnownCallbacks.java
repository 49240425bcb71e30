package dev.docbind.win32metadata;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.header.CompilerRun;
import dev.docbind.header.HeaderIndex;
import dev.docbind.resolve.SymbolIndex;
import dev.docbind.resolve.type.TypeMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Signatures of callbacks that do not come from pages: function types of mingw-w64's headers and of the metadata. */
final class KnownCallbacks {

    private static final Target TARGET = Target.WINDOWS_X64;
    private static final List<String> KERNEL = List.of(
            "ntifs.h ntddk.h scsi.h tdikrnl.h classpnp.h wdm.h smbus.h d4iface.h hubbusif.h kbdmou.h scsiwmi.h upssvc.h",
            "ntddk.h usbbusif.h usbdrivr.h usbdlib.h videoagp.h wmilib.h tdikrnl.h ndistapi.h",
            "ntddk.h storport.h",
            "ndis.h ndiswan.h",
            "ntddk.h video.h",
            "ntddk.h ks.h portcls.h",
            "ntddk.h strmini.h",
            "ntddk.h minitape.h",
            "ntddk.h poclass.h");
    private static final List<String> USER = List.of(
            "windows.h wfext.h prsht.h cpl.h dbt.h lzexpand.h winefs.h winspool.h compstui.h imm.h scrnsave.h msacm.h",
            "windows.h setupapi.h fci.h fdi.h tapi.h tspi.h ras.h rasdlg.h mprapi.h ws2spi.h mstcpip.h rpc.h");

    private final List<Source> sources = new ArrayList<>();

    /** A set of declarations with what its types are. */
    private record Source(String name, HeaderIndex index, TypeMapper types) {}

    /**
     * A known signature.
     *
     * @param type its function type
     * @param types what the types in it are
     * @param source where it is from
     */
    record Known(CType.Function type, TypeMapper types, String source) {}

    private KnownCallbacks() {}

    /** All there are; those of mingw-w64 only where its compiler is installed. */
    static KnownCallbacks load() {
        KnownCallbacks known = new KnownCallbacks();
        known.add("mingw-w64", compiled(MingwHeaders.LIST));
        Stream.concat(KERNEL.stream(), USER.stream())
                .forEach(headers -> known.add("mingw-w64", compiled(List.of(headers.split(" ")))));
        List<CDeclaration> metadata =
                new Win32Metadata().declarations(TARGET, Set.of()).optional().orElseThrow();
        known.add("win32metadata", HeaderIndex.of(TARGET, metadata));
        return known;
    }

    private static @Nullable HeaderIndex compiled(List<String> headers) {
        CompilerRun plain = new CompilerRun("x86_64-w64-mingw32-gcc", List.of("-w", "-fms-extensions"));
        Path ddk = plain.run("#include <windows.h>\n", List.of("-M"))
                .output()
                .lines()
                .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                .filter(file -> file.endsWith("/windows.h"))
                .map(file -> Path.of(file).resolveSibling("ddk"))
                .findFirst()
                .orElse(Path.of("ddk"));
        List<String> options = Files.exists(ddk)
                ? List.of("-w", "-fms-extensions", "-I" + ddk, "-D_AMD64_", "-DNDIS_WDM=1", "-DNDIS50_MINIPORT=1")
                : List.of("-w", "-fms-extensions");
        return HeaderIndex.of(TARGET, new CompilerRun(plain.compiler(), options), headers)
                .value();
    }

    private void add(String name, @Nullable HeaderIndex index) {
        if (index != null) {
            TypeMapper types = new TypeMapper(index.types().telling(_ -> {}), SymbolIndex.of(List.of()), TARGET);
            sources.add(new Source(name, index, types));
        }
    }

    /** The signatures that are known under the names of a page; empty where it documents none that is. */
    List<Known> of(Declaration page) {
        Set<String> names = new LinkedHashSet<>();
        names.add(page.id().name());
        page.page().aliases().forEach(alias -> names.add(alias.replace("*", "").strip()));
        Set<String> all = new LinkedHashSet<>(names);
        names.forEach(name -> all.addAll(List.of("P" + name, "LP" + name, name.toUpperCase(Locale.ROOT))));
        List<Known> found = new ArrayList<>();
        for (Source source : sources) {
            for (String name : all) {
                CDeclaration.Typedef typedef = source.index().typedef(name);
                CType.Function type = typedef == null ? null : function(source.index(), typedef.type(), 0);
                if (type != null) {
                    found.add(new Known(type, source.types(), source.name()));
                    break;
                }
            }
        }
        return found;
    }

    private static CType.@Nullable Function function(HeaderIndex index, CType type, int depth) {
        CType resolved = index.types().resolve(type);
        return switch (resolved) {
            case CType.Function function -> function;
            case CType.Pointer pointer when depth < 4 -> function(index, pointer.target(), depth + 1);
            case null, default -> null;
        };
    }
}
