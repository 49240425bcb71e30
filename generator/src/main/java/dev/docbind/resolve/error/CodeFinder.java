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

/** Collects the codes that a page names, in tables and in prose, with their numbers. */
public final class CodeFinder {

    private static final Pattern NAME = Pattern.compile(
            "(?:[A-Z][A-Z0-9]*_FROM_[A-Z0-9]+\\s*\\(\\s*\\w+\\s*\\))|\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\\b");
    private static final Pattern CODE_SHAPE = Pattern.compile(
            "(?:STATUS|ERROR|E|S|NDIS_STATUS|WSA|NERR|RPC_[SX]|EPT_S|CR|HIDP_STATUS|STG_E|DISP_E|SEC_[EI]|CRYPT_E|NTE|CO_E|"
                    + "REGDB_E|OLE_E|TYPE_E|DXGI_ERROR|D3DERR|DDERR|WINCODEC_ERR|WIA_ERROR|WIA_STATUS|STOR_STATUS|SRB_STATUS|"
                    + "WBEM_E|MMSYSERR|MCIERR|PDH|LINEERR|FWP_E|NS_E|MF_E|SPAPI_E|SCARD_[EW]|DS_S|CERT_E|TRUST_E)_[A-Z0-9_]+|"
                    + "WSA[A-Z]{4,}|E[A-Z]{4,}|NO_ERROR|NOERROR|S_OK|S_FALSE|[A-Z0-9]+_(?:E|S)_[A-Z0-9_]+|[A-Z0-9_]+_SUCCESS");
    private static final Pattern WRAPPER = Pattern.compile("\\s*[A-Z]+_FROM_[A-Z0-9]+\\s*\\(\\s*\\w+\\s*\\)\\s*");
    private static final Pattern SUCCESS = Pattern.compile(
            "(?:S_OK|S_FALSE|NO_ERROR|NOERROR|.*_SUCCESS|STATUS_PENDING|NDIS_STATUS_PENDING|.*_S_OK|D3D_OK|DD_OK)");
    private static final Set<String> NOT_CODES =
            Set.of("ERROR_CODE", "STATUS_XXX", "ERROR_XXX", "E_XXX", "STATUS_BLOCK");

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
        prose(function.returns().documentation(), page, function.returns().line(), false, found);
        prose(function.page().remarks(), page, 0, true, found);
        return List.copyOf(found.values());
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
            @org.jspecify.annotations.Nullable String written,
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

    private void prose(List<Block> blocks, String page, int line, boolean returnsOnly, Map<String, ErrorCode> found) {
        for (Block block : blocks) {
            if (block instanceof Block.Table || block instanceof Block.CodeBlock) {
                continue;
            }
            for (String sentence : Prose.of(List.of(block)).sentences()) {
                boolean relevant = !returnsOnly || sentence.contains("return") && sentence.contains(" if ");
                if (relevant && sentence.length() < 2000) {
                    sentence(sentence, page, Math.max(line, block.line()), found);
                }
            }
        }
    }

    private void sentence(String sentence, String page, int line, Map<String, ErrorCode> found) {
        Matcher matcher = NAME.matcher(sentence);
        while (matcher.find()) {
            String name = normal(matcher.group());
            if (isCode(name) && !found.containsKey(name)) {
                Block meaning = new Block.Paragraph(List.of(new Inline.Text(sentence)), line);
                put(found, name, null, page, List.of(meaning), line);
            }
        }
    }

    private static String normal(String name) {
        return name.indexOf('(') < 0 ? name : name.replace(" ", "");
    }

    private boolean isCode(String name) {
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
