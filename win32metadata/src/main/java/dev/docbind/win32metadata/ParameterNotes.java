package dev.docbind.win32metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import net.codecrete.windowsapi.winmd.MetadataBuilder;
import net.codecrete.windowsapi.winmd.MetadataFile;
import net.codecrete.windowsapi.winmd.tables.CodedIndex;
import net.codecrete.windowsapi.winmd.tables.CodedIndexes;
import net.codecrete.windowsapi.winmd.tables.CustomAttribute;
import net.codecrete.windowsapi.winmd.tables.MetadataTables;
import net.codecrete.windowsapi.winmd.tables.Param;

/** Says of parameters what the reader's own model leaves out: direction, whether optional, whether the target is const. */
final class ParameterNotes {

    /**
     * What is said of a parameter.
     *
     * @param annotations direction and the like, as interface definitions write them
     * @param constant whether what it points to is const
     */
    record Note(String annotations, boolean constant) {
        static final Note NONE = new Note("", false);
    }

    private final MetadataFile file;
    private final Map<Integer, Boolean> constAttributes = new HashMap<>();

    ParameterNotes() {
        try (InputStream stream = MetadataBuilder.class.getClassLoader().getResourceAsStream("Windows.Win32.winmd")) {
            this.file = new MetadataFile(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The notes on the parameters of a method, in order. */
    List<Note> of(int method) {
        List<Note> notes = new ArrayList<>();
        for (Param parameter : file.getParameters(method)) {
            if (parameter.sequence() > 0) {
                notes.add(new Note(annotations(parameter.flags()), constant(parameter)));
            }
        }
        return notes;
    }

    private static String annotations(int flags) {
        StringJoiner words = new StringJoiner(", ");
        if ((flags & Param.IN) != 0) {
            words.add("in");
        }
        if ((flags & Param.OUT) != 0) {
            words.add("out");
        }
        if ((flags & Param.OPTIONAL) != 0) {
            words.add("optional");
        }
        return words.toString();
    }

    private boolean constant(Param parameter) {
        int parent =
                CodedIndex.encode(MetadataTables.PARAM, parameter.index(), CodedIndexes.HAS_CUSTOM_ATTRIBUTE_TABLES);
        for (CustomAttribute attribute : file.getCustomAttributes(parent)) {
            int constructor = attribute.constructorIndex().index();
            if (constAttributes.computeIfAbsent(constructor, this::isConst)) {
                return true;
            }
        }
        return false;
    }

    private boolean isConst(int constructor) {
        int type = file.getMemberRef(constructor).parentIndex().index();
        return "ConstAttribute".equals(file.getString(file.getTypeRef(type).typeName()));
    }
}
