package dev.docbind.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a printed signature with nothing but brackets and commas, so that what the C parser made of it can be held against
 * a second reading that shares no code with it.
 *
 * @param returns the words of the return type
 * @param parameters the printed parameters
 */
record PrintedText(Type returns, List<Parameter> parameters) {

    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/");
    private static final Pattern TAG = Pattern.compile("</?[a-z]\\w*(?: [^<>]*)?>");
    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^\\s*#.*$");
    private static final Pattern TOKEN = Pattern.compile("\\w+(?:::\\w+)*|\\.\\.\\.|\\n|[^\\s\\w]");

    /** Words that say how a function is called, linked or used, and nothing about its type. */
    private static final Pattern DECORATION =
            Pattern.compile("_[A-Z][A-Za-z_0-9]*_|__(?:in|out|inout|deref|reserved|bcount|ecount"
                    + "|drv|format|checkReturn|callback|nullterminated|RPC)(?:_\\w+)?|in|out|inout|_\\w*_(?:opt|bytecount|count)\\w*"
                    + "|IN|OUT|OPTIONAL|FAR|NEAR|UNALIGNED|__unaligned|__ptr64|typedef|extern|virtual|static|inline|__inline|__forceinline"
                    + "|FORCEINLINE|WINAPI\\w*|CALLBACK|PASCAL|APIENTRY|APIPRIVATE|NTAPI|STDAPICALLTYPE|STDMETHODCALLTYPE|STDAPIVCALLTYPE"
                    + "|__?(?:stdcall|cdecl|fastcall|thiscall|clrcall|vectorcall)|__declspec|DECLSPEC_\\w+|\\w+_API|WIN\\w*API|NTSYSAPI|NTKERNELAPI|NTHALAPI"
                    + "|CDECL|WSAAPI|WSPAPI|FASTCALL|PURE|THIS|THIS_|register|volatile|struct|union|enum|class|interface"
                    + "|EXTERN_C|RSA32API|HTTPAPI_LINKAGE|_In|NAPAPI|EVNTAPI|operator|hlsl_precise|ULAPI|SEC_ENTRY|RPC_ENTRY|RPC_VAR_ENTRY|NET_API_FUNCTION|LDAPAPI|WLANAPI|SNMPAPI_CALL|MAPIAPI"
                    + "|override|noexcept|final|throw");

