package dev.docbind.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Known signatures: {@code functions.json} of the training truth. */
final class Truth {

    private static final Map<String, String> SCALARS = scalars();
    private static final Pattern POINTER_NAME = Pattern.compile("(?:LP|P)([A-Z][A-Z0-9_]+)");

    private final Map<String, Signature> signatures = new HashMap<>();

    /**
     * One known item.
     *
     * @param name the parameter's name, empty for a return value
     * @param abi its class
     * @param accept classes that are right as well
     * @param pointee class of the scalar it points to, null where it points to no scalar or nothing is known
     * @param cType its C spelling
     */
    record Item(
            String name,
            String abi,
            List<String> accept,
            @Nullable String pointee,
            String cType) {}

    /**
     * A known signature.
     *
     * @param returns the return type
     * @param parameters the parameters
     * @param headers the headers of the pages it was matched with
     * @param fromHeaders whether it comes from C headers, so that the header has to agree
     */
    record Signature(Item returns, List<Item> parameters, List<String> headers, boolean fromHeaders) {}

    static Truth read(Path file) throws IOException {
        Truth truth = new Truth();
        JsonNode root = new ObjectMapper().readTree(file.toFile());
        root.properties().forEach(entry -> truth.signatures.put(entry.getKey(), signature(entry.getValue())));
        return truth;
    }

    private static Signature signature(JsonNode node) {
        List<Item> parameters =
                node.get("params").valueStream().map(Truth::item).toList();
        List<String> headers =
                node.path("pageHeaders").valueStream().map(JsonNode::asText).toList();
        return new Signature(
                item(node.get("ret")),
                parameters,
                headers,
                node.path("source").asText().equals("mingw"));
    }

    private static Item item(JsonNode node) {
        String abi = node.get("abi").asText();
        String cType = node.path("ctype").asText("");
        String shortAbi = abi.startsWith("struct") ? "struct" : abi;
        List<String> accept =
                node.path("accept").valueStream().map(JsonNode::asText).toList();
        return new Item(
                node.path("name").asText(""), shortAbi, accept, abi.equals("ptr") ? pointee(cType) : null, cType);
    }

    /** The signature of a function on a page of a header, null where none is known. */
    @Nullable
    Signature find(String qualifiedName, String header) {
        Signature signature = signatures.get(qualifiedName);
        boolean other = signature != null
                && signature.fromHeaders()
                && !header.isEmpty()
                && !signature.headers().isEmpty()
                && !signature.headers().contains(header.toLowerCase(Locale.ROOT))
                && !signature.headers().contains("");
        return other ? null : signature;
    }

    private static @Nullable String pointee(String cType) {
        String text = cType.replaceAll("\\b(const|volatile|struct|enum|union)\\b", " ")
                .strip();
        if (text.endsWith("*")) {
            String base = text.substring(0, text.length() - 1).strip();
            return base.endsWith("*") ? "ptr" : SCALARS.get(base.replaceAll("\\s+", "_"));
        }
        if (List.of("PWSTR", "PCWSTR", "LPWSTR", "LPCWSTR", "PWCHAR").contains(text)) {
            return "i16";
        }
        if (List.of("PSTR", "PCSTR", "LPSTR", "LPCSTR").contains(text)) {
            return "i8";
        }
        Matcher matcher = POINTER_NAME.matcher(text);
        return matcher.matches() && !SCALARS.containsKey(text) ? SCALARS.get(matcher.group(1)) : null;
    }

    /** The class of a scalar type by its words, joined by underscores; null where it is none that is known by itself. */
    static @Nullable String scalar(String words) {
        return SCALARS.get(words);
    }

    private static Map<String, String> scalars() {
        Map<String, String> classes = new LinkedHashMap<>();
        classes.put(
                "i32",
                "UInt32 Int32 unsigned_long long int unsigned_int unsigned ULONG LONG DWORD INT UINT BOOL WINBOOL HRESULT NTSTATUS UINT32 INT32 ULONG32 LONG32 ACCESS_MASK COLORREF D3DCOLOR");
        classes.put(
                "i64",
                "UInt64 Int64 unsigned_long_long long_long ULONGLONG LONGLONG ULONG64 LONG64 DWORD64 UINT64 INT64 SIZE_T size_t ULONG_PTR LONG_PTR DWORD_PTR UINT_PTR INT_PTR LARGE_INTEGER ULARGE_INTEGER IntPtr UIntPtr");
        classes.put("i16", "UInt16 Int16 Char unsigned_short short USHORT SHORT WORD WCHAR wchar_t UINT16 INT16");
        classes.put("i8", "Byte SByte Boolean unsigned_char signed_char char UCHAR BYTE CHAR BOOLEAN UINT8 INT8");
        classes.put("f32", "Single float FLOAT");
        classes.put("f64", "Double double DOUBLE");
        classes.put("ptr", "HANDLE PVOID LPVOID PWSTR PSTR BSTR HWND HKEY HMODULE HINSTANCE");
        Map<String, String> scalars = new HashMap<>();
        classes.forEach((abi, names) -> List.of(names.split(" ")).forEach(name -> scalars.put(name, abi)));
        return scalars;
    }
}
