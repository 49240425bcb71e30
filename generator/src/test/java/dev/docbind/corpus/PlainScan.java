package dev.docbind.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what a page holds by looking at its lines alone. It knows nothing of the reader, and shares no code with it,
 * so that one can be held against the other.
 */
final class PlainScan {

    private static final Pattern ITEM = Pattern.compile("#{1,6}[ \t\u00A0]+-(param|field)[ \t\u00A0]+(.*)");
    private static final Pattern CODE =
            Pattern.compile("\\b(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+[A-Z0-9]|WSA[A-Z]{4,}|TRUE|FALSE)\\b");
    private static final Pattern SEPARATOR = Pattern.compile("\\|?[ \t:|-]*-[ \t:|-]*\\|[ \t:|-]*");

    /**
     * A {@code -param} or {@code -field} heading.
     *
     * @param line its line
     * @param name the name in it
     * @param brackets what stands in brackets
     */
    record Heading(int line, String kind, String name, List<String> brackets) {}

    /**
     * A row of a table of the returns section.
     *
     * @param line its first line
     * @param codes the constants its first cell names
     * @param meaning whether another cell holds text
     */
    record Row(int line, Set<String> codes, boolean meaning) {}

    final List<Heading> headings = new ArrayList<>();
    final List<Row> rows = new ArrayList<>();
    final List<String> syntaxParameters = new ArrayList<>();

    private final List<String> lines;

    PlainScan(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00A0', ' ');
        lines = List.of(text.split("\n", -1));
        scan();
    }

    private void scan() {
        int start = frontMatterEnd();
        String fence = null;
        boolean pre = false;
        String section = "";
        for (int i = start; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (fence != null) {
                fence = line.startsWith(fence) && line.replace("`", "").isBlank() ? null : fence;
                continue;
            }
            if (line.startsWith("```")) {
                int ticks = 0;
                while (ticks < line.length() && line.charAt(ticks) == '`') {
                    ticks++;
                }
                fence = "`".repeat(ticks);
                continue;
            }
            pre |= line.contains("<pre");
            if (pre) {
                pre = !line.contains("</pre>");
                continue;
            }
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                heading(i + 1, item.group(1), item.group(2));
            }
            if (line.startsWith("## ") || line.startsWith("### -")) {
                section = line.replace("#", "").strip().toLowerCase(java.util.Locale.ROOT);
            }
            if (section.equals("-returns") || section.startsWith("return ")) {
                i = row(i, line);
            }
        }
        syntax(start);
    }

    private int frontMatterEnd() {
        if (lines.isEmpty() || !lines.getFirst().strip().replace("\uFEFF", "").equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("---")) {
                return i + 1;
            }
        }
        return 0;
    }

    private void heading(int line, String kind, String text) {
        List<String> brackets = new ArrayList<>();
        Matcher bracket = Pattern.compile("\\[([^\\[\\]]*)[\\]\\[]").matcher(text);
        while (bracket.find()) {
            brackets.add(bracket.group(1).strip());
        }
        int end = text.indexOf('[');
        String name = (end < 0 ? text : text.substring(0, end)).strip();
        int colon = name.indexOf(':');
        name = (colon > 0 ? name.substring(0, colon) : name).strip();
        headings.add(new Heading(line, kind, name, brackets));
    }

    private int row(int i, String line) {
        if (line.startsWith("<tr") && !line.contains("</tr>")) {
            StringBuilder text = new StringBuilder();
            int at = i;
            while (at + 1 < lines.size() && !lines.get(at).contains("</tr>") && at - i < 400) {
                text.append(lines.get(at)).append('\n');
                at++;
            }
            String[] cells = text.toString().split("<td[^>]*>");
            if (cells.length > 1) {
                add(i + 1, cells[1], cells.length > 2 ? cells[2] : "");
            }
            return at;
        }
        if (line.startsWith("|") && i > 0) {
            boolean separator = SEPARATOR.matcher(line).matches();
            boolean header = i + 1 < lines.size()
                    && SEPARATOR.matcher(lines.get(i + 1).strip()).matches();
            String[] cells = line.split("(?<!\\\\)\\|", -1);
            if (!separator && !header && cells.length > 2 && inTable(i)) {
                add(i + 1, cells[1], cells[2]);
            }
        }
        return i;
    }

    /** Whether a separator line stands above, with nothing but rows between. */
    private boolean inTable(int i) {
        for (int at = i - 1; at >= 0 && lines.get(at).strip().startsWith("|"); at--) {
            if (SEPARATOR.matcher(lines.get(at).strip()).matches()) {
                return true;
            }
        }
        return false;
    }

    private void add(int line, String cell, String other) {
        Set<String> codes = new LinkedHashSet<>();
        String plain = cell.replaceAll("<[^>]*>", " ").replace("\\_", "_").replaceAll("\\]\\([^)]*\\)", " ");
        Matcher code = CODE.matcher(plain);
        while (code.find()) {
            if (!code.group().startsWith("HRESULT_FROM_")) {
                codes.add(code.group());
            }
        }
        boolean name = plain.strip().length() < 90;
        if (!codes.isEmpty() && name) {
            rows.add(new Row(
                    line,
                    codes,
                    !other.replaceAll("<[^>]*>|&nbsp;|[ \u00A0|]", "").isBlank()));
        }
    }

    /** The parameters of the first declaration of a {@code ## Syntax} section, if it is one of a C function. */
    private void syntax(int start) {
        for (int i = start; i < lines.size(); i++) {
            if (lines.get(i).strip().equalsIgnoreCase("## Syntax")) {
                int fence = i + 1;
                while (fence < lines.size() && lines.get(fence).isBlank()) {
                    fence++;
                }
                String info = fence < lines.size() ? lines.get(fence).strip().toLowerCase(java.util.Locale.ROOT) : "";
                if (info.equals("```c++") || info.equals("```cpp") || info.equals("```c")) {
                    StringBuilder code = new StringBuilder();
                    for (int at = fence + 1; at < lines.size() && !lines.get(at).startsWith("```"); at++) {
                        code.append(lines.get(at)).append('\n');
                    }
                    parameters(code.toString());
                }
                return;
            }
        }
    }

    private void parameters(String code) {
        int open = code.indexOf("(\n");
        int close = code.lastIndexOf(')');
        if (open < 0 || close < open || code.contains("{") || code.indexOf(';') < close && code.indexOf(';') >= 0) {
            return;
        }
        for (String line : code.substring(open + 1, close).split("\n")) {
            Matcher name = Pattern.compile(".*[ *&]([A-Za-z_][A-Za-z0-9_]*)(\\[[^\\]]*\\])*,?")
                    .matcher(line.strip());
            if (name.matches() && !line.contains("(") && !line.contains("//")) {
                syntaxParameters.add(name.group(1));
            }
        }
    }
}