    private static final Pattern METHOD = Pattern.compile("(?:STD|IFACE)METHOD(?:IMP)?_?");
    private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][A-Z0-9]*_[A-Z0-9_]+");
    private static final Pattern CONST = Pattern.compile("const|CONST");

    /** Words that stand for others wherever they are printed. */
    private static final Map<String, String> SAME = Map.of(
            "VOID", "void", "bool", "_Bool", "STDAPI", "HRESULT", "STDMETHODIMP", "HRESULT", "UNSIGNED", "unsigned");

    /**
     * A printed type: its words in any order and how often it points.
     *
     * @param words the words of the innermost type, with {@code const} where that stands with them
     * @param stars stars, references and brackets
     */
    record Type(List<String> words, int stars) {}

    /**
     * A printed parameter.
     *
     * @param name its name, empty where none is printed
     * @param type its type
     */
    record Parameter(String name, Type type) {}

    /** The signature whose name stands between these two texts, null where no parenthesis closes behind it. */
    static @Nullable PrintedText read(String before, String behind) {
        List<String> tokens = tokens(plain(behind));
        int[] group = parameters(tokens);
        if (group == null) {
            return null;
        }
        List<Parameter> parameters = new ArrayList<>();
        for (List<String> one : commas(tokens.subList(group[0] + 1, group[1]))) {
            List<String> plain = undecorated(one);
            boolean none =
                    plain.isEmpty() || plain.size() == 1 && plain.getFirst().equalsIgnoreCase("void");
            if (!none) {
                parameters.add(parameter(plain));
            }
        }
        return new PrintedText(returned(tokens(plain(before))), List.copyOf(parameters));
    }

    private static String plain(String code) {
        return DIRECTIVE
                .matcher(COMMENT.matcher(unescaped(code)).replaceAll(" "))
                .replaceAll(" ");
    }

    private static String unescaped(String code) {
        return TAG.matcher(code)
                .replaceAll(" ")
                .replace('\u00a0', ' ')
                .replace("&nbsp;", " ")
                .replace("&#42;", "*")
                .replace("SAFEARRAY(BYTE)", "SAFEARRAY *")
                .replace("__int64", "long long");
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** The parenthesis that follows the name, or the one in which the name stands. */
    private static int @Nullable [] parameters(List<String> tokens) {
        int open = 0;
        while (open < tokens.size()
                && (open == 0
                        || tokens.get(open).equals(")")
                        || tokens.get(open).equals("\n"))) {
            open++;
        }
        boolean opens = open < tokens.size() && tokens.get(open).equals("(");
        int close = opens ? closed(tokens, open) : tokens.size();
        return close < tokens.size() ? new int[] {open, close} : null;
    }

    /** The parts between commas; where a comma was forgotten, a line that is a parameter of its own ends the one before. */
    private static List<List<String>> commas(List<String> tokens) {
        List<List<String>> parts = new ArrayList<>();
        List<String> now = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            depth += "([{".contains(token) ? 1 : ")]}".contains(token) ? -1 : 0;
            boolean line = token.equals("\n");
            if (depth == 0 && (token.equals(",") || line && !undecorated(now).isEmpty() && whole(tokens, i + 1))) {
                parts.add(now);
                now = new ArrayList<>();
            } else if (!line) {
                now.add(token);
            }
        }
        parts.add(now);
        return parts;
    }

    /** Whether the line that begins here has a type and a name, or a type and a star. */
    private static boolean whole(List<String> tokens, int from) {
        int to = from;
        while (to < tokens.size()
                && !tokens.get(to).equals("\n")
                && !tokens.get(to).equals(",")) {
            to++;
        }
        List<String> line = undecorated(tokens.subList(from, to));
        boolean type = line.size() == 1 && TYPE_NAME.matcher(line.getFirst()).matches();
        return type || line.size() >= 2 && line.getFirst().matches("[A-Za-z_]\\w*");
    }

    /** Without annotations, whether in brackets before the type, as words, or as words with parentheses. */
    private static List<String> undecorated(List<String> tokens) {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean bracket =
                    token.equals("[") && (plain.isEmpty() || !plain.getLast().matches("\\w+|\\]"));
            boolean decoration = DECORATION.matcher(token).matches();
            boolean arguments = token.matches("\\w+") && arguments(tokens, i + 1);
            if (token.equals("=")) {
                break;
            }
            if (bracket || arguments) {
                i = closed(tokens, bracket ? i : i + 1);
            } else if (!decoration && !token.equals("\\") && !token.equals("\n")) {
                plain.add(token);
            }
        }
        return plain;
    }

    /** Whether a parenthesis begins here that annotates, and does not hold the name of a pointer to a function. */
    private static boolean arguments(List<String> tokens, int open) {
        if (open >= tokens.size() || !tokens.get(open).equals("(")) {
            return false;
        }
        int star = open + 1;
        while (star < tokens.size() && DECORATION.matcher(tokens.get(star)).matches()) {
            star++;
        }
        int close = closed(tokens, open);
        boolean pointer = star < tokens.size() && tokens.get(star).equals("*") && close - star <= 2;
        return !pointer || close + 1 >= tokens.size() || !tokens.get(close + 1).equals("(");
    }

    private static int closed(List<String> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += "([".contains(tokens.get(i)) ? 1 : ")]".contains(tokens.get(i)) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private static Parameter parameter(List<String> tokens) {
        int bracket = tokens.indexOf("[");
        int paren = tokens.indexOf("(");
        if (paren >= 0) {
            return new Parameter(functionName(tokens), new Type(List.of("(function)"), 1));
        }
        List<String> front = bracket >= 0 ? tokens.subList(0, bracket) : tokens;
        int arrays = bracket >= 0 ? 1 : 0;
        long words = front.stream()
                .filter(t -> t.matches("[\\w:]+") && !CONST.matcher(t).matches())
                .count();
        String last = front.getLast();
        boolean named =
                words > 1 && last.matches("\\w+") && !CONST.matcher(last).matches() && !keyword(last);
        return named
                ? new Parameter(last, type(front.subList(0, front.size() - 1), arrays))
                : new Parameter("", type(front, arrays));
    }

    private static boolean keyword(String word) {
        return Set.of("int", "long", "short", "char", "unsigned", "signed", "float", "double", "void")
                .contains(word);
    }

    /** The name in {@code RET (CALL *name)(…)}. */
    private static String functionName(List<String> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).equals(")")) {
                return tokens.get(i - 1).matches("\\w+") ? tokens.get(i - 1) : "";
            }
        }
        return "";
    }

    /** What stands before the name, up to the end of what was declared before. */
    private static Type returned(List<String> before) {
        int from = Math.max(before.lastIndexOf(";"), Math.max(before.lastIndexOf("}"), before.lastIndexOf("{"))) + 1;
        List<String> own = before.subList(from, before.size());
        int open = own.lastIndexOf("(");
        boolean inside = open >= 0 && closed(own, open) == own.size();
        List<String> outside = inside ? own.subList(0, open) : own;
        if (inside && !outside.isEmpty() && METHOD.matcher(outside.getLast()).matches()) {
            List<String> stated = undecorated(own.subList(open + 1, own.size()));
            return stated.isEmpty() ? type(List.of("HRESULT"), 0) : type(stated.subList(0, stated.size() - 1), 0);
        }
        return type(undecorated(outside), 0);
    }

    /** That a value or a pointer is itself constant says nothing about what is passed. */
    private static Type type(List<String> tokens, int arrays) {
        List<String> words = new ArrayList<>();
        boolean constant = false;
        int stars = arrays;
        for (String token : tokens) {
            if (token.equals("*") || token.equals("&")) {
                stars++;
            } else if (CONST.matcher(token).matches()) {
                constant |= stars == arrays;
            } else {
                String word = SAME.getOrDefault(token, token);
                if (!word.equals("HRESULT") || !words.contains(word)) {
                    words.add(word);
                }
            }
        }
        if (constant && stars > 0) {
            words.add("const");
        }
        Collections.sort(words);
        return new Type(words, stars);
    }

    /** A spelling as the model has it. */
    static Type type(String spelling) {
        return spelling.contains("(")
                ? new Type(List.of("(function)"), 1)
                : parameterless(undecorated(tokens(spelling)));
    }

    private static Type parameterless(List<String> tokens) {
        int bracket = tokens.indexOf("[");
        return type(bracket >= 0 ? tokens.subList(0, bracket) : tokens, bracket >= 0 ? 1 : 0);
    }
}
