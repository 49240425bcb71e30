package dev.docbind.ctype;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The macros by which Windows headers and pages write declarations, and what compilers predefine for a target. */
final class Idioms {

    private static final String TEXT = """
            STDMETHOD(name) virtual HRESULT STDMETHODCALLTYPE name
            STDMETHOD_(type, name) virtual type STDMETHODCALLTYPE name
            STDMETHODV(name) virtual HRESULT STDMETHODVCALLTYPE name
            STDMETHODV_(type, name) virtual type STDMETHODVCALLTYPE name
            STDMETHODIMP HRESULT STDMETHODCALLTYPE
            STDMETHODIMP_(type) type STDMETHODCALLTYPE
            IFACEMETHOD(name) virtual HRESULT STDMETHODCALLTYPE name
            IFACEMETHOD_(type, name) virtual type STDMETHODCALLTYPE name
            IFACEMETHODIMP HRESULT STDMETHODCALLTYPE
            STDAPI HRESULT STDAPICALLTYPE
            STDAPI_(type) type STDAPICALLTYPE
            WINOLEAPI HRESULT STDAPICALLTYPE
            WINOLEAPI_(type) type STDAPICALLTYPE
            WINOLEAUTAPI HRESULT STDAPICALLTYPE
            WINOLEAUTAPI_(type) type STDAPICALLTYPE
            SHSTDAPI HRESULT STDAPICALLTYPE
            SHSTDAPI_(type) type STDAPICALLTYPE
            SHFOLDERAPI HRESULT STDAPICALLTYPE
            LWSTDAPI HRESULT STDAPICALLTYPE
            LWSTDAPI_(type) type STDAPICALLTYPE
            PSSTDAPI HRESULT STDAPICALLTYPE
            PSSTDAPI_(type) type STDAPICALLTYPE
            BOOLAPI BOOL WINAPI
            THEMEAPI HRESULT STDAPICALLTYPE
            THEMEAPI_(type) type STDAPICALLTYPE
            NTSTATUSAPI NTSTATUS NTAPI
            NET_API_STATUS_API NET_API_STATUS WINAPI
            THIS_
            THIS
            PURE = 0
            FAR_STDCALL WINAPI
            DECLARE_INTERFACE(name) interface name
            DECLARE_INTERFACE_(name, base) interface name : public base
            DECLARE_INTERFACE_IID_(name, base, iid) interface __declspec(uuid(iid)) name : public base
            MIDL_INTERFACE(iid) interface __declspec(uuid(iid))
            DECLARE_HANDLE(name) typedef struct name##__ *name
            DECLARE_OPAQUE_HANDLE(name) typedef struct name##__ *name
            DECLARE_OPAQUE_STRUCT(name) typedef struct name##__ *name
            SAFEARRAY(type) SAFEARRAY *
            BEGIN_INTERFACE
            END_INTERFACE
            EXTERN_C_START
            EXTERN_C_END
            _HRESULT_TYPEDEF_(value) ((HRESULT)value)
            _NDIS_ERROR_TYPEDEF_(value) ((DWORD)value)
            """;

    private Idioms() {}

    /** The declaration idioms as macros. */
    static Macros macros() {
        Macros macros = new Macros();
        TEXT.lines().map(Lexer::tokens).forEach(macros::define);
        return macros;
    }

    /** Names whose values conditions on a page may ask for. */
    static Map<String, Long> predefined(Target target) {
        Map<String, Long> names = new HashMap<>();
        boolean arm = target == Target.WINDOWS_ARM64 || target == Target.LINUX_ARM64 || target == Target.MACOS_ARM64;
        if (target.windows()) {
            List.of("_WIN32", "_WIN64", "WIN32", "WIN64", "UNICODE", "_UNICODE", arm ? "_M_ARM64" : "_M_X64")
                    .forEach(name -> names.put(name, 1L));
            names.put(arm ? "_ARM64_" : "_AMD64_", 1L);
            if (!arm) {
                names.put("_M_AMD64", 1L);
            }
        } else {
            names.put("__LP64__", 1L);
            names.put("_LP64", 1L);
            names.put("__unix__", 1L);
            names.put(target == Target.MACOS_ARM64 ? "__APPLE__" : "__linux__", 1L);
            names.put(arm ? "__aarch64__" : "__x86_64__", 1L);
        }
        return names;
    }
}
