package dev.docbind.resolve.error;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.model.ErrorCode;
import dev.docbind.resolve.registry.FactRegistry;
import dev.docbind.resolve.text.Prose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the codes that a page names, in tables and in prose, with their numbers. */
public final class CodeFinder {

    private static final int LONGEST = 2000;
    private static final Pattern NAME = Pattern.compile(
            "(?:[A-Z][A-Z0-9]*_FROM_[A-Z0-9]+\\s*\\(\\s*\\w+\\s*\\))|\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\\b");
    private static final Pattern CODE_SHAPE = Pattern.compile(
            "(?:STATUS|ERROR|E|S|NDIS_STATUS|WSA|RPC_[SX]|EPT_S|CR|HIDP_STATUS|STG_E|DISP_E|SEC_[EI]|CRYPT_E|NTE|CO_E|"
                    + "REGDB_E|OLE_E|TYPE_E|DXGI_ERROR|WIA_ERROR|WIA_STATUS|STOR_STATUS|SRB_STATUS|"
                    + "WBEM_E|PDH|FWP_E|NS_E|MF_E|SPAPI_E|SCARD_[EW]|DS_S|CERT_E|TRUST_E)_[A-Z0-9_]+|[A-Z0-9]+ERR_[A-Z0-9_]+|"
                    + "WSA[A-Z]{4,}|E[A-Z]{4,}|NO_ERROR|NOERROR|S_OK|S_FALSE|[A-Z0-9]+_(?:E|S)_[A-Z0-9_]+|[A-Z0-9_]+_SUCCESS|"
                    + "[A-Z0-9]+_OK");
    private static final Pattern WRAPPER = Pattern.compile("\\s*[A-Z]+_FROM_[A-Z0-9]+\\s*\\(\\s*\\w+\\s*\\)\\s*");
    private static final Pattern SUCCESS = Pattern.compile(
            "(?:S_OK|S_FALSE|NO_ERROR|NOERROR|.*_SUCCESS|STATUS_PENDING|NDIS_STATUS_PENDING|.*_S_OK|D3D_OK|DD_OK)");
    private static final Set<String> NOT_CODES =
            Set.of("ERROR_CODE", "STATUS_XXX", "ERROR_XXX", "E_XXX", "STATUS_BLOCK", "NT_SUCCESS");

    /** Words of a returns section that tells how a call ended; without them its rows are plain values. */
    private static final Pattern OUTCOME =
            Pattern.compile("\\b(?:errors?|fail\\w*|status|(?:un)?succe\\w*)\\b", Pattern.CASE_INSENSITIVE);

    /** How remarks say that the function itself ends with a code; the code follows. */
    private static final String ENDS = "\\b[^.;]{0,80}?\\b(?:returns?|returned|fails with)\\b";

    private static final Pattern SUBJECT = Pattern.compile(
            "\\b[Tt]h(?:is|e) (?:member |callback )?(?:function|method|routine|callback|macro|call)" + ENDS);
    private static final Pattern BARE = Pattern.compile("^(?:Returns|It returns)\\b");
    private static final Pattern PASSIVE =
            Pattern.compile("\\b[A-Z0-9_]{4,}\\b,? (?:is|are|will be) returned (?:if|when)\\b");

    private final CodeValues values;

    /** Finds codes and looks their numbers up here. */
    public CodeFinder(CodeValues values) {
        this.values = values;
    }

