package dev.docbind.resolve.error;

import dev.docbind.resolve.registry.FactRegistry;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the number of an error code: on the page, on error-code pages of the specs, in the registry. Where a page and
 * the registry give different numbers the registry holds, since pages list codes of other systems under the same names;
 * an overlay overrules both.
 */
public final class CodeValues {

    /** The source that marks a number given by an overlay. */
    public static final String OVERLAY = "overlay";

    private static final Pattern WRAPPED =
            Pattern.compile("(HRESULT_FROM_WIN32|HRESULT_FROM_NT|NTSTATUS_FROM_WIN32)\\s*\\(\\s*(\\w+)\\s*\\)");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:0[xX][0-9a-fA-F]{1,16}|\\d{1,19})[uUlL]{0,3}");

    private final Map<String, FactRegistry.Fact> pages;
    private final FactRegistry registry;
    private final Consumer<String> asked;

    /** Values of the specs' own error-code pages, before those of the registry. */
    public CodeValues(Map<String, FactRegistry.Fact> pages, FactRegistry registry) {
        this(pages, registry, name -> {});
    }

    /** The same, and each name that is looked for on pages is told. */
    public CodeValues(Map<String, FactRegistry.Fact> pages, FactRegistry registry, Consumer<String> asked) {
        this.asked = asked;
        this.pages = Map.copyOf(pages);
        this.registry = registry;
    }

    /** The number behind a code, wrapped codes included; null where no source gives one. */
    public FactRegistry.@Nullable Fact find(String name, @Nullable String written, String page) {
        Long own = number(written);
        FactRegistry.Fact known = own == null ? null : registry.find(name);
        if (own != null) {
            return known == null || (int) known.value() == (int) (long) own ? new FactRegistry.Fact(own, page) : known;
        }
        Matcher wrapped = WRAPPED.matcher(name);
        return wrapped.find() ? wrapped(wrapped.group(1), plain(wrapped.group(2))) : plain(name);
    }

    /** Whether a word is a name with a known number. */
    public boolean known(String name) {
        return plain(name) != null;
    }

    private FactRegistry.@Nullable Fact plain(String name) {
        asked.accept(name);
        FactRegistry.Fact page = pages.get(name);
        FactRegistry.Fact known = registry.find(name);
        boolean agree = page != null && (known == null || (int) known.value() == (int) page.value());
        return agree || known == null || page != null && page.source().equals(OVERLAY) ? page : known;
    }

    private static FactRegistry.@Nullable Fact wrapped(String wrapper, FactRegistry.@Nullable Fact inner) {
        if (inner == null) {
            return null;
        }
        long value = inner.value() & 0xFFFFFFFFL;
        long result = switch (wrapper) {
            case "HRESULT_FROM_WIN32" -> value == 0 || (int) value < 0 ? value : (value & 0xFFFF) | 0x80070000L;
            case "HRESULT_FROM_NT" -> value | 0x10000000L;
            default -> (value & 0xFFFF) | 0xC0070000L;
        };
        return new FactRegistry.Fact(result, inner.source());
    }

    /** The number a page writes, null where it writes none that is plain. */
    public static @Nullable Long number(@Nullable String written) {
        if (written == null || !NUMBER.matcher(written.strip()).matches()) {
            return null;
        }
        String digits = written.strip().replaceAll("[uUlL]+$", "");
        try {
            boolean octal = digits.length() > 1
                    && digits.startsWith("0")
                    && !digits.startsWith("0x")
                    && !digits.startsWith("0X");
            return octal ? Long.valueOf(Long.parseLong(digits)) : Long.decode(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
