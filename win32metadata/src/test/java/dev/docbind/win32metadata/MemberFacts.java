package dev.docbind.win32metadata;

import dev.docbind.ctype.CComposite;
import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CPrinter;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.codecrete.windowsapi.metadata.Metadata;
import net.codecrete.windowsapi.metadata.Struct;
import net.codecrete.windowsapi.winmd.MetadataBuilder;

/**
 * Says what structures of the metadata hold, in the form of {@code windows-members.tsv}: a structure in C without its name, and
 * its names. Only structures that the headers of mingw-w64 lack.
 */
final class MemberFacts {

    private final Declarations declarations = new Declarations(Target.WINDOWS_X64, Set.of());
    private final Map<String, String> members = new TreeMap<>();
    private final Set<String> differing = new HashSet<>();

    private MemberFacts() {}

    /** The structures that a table made from headers lacks, as the text of a table. */
    static String beside(Path headers) throws IOException {
        Metadata metadata = MetadataBuilder.load();
        MemberFacts facts = new MemberFacts();
        metadata.types().forEach(type -> {
            if (type instanceof Struct struct) {
                facts.add(struct);
            }
        });
        facts.members.keySet().removeAll(facts.differing);
        facts.members.keySet().removeAll(names(headers));
        return facts.text();
    }

    private void add(Struct struct) {
        String name = struct.nativeName();
        boolean own = struct.namespace() != null && !declarations.foreign(struct.name(), name) && name.matches("\\w+");
        CDeclaration declared = own ? declarations.structure(struct).orElse(null) : null;
        if (declared instanceof CDeclaration.Typedef(var _, CType.Composite composite, var _)) {
            String text = text(composite.definition());
            String other = members.putIfAbsent(name, text);
            if (other != null && !other.equals(text)) {
                differing.add(name);
            }
        }
    }

    /** A structure in one line; its packing is known from its alignment. */
    private static String text(CComposite own) {
        CComposite nameless = new CComposite(own.union(), null, own.fields(), 0, false, 0);
        String text = new CPrinter().type(new CType.Composite(nameless));
        return text.replaceAll("\\s+", " ").replaceAll("\\s?([{};])\\s?", "$1");
    }

    private static Set<String> names(Path table) throws IOException {
        Set<String> names = new HashSet<>();
        for (String line : Files.readAllLines(table)) {
            if (!line.startsWith("#")) {
                names.addAll(
                        Arrays.asList(line.substring(line.indexOf('\t') + 1).split(" ")));
            }
        }
        return names;
    }

    private String text() {
        Map<String, Set<String>> lines = new TreeMap<>();
        members.forEach((name, text) ->
                lines.computeIfAbsent(text, _ -> new TreeSet<>()).add(name));
        StringBuilder text =
                new StringBuilder("# What structures and unions hold that the headers of mingw-w64 lack, in the form of"
                        + " windows-members.tsv. Taken from win32metadata (MIT).\n");
        lines.forEach((line, names) ->
                text.append(line).append('\t').append(String.join(" ", names)).append('\n'));
        return text.toString();
    }
}