    /** The codes of a page in page order, those of tables before those of prose only. */
    public List<ErrorCode> find(Declaration.Function function) {
        Map<String, ErrorCode> found = new LinkedHashMap<>();
        String page = function.page().location().file();
        for (DocumentedValue row : function.returns().codes()) {
            rows(row, page, found);
        }
        if (!OUTCOME.matcher(words(function.returns().documentation())).find()) {
            found.keySet().removeIf(name -> !isCode(name));
        }
        for (Block block : prose(function.returns().documentation())) {
            for (String sentence : Prose.of(List.of(block)).sentences()) {
                sentence(sentence, 0, page, Math.max(function.returns().line(), block.line()), found);
            }
        }
        for (Block block : prose(function.page().remarks())) {
            for (String sentence : Prose.of(List.of(block)).sentences()) {
                int start = ending(sentence, function.id().name());
                if (start >= 0) {
                    sentence(sentence, start, page, block.line(), found);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** What a returns section says outside of tables and code. */
    static String words(List<Block> blocks) {
        return Prose.of(prose(blocks)).text();
    }

    private static List<Block> prose(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Table || block instanceof Block.CodeBlock))
                .toList();
    }

    /** Where in a sentence of the remarks the codes begin that the function itself ends with; -1 where it names none. */
    private static int ending(String sentence, String name) {
        boolean ends = sentence.contains("eturn") || sentence.contains("fails with");
        if (sentence.length() > LONGEST || !ends || !mayNameCode(sentence)) {
            return -1;
        }
        if (PASSIVE.matcher(sentence).find()) {
            return 0;
        }
        for (Pattern pattern : List.of(SUBJECT, Pattern.compile("\\b" + Pattern.quote(name) + ENDS), BARE)) {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.find()) {
                return matcher.end();
            }
        }
        return -1;
    }

    private void rows(DocumentedValue row, String page, Map<String, ErrorCode> found) {
        String written = row.value();
        if (written != null && WRAPPER.matcher(written).matches()) {
            put(found, normal(written.strip()), null, page, row.meaning(), row.line());
            return;
        }
        Matcher matcher = NAME.matcher(row.name());
        boolean any = false;
        while (matcher.find()) {
            String name = normal(matcher.group());
            boolean single = matcher.group().length() == row.name().strip().length();
            if (name.length() > 2 && (single || isCode(name))) {
                put(found, name, single ? row.value() : null, page, row.meaning(), row.line());
                any = true;
            }
        }
        if (!any && row.name().strip().matches("[A-Za-z_]\\w{2,80}") && row.value() != null) {
            put(found, row.name().strip(), row.value(), page, row.meaning(), row.line());
        }
    }

    private void put(
            Map<String, ErrorCode> found,
            String name,
            @Nullable String written,
            String page,
            List<Block> meaning,
            int line) {
        FactRegistry.Fact fact = values.find(name, written, page);
        found.putIfAbsent(
                name,
                new ErrorCode(
                        name,
                        fact == null ? null : fact.value(),
                        fact == null ? null : fact.source(),
                        SUCCESS.matcher(name).matches(),
                        meaning,
                        line));
    }

    /** Whether any word looks like a code at first sight: with an underscore, or capitals side by side. */
    private static boolean mayNameCode(String sentence) {
        boolean before = false;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (c == '_' || capital && before) {
                return true;
            }
            before = capital;
        }
        return false;
    }

    private void sentence(String sentence, int from, String page, int line, Map<String, ErrorCode> found) {
        if (sentence.length() > LONGEST || !mayNameCode(sentence)) {
            return;
        }
        Matcher matcher = NAME.matcher(sentence);
        matcher.region(from, sentence.length());
        while (matcher.find()) {
            String name = normal(matcher.group());
            boolean called = sentence.startsWith("(", matcher.end());
            if (!called && isCode(name) && !found.containsKey(name)) {
                Block meaning = new Block.Paragraph(List.of(new Inline.Text(sentence)), line);
                put(found, name, null, page, List.of(meaning), line);
            }
        }
    }

    private static String normal(String name) {
        return name.indexOf('(') < 0 ? name : name.replace(" ", "");
    }

    /** Whether a name reads like a code or is known as one. */
    boolean isCode(String name) {
        if (NOT_CODES.contains(name) || name.endsWith("_XXX")) {
            return false;
        }
        if (name.indexOf('(') > 0) {
            return true;
        }
        boolean errno = name.matches("E[A-Z0-9]{3,}") && !name.contains("_");
        return CODE_SHAPE.matcher(name).matches() && (!errno || values.known(name));
    }
}
