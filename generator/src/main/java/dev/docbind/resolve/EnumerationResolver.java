package dev.docbind.resolve;

import dev.docbind.ctype.Abi;
import dev.docbind.ctype.CEnum;
import dev.docbind.ctype.CParser;
import dev.docbind.ctype.CType;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.model.ModelConstant;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.resolve.error.CodeValues;
import dev.docbind.resolve.type.CompositeFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves enumerations: values where they are declared or written, never by counting. */
final class EnumerationResolver {

    private final CompositeFinder finder;
    private final CParser parser;

    EnumerationResolver(CompositeFinder finder, CParser parser) {
        this.finder = finder;
        this.parser = parser;
    }

    ModelEnumeration resolve(Declaration.Enumeration page) {
        CompositeFinder.Definition definition = finder.enumeration(page);
        Set<String> aliases = new LinkedHashSet<>();
        Map<String, Long> declared = new HashMap<>();
        List<CEnum.Member> order = List.of();
        if (definition != null && definition.type() instanceof CType.Enumerated enumerated) {
            aliases.addAll(definition.names());
            order = enumerated.definition().members();
            Set<String> assigned = EnumerationDoubts.written(page);
            boolean counted = EnumerationDoubts.countable(page, order, assigned, definition);
            for (CEnum.Member member : order) {
                boolean believed = counted || assigned.contains(member.name());
                if (member.value() != null && believed && !EnumerationDoubts.impossible(member)) {
                    declared.put(member.name(), member.value());
                }
            }
        }
        aliases.addAll(page.page().aliases());
        List<ModelConstant> members = members(page, order, declared);
        return new ModelEnumeration(
                page.id(),
                page,
                SymbolIndex.preferredName(page),
                List.copyOf(aliases),
                Abi.I32,
                flags(page, members),
                members);
    }

    private List<ModelConstant> members(
            Declaration.Enumeration page, List<CEnum.Member> order, Map<String, Long> declared) {
        String file = page.page().location().file();
        Map<String, Long> written = written(page);
        List<ModelConstant> members = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (DocumentedValue value : page.members()) {
            if (seen.add(value.name())) {
                Long known = declared.getOrDefault(value.name(), written.get(value.name()));
                members.add(new ModelConstant(value.name(), known, value.meaning(), file, value.line()));
            }
        }
        for (CEnum.Member member : order) {
            if (seen.add(member.name())) {
                members.add(
                        new ModelConstant(member.name(), declared.get(member.name()), List.of(), file, member.line()));
            }
        }
        return List.copyOf(members);
    }

    /** Values the page writes next to the names; one may name another enumerator or combine several. */
    private Map<String, Long> written(Declaration.Enumeration page) {
        Map<String, Long> values = new HashMap<>();
        for (DocumentedValue member : page.members()) {
            Long value = value(member.value(), values);
            if (value != null) {
                values.put(member.name(), value);
            }
        }
        return values;
    }

    private @Nullable Long value(@Nullable String text, Map<String, Long> known) {
        if (text == null || text.isBlank() || text.length() > 300) {
            return null;
        }
        Long number = CodeValues.number(text);
        if (number != null) {
            return number;
        }
        String expression = text.strip();
        for (String word : dev.docbind.resolve.type.Tokens.words(expression, 60)) {
            Long other = known.get(word);
            if (other != null) {
                expression =
                        expression.replaceAll("\\b" + java.util.regex.Pattern.quote(word) + "\\b", other.toString());
            }
        }
        return parser.value(expression);
    }

    private static boolean flags(Declaration.Enumeration page, List<ModelConstant> members) {
        String name = page.id().name().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith("flags") || name.endsWith("flag") || name.contains("_flags");
        long bits = members.stream()
                .filter(m -> m.value() != null && Long.bitCount(m.value()) == 1)
                .count();
        long known = members.stream()
                .filter(m -> m.value() != null && m.value() != 0)
                .count();
        boolean high = members.stream().anyMatch(m -> m.value() != null && m.value() >= 8);
        return known > 0 && (named && bits * 2 >= known || bits == known && high && known > 3);
    }
}
