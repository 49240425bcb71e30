package dev.docbind.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Pages of any length, made of one piece again and again, by the place in the page where the piece stands. */
final class Stretched {

    /** What costs parsers and expressions most when it is repeated: openings without end, and words that rules look for. */
    static final List<String> PIECES = List.of(
            "word ",
            "a",
            " ",
            "\t",
            "\n",
            "a\n",
            "a\n\n",
            ".",
            ". A",
            "> ",
            "- ",
            "- a\n",
            "1. a\n",
            "* ",
            "*",
            "*a ",
            "**a _b ",
            "_a",
            "~",
            "[",
            "[a](",
            "[a](b) ",
            "![",
            "![a](b ",
            "]",
            "(",
            ")",
            "`",
            "`a ``b ",
            "```\n",
            "~~~\n",
            "<",
            "<a ",
            "<a href=\"",
            "<a href='b'>",
            "<a \"=",
            "<!-- ",
            "<!-- a -->",
            "-->",
            "<![CDATA[ ",
            "<? ",
            "<!a ",
            "<pre>",
            "<pre></pre>",
            "<pre ",
            "<pre></b>",
            "</pre>",
            "<style>",
            "|",
            "|a",
            "|a|b|\n",
            "|---|\n",
            "<table>",
            "<table><tr><td>",
            "<tr><td>a",
            "<td colspan=64 rowspan=999>",
            "<div>",
            "<div>\n\n",
            "<div> <!-- \n\n",
            "<b>",
            "<b>a</b>",
            "</b>",
            "<i><b>",
            "<dl><dt>a<dd>",
            "<dt>a",
            "<ul><li>",
            "<li>a",
            "</td></div>",
            "<br>",
            "<p>",
            "&amp;&",
            "&",
            "&#",
            "\\",
            "\\*",
            "# a\n",
            "## a\n\n",
            "### -param p\n\na\n\n",
            "### -field f\n\na\n\n",
            "a\n===\n",
            "a\n---\n",
            "http://a.example/ ",
            "<http://a",
            "www.",
            "a@b ",
            "$",
            "@",
            "{",
            "}",
            "*/",
            "\\u002a",
            "\u200b",
            "\u00a0",
            "\ud83d\ude00",
            "return ",
            "returns a ",
            "returns a value of error code ",
            "If the function succeeds or fails, ",
            "GetLastError ",
            "not GetLastError ",
            "errno ",
            "SOCKET_ERROR ",
            "return SOCKET",
            "NULL ",
            "zero ",
            "error code ",
            "size of the ",
            "number of bytes in buffer ",
            "a pointer to a ",
            "must be set to zero ",
            "reserved ",
            "freed by call to the ",
            "array of ",
            "an array ",
            "E_FAIL ",
            "E_",
            "STATUS_A ",
            "A_B",
            "A1_",
            "0x",
            "0",
            "1.",
            "a.dll",
            "a.",
            "a.dll;",
            "a-",
            "sizeof(",
            "16-bit ",
            "[in] ",
            "optional ",
            "TRUE if ",
            "Windows 2000 ",
            "a::b ",
            "a,",
            "a;",
            "int a, ",
            "int a; ",
            "a = 1, ",
            "#define A 1\n",
            "#if A\n",
            "#",
            "/*",
            "/* */",
            "//",
            "\"",
            "'",
            "(*a)(",
            "struct { ",
            "struct a { int b; }; ",
            "enum { a, ",
            "[1]",
            "a(",
            "-",
            "+ 1 ",
            "1 + ",
            "<<",
            "int ",
            "unsigned ",
            "__declspec(",
            "_In_ ",
            "typedef int a; ",
            ": ",
            "a: b\n",
            "- *a\n",
            "? ",
            "!!a ",
            "&a ",
            "&&",
            "*a ",
            "[a, ",
            "{a: ",
            "'a' ",
            "\"a\" ",
            "|\n",
            "%a ");

    /** The parts of a page, each with what stands before and behind the repeated pieces. */
    static final Map<String, List<String>> PLACES = places();

    private static final String HEAD = """
            ---
            UID: NF:good.GoodFunction
            title: GoodFunction function (good.h)
            description: Does something good.
            req.header: good.h
            req.dll: Good.dll
            ---

            # GoodFunction function

            """;

    private static final String SYNTAX = "## -syntax\n\n```cpp\nint GoodFunction(int first, void *second);\n```\n\n";

    private Stretched() {}

    /** A text of at least so many characters. */
    static String repeated(String piece, int characters) {
        return piece.repeat(1 + characters / piece.length());
    }

    /** The page with the pieces in a place, by its number of characters. */
    static IntFunction<String> page(String place, String piece) {
        List<String> around = PLACES.get(place);
        return length -> around.getFirst() + repeated(piece, length) + around.getLast();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> places() {
        Map<String, List<String>> places = new LinkedHashMap<>();
        String rest = "\n\n## -returns\n\nZero.\n";
        places.put("description", List.of(HEAD + "## -description\n\n", "\n\n" + SYNTAX + rest));
        places.put(
                "parameter",
                List.of(HEAD + SYNTAX + "## -parameters\n\n### -param second [out]\n\nA pointer to ", rest));
        places.put("parameters", List.of(HEAD + SYNTAX + "## -parameters\n\n", rest));
        places.put("returns", List.of(HEAD + SYNTAX + "## -returns\n\nIt returns ", "\n"));
        places.put(
                "codes", List.of(HEAD + SYNTAX + "## -returns\n\n| Code | Meaning |\n|---|---|\n| E_FAIL | ", "|\n"));
        places.put("remarks", List.of(HEAD + SYNTAX + "## -remarks\n\n", rest));
        places.put("heading", List.of(HEAD + SYNTAX + "## -remarks\n\n### ", rest));
        places.put("syntax", List.of(HEAD + "## -syntax\n\n```cpp\nint GoodFunction(", ");\n```\n" + rest));
        places.put("structure", List.of(head("NS") + "## -syntax\n\n```cpp\nstruct Good { int first; ", " };\n```\n"));
        places.put("fields", List.of(head("NS") + "## -struct-fields\n\n### -field first\n\nAn array of ", "\n"));
        places.put("enumeration", List.of(head("NE") + "## -syntax\n\n```cpp\nenum Good { A, ", " };\n```\n"));
        places.put("enumerators", List.of(head("NE") + "## -enum-fields\n\n### -field A\n\n", "\n"));
        places.put(
                "matter", List.of("---\nUID: NF:good.GoodFunction\n", "\n---\n\n# GoodFunction function\n\n" + SYNTAX));
        for (String key : List.of("req.dll", "req.header", "req.target-min-winverclnt", "title", "api_name", "UID")) {
            String uid = key.equals("UID") ? "" : "UID: NF:good.GoodFunction\n";
            places.put(key, List.of("---\n" + uid + key + ": 'a", "'\n---\n\n# GoodFunction function\n\n" + SYNTAX));
        }
        return places;
    }

    private static String head(String kind) {
        return HEAD.replace("NF:", kind + ":").replace("GoodFunction", "Good");
    }
}
