package dev.docbind.ctype;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads parameter lists, also those of pages that leave out commas at line ends, names, or both. */
final class ParameterReader {

    private final Parts parts;

    ParameterReader(Parts parts) {
        this.parts = parts;
    }

    Declarator.Modifier.From read(String convention) throws Unreadable {
        Cursor cursor = parts.cursor();
        Token open = cursor.peek();
        List<Token> inside = cursor.bracket();
        if (!cursor.peek(-1).is(")")) {
            throw new Unreadable("the parameter list is not closed", open);
        }
        boolean lines =
                cursor.is("{") && cursor.peek(1).is("...") && cursor.peek(2).is("}");
        List<CParameter> parameters = new ArrayList<>();
        boolean variadic = false;
        for (List<Token> part : parts(inside, lines)) {
            if (part.size() == 1 && part.getFirst().is("...")) {
                variadic = true;
            } else {
                parameters.addAll(parameters(part));
            }
        }
        if (parameters.size() > Greatest.PARAMETERS) {
            throw new Unreadable("more than " + Greatest.PARAMETERS + " parameters", open);
        }
        if (parameters.size() == 1 && nothing(parameters.getFirst())) {
            parameters.clear();
        }
        return new Declarator.Modifier.From(List.copyOf(parameters), variadic, convention);
    }

    private static boolean nothing(CParameter parameter) {
        return parameter.type() instanceof CType.Void;
    }

    /** Splits at top-level commas, and at line ends where the form of the block says that commas are missing. */
    private static List<List<Token>> parts(List<Token> inside, boolean lines) {
        List<List<Token>> split = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        int depth = 0;
        for (Token token : inside) {
            boolean comma = depth == 0 && token.is(",");
            boolean newLine = lines
                    && depth == 0
                    && !current.isEmpty()
                    && token.line() != current.getLast().line();
            if (comma || newLine) {
                split.add(current);
                current = new ArrayList<>();
            }
            if (!comma) {
                current.add(token);
            }
            switch (token.text()) {
                case "(", "[", "{" -> depth++;
                case ")", "]", "}" -> depth--;
                default -> {}
            }
        }
        split.add(current);
        split.removeIf(List::isEmpty);
        return split;
    }

    private List<CParameter> parameters(List<Token> tokens) throws Unreadable {
        try {
            return List.of(parameter(tokens));
        } catch (Unreadable whole) {
            List<List<Token>> lines = parts(tokens, true);
            if (lines.size() < 2) {
                throw whole;
            }
            List<CParameter> parameters = new ArrayList<>();
            for (List<Token> line : lines) {
                parameters.add(parameter(line));
            }
            return parameters;
        }
    }

    private CParameter parameter(List<Token> tokens) throws Unreadable {
        Parts own = parts.within(withoutDefault(tokens));
        Specifiers specifiers = own.specifiers().read(SpecifierReader.Place.PARAMETER);
        Declarator declarator = own.declarators().read(specifiers);
        if (!own.cursor().atEnd()) {
            Token left = own.cursor().peek();
            throw new Unreadable("unexpected " + Cursor.found(left) + " in a parameter", left);
        }
        return new CParameter(name(declarator), declarator.parameterType(), specifiers.annotationText());
    }

    private static @Nullable String name(Declarator declarator) {
        return declarator.name() == null ? null : declarator.name().text();
    }

    private static List<Token> withoutDefault(List<Token> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            depth += text.equals("(") || text.equals("[") ? 1 : text.equals(")") || text.equals("]") ? -1 : 0;
            if (depth == 0 && text.equals("=")) {
                return tokens.subList(0, i);
            }
        }
        return tokens;
    }
}
