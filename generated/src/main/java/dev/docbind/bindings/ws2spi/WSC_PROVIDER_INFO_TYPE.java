package dev.docbind.bindings.ws2spi;

import dev.docbind.runtime.EnumValue;

/**
 * The <strong>WSC_PROVIDER_INFO_TYPE</strong> enumeration tells which piece of information about an
 * installed layered service provider is asked for or set.
 * <p>Holds any value native code gives, documented here or not.</p>
 * <h2>Remarks</h2>
 * <p>Information of either kind is kept in the Winsock catalog and outlives the process that sets it.</p>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>ws2spi.h</dd>
 * <dt>Minimum supported client</dt>
 * <dd>Windows Vista [desktop apps only]</dd>
 * <dt>Minimum supported server</dt>
 * <dd>Windows Server 2008 [desktop apps only]</dd>
 * <dt>Target platform</dt>
 * <dd>Windows</dd>
 * </dl>
 * <p>Source page: <code>ws2spi/ne-ws2spi-wsc_provider_info_type.md</code></p>
 *
 * @spec https://learn.microsoft.com/windows/win32/api/ws2spi/ learn.microsoft.com
 * @param value the native value
 */
public record WSC_PROVIDER_INFO_TYPE(int value) implements EnumValue {
    /**
     * The categories of the provider: a set of flags saying what kinds of work it does, such as filtering
     * or inspecting traffic. Applications may be kept from loading providers of certain categories.
     */
    public static final WSC_PROVIDER_INFO_TYPE ProviderInfoLspCategories = new WSC_PROVIDER_INFO_TYPE(0);

    /**
     * The record of when and by which program the provider was installed.
     */
    public static final WSC_PROVIDER_INFO_TYPE ProviderInfoAudit = new WSC_PROVIDER_INFO_TYPE(1);

    /**
     * The documented name of the value, or the number where it has none.
     */
    @Override
    public String toString() {
        return switch (value) {
            case 0 -> "ProviderInfoLspCategories";
            case 1 -> "ProviderInfoAudit";
            default -> "WSC_PROVIDER_INFO_TYPE(" + value + ")";
        };
    }
}
