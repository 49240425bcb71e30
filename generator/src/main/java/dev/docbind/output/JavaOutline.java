package dev.docbind.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what a Java file declares out of its tokens: package, imports, types, members, their annotations. */
final class JavaOutline {

    private static final Set<String> MODIFIERS = Set.of(
            "public",
            "protected",
            "private",
            "static",
            "final",
            "abstract",
            "default",
            "native",
            "synchronized",
            "transient",
            "volatile",
            "strictfp",
            "sealed");
    private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");

    private final List<JavaToken> tokens;
    private int at;
    private final List<String> imports = new ArrayList<>();
    private final List<String> declarations = new ArrayList<>();
    private String packageName = "";

    private JavaOutline(List<JavaToken> tokens) {
        this.tokens = tokens;
    }

    /** A malformed file; the message names what was met. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    static JavaOutline read(String source) throws Malformed {
        List<JavaToken> tokens = JavaLexer.tokens(source);
        if (tokens == null) {
            throw new Malformed("a comment or literal does not end");
        }
        JavaOutline outline = new JavaOutline(tokens);
        outline.file();
        return outline;
    }

    String packageName() {
        return packageName;
    }

    List<String> imports() {
        return imports;
    }

    /** One line per type and member, prefixed with the types around it. */
    List<String> declarations() {
        return declarations;
    }

    private void file() throws Malformed {
        while (at < tokens.size()) {
            if (next().is("package")) {
                at++;
                packageName = until(";");
            } else if (next().is("import")) {
                at++;
                imports.add(until(";"));
            } else {
                member("", "");
            }
        }
    }

    private JavaToken next() throws Malformed {
        if (at >= tokens.size()) {
            throw new Malformed("the file ends too early");
        }
        return tokens.get(at);
    }

    private String until(String end) throws Malformed {
        StringBuilder text = new StringBuilder();
        while (!next().is(end)) {
            text.append(next().text());
            at++;
        }
        at++;
        return text.toString();
    }

    private void member(String path, String typeName) throws Malformed {
        StringBuilder annotations = new StringBuilder();
        while (next().is("@") || next().kind() == JavaToken.Kind.WORD && MODIFIERS.contains(next().text())) {
            if (next().is("@")) {
                at++;
                annotations.append(" @").append(qualified());
                if (at < tokens.size() && next().is("(")) {
                    skipBalanced("(", ")");
                }
            } else {
                at++;
            }
        }
        JavaToken token = next();
        if (token.kind() == JavaToken.Kind.WORD && TYPES.contains(token.text()) && isDeclaration()) {
            at++;
            type(path, token.text(), annotations.toString());
        } else if (token.is("{")) {
            declarations.add(path + "initializer");
            skipBalanced("{", "}");
        } else {
            value(path, typeName, annotations.toString());
        }
    }

    private boolean isDeclaration() {
        return at + 1 < tokens.size() && tokens.get(at + 1).kind() == JavaToken.Kind.WORD;
    }

    /** The last part of a possibly qualified name. */
    private String qualified() throws Malformed {
        String last = next().text();
        at++;
        while (at + 1 < tokens.size() && next().is(".")) {
            at++;
            last = next().text();
            at++;
        }
        return last;
    }

    private void type(String path, String kind, String annotations) throws Malformed {
        String name = next().text();
        at++;
        declarations.add(path + kind + " " + name + annotations);
        while (!next().is("{")) {
            if (next().is("(")) {
                skipBalanced("(", ")");
            } else {
                at++;
            }
        }
        at++;
        String inner = path + name + "/";
        if (kind.equals("enum")) {
            constants(inner);
        }
        while (!next().is("}")) {
            if (next().is(";")) {
                at++;
            } else {
                member(inner, name);
            }
        }
        at++;
    }

    private void constants(String path) throws Malformed {
        while (!next().is(";") && !next().is("}")) {
            declarations.add(path + "constant " + next().text());
            at++;
            if (next().is("(")) {
                skipBalanced("(", ")");
            }
            if (next().is("{")) {
                declarations.add(path + "constant body");
                skipBalanced("{", "}");
            }
            if (next().is(",")) {
                at++;
            }
        }
    }

    /** A field, method or constructor: type tokens, a name, and what tells which it is. */
    private void value(String path, String typeName, String annotations) throws Malformed {
        String type = "";
        String name = "";
        int depth = 0;
        while (depth > 0 || !(next().is("(") || next().is("=") || next().is(";"))) {
            JavaToken token = next();
            depth += token.is("<") ? 1 : token.is(">") ? -1 : 0;
            if (token.is("{") || token.is("}")) {
                throw new Malformed("unexpected " + token.text() + " behind " + name);
            }
            if (depth == 0 && token.kind() == JavaToken.Kind.WORD) {
                type = name;
                name = token.text();
            }
            at++;
        }
        if (next().is("(")) {
            String parameters = parameters();
            declarations.add(path + "method " + name + "(" + parameters + ")" + annotations);
            while (!next().is("{") && !next().is(";")) {
                at++;
            }
            if (next().is("{")) {
                skipBalanced("{", "}");
            } else {
                at++;
            }
        } else {
            declarations.add(path + "field " + type + " " + name + annotations);
            initializer();
        }
    }

    private String parameters() throws Malformed {
        List<String> names = new ArrayList<>();
        String last = "";
        int depth = 0;
        at++;
        while (depth > 0 || !next().is(")")) {
            JavaToken token = next();
            depth += token.is("<") || token.is("(") ? 1 : token.is(">") || token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                names.add(last);
            } else if (token.kind() == JavaToken.Kind.WORD) {
                last = token.text();
            }
            at++;
        }
        at++;
        if (!last.isEmpty()) {
            names.add(last);
        }
        return String.join(",", names);
    }

    private void initializer() throws Malformed {
        int depth = 0;
        while (depth > 0 || !next().is(";")) {
            depth += next().is("(") || next().is("{") ? 1 : next().is(")") || next().is("}") ? -1 : 0;
            if (depth < 0) {
                throw new Malformed("unbalanced initializer");
            }
            at++;
        }
        at++;
    }

    private void skipBalanced(String open, String close) throws Malformed {
        int depth = 0;
        do {
            depth += next().is(open) ? 1 : next().is(close) ? -1 : 0;
            at++;
        } while (depth > 0);
    }
}
