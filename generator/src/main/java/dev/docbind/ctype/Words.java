package dev.docbind.ctype;

import java.util.Set;

/** The vocabulary of declarations: which words are keywords, calling conventions, annotations or decoration. */
final class Words {

    private static final Set<String> CONVENTIONS = Set.of(
            "WINAPI",
            "CALLBACK",
            "NTAPI",
            "APIENTRY",
            "PASCAL",
            "pascal",
            "_pascal",
            "CDECL",
            "cdecl",
            "__cdecl",
            "_cdecl",
            "__stdcall",
            "_stdcall",
            "__fastcall",
            "_fastcall",
            "FASTCALL",
            "__thiscall",
            "__vectorcall",
            "__clrcall",
            "STDMETHODCALLTYPE",
            "STDMETHODVCALLTYPE",
            "STDAPICALLTYPE",
            "STDAPIVCALLTYPE",
            "WSPAPI",
            "WSAAPI",
            "WINAPIV",
            "APIPRIVATE",
            "RPC_ENTRY",
            "__RPC_API",
            "__RPC_USER",
            "__RPC_STUB",
            "__RPC_CALLEE",
            "SEC_ENTRY",
            "SQL_API",
            "LDAPAPI",
            "NET_API_FUNCTION",
            "STDCALL",
            "SNMP_FUNC_TYPE",
            "SNMPAPI_CALL",
            "ODBCINST_CALL",
            "MAPIAPI",
            "FAR_PASCAL",
            "JET_API",
            "EXPENTRY",
            "GLAPIENTRY",
            "IMAGEAPI",
            "LMFCALL",
            "WINBIOAPI_CALL",
            "TSPIAPI",
            "CRYPTDLG_CALL",
            "DBGPRINT_CALL",
            "KMTAPI",
            "MCIWNDAPI",
            "VFWAPI_CALL",
            "CRTAPI1",
            "PFNCALL",
            "EVNTAPI",
            "NTAPI_INLINE",
            "WLANAPI_CALL",
            "DAVAPI_CALL",
            "_System");

    private static final Set<String> STORAGE = Set.of(
            "extern",
            "register",
            "auto",
            "mutable",
            "explicit",
            "constexpr",
            "consteval",
            "friend",
            "thread_local",
            "__thread",
            "_Thread_local",
            "__extension__",
            "_Noreturn",
            "noreturn",
            "EXTERN_C",
            "FOUNDATION_EXPORT",
            "DECLSPEC_IMPORT",
            "DECLSPEC_NORETURN",
            "DECLSPEC_NOTHROW",
            "DECLSPEC_SELECTANY",
            "DECLSPEC_RESTRICT",
            "DECLSPEC_NOINLINE",
            "DECLSPEC_NOVTABLE",
            "DECLSPEC_XFGVIRT",
            "NOT_BUILD_WINDOWS_DEPRECATE",
            "EXTERN_GUID",
            "NTSYSAPI",
            "NTHALAPI",
            "NTKERNELAPI",
            "NTSYSCALLAPI",
            "WINBASEAPI",
            "WINADVAPI",
            "WINUSERAPI",
            "WINGDIAPI",
            "WINSOCK_API_LINKAGE",
            "WINIMPM",
            "WINSPOOLAPI",
            "WINCFGMGR32API",
            "WINSETUPAPI",
            "CMAPI",
            "WINCRYPT32API",
            "NET_API_STATUS_LINKAGE",
            "INTERNETAPI",
            "URLCACHEAPI",
            "BOOLAPI_",
            "SHSTDAPI_LINKAGE",
            "WINSWDEVICEAPI",
            "_CRTIMP",
            "_ACRTIMP",
            "__CRTDECL",
            "ZEXTERN",
            "ZEXPORT",
            "FAR",
            "NEAR",
            "far",
            "near",
            "_far",
            "_near",
            "__far",
            "__near",
            "huge",
            "__huge",
            "WDFAPI",
            "NDISAPI",
            "STORPORT_API",
            "SCSIPORT_API",
            "PORTCLASSAPI",
            "KSDDKAPI",
            "NTSTRSAFEDDI",
            "STRSAFEAPI",
            "STRSAFEWORKERAPI",
            "DRMK_API",
            "FLT_API",
            "PUBLIC",
            "__declspec_import",
            "LWSTDAPI_LINKAGE",
            "CFGMGR32API",
            "D3D10_API",
            "WINELIB_INLINE",
            "RPCRTAPI",
            "RPCNSAPI",
            "__LOCAL_DELAYLOAD",
            "virtual",
            "typename",
            "DXCOREAPI",
            "__forcenoinline",
            "_MM_FAST");

    private static final Set<String> INLINE = Set.of(
            "inline",
            "__inline",
            "__inline__",
            "_inline",
            "__forceinline",
            "FORCEINLINE",
            "INLINE",
            "CFORCEINLINE",
            "__always_inline",
            "__CRT_INLINE",
            "NTSTRSAFE_INLINE",
            "_Check_inline_",
            "static",
            "STATIC",
            "__MINGW_INTRIN_INLINE");

    private static final Set<String> QUALIFIERS = Set.of(
            "const",
            "CONST",
            "volatile",
            "VOLATILE",
            "__volatile__",
            "__volatile",
            "restrict",
            "__restrict",
            "__restrict__",
            "RESTRICTED_POINTER",
            "__const",
            "__const__",
            "_Const",
            "__unaligned",
            "UNALIGNED",
            "UNALIGNED64",
            "__ptr64",
            "POINTER_64",
            "__w64",
            "_Nonnull",
            "_Nullable",
            "__sptr",
            "__uptr",
            "IN",
            "OUT",
            "OPTIONAL",
            "INOUT",
            "IN_OUT",
            "__RPC_FAR",
            "_Noescape",
            "CRITICAL",
            "__fixed");

    private static final Set<String> BASIC = Set.of(
            "void",
            "VOID",
            "char",
            "short",
            "int",
            "long",
            "signed",
            "unsigned",
            "float",
            "double",
            "_Bool",
            "bool",
            "wchar_t",
            "__wchar_t",
            "__int8",
            "_int8",
            "__int16",
            "_int16",
            "__int32",
            "_int32",
            "__int64",
            "_int64",
            "__int128",
            "__int128_t",
            "__uint128_t",
            "__signed__",
            "__signed",
            "_Float64",
            "_Float32",
            "__int3264",
            "_Complex",
            "__complex__");

    private static final Set<String> RESERVED = Set.of(
            "return",
            "if",
            "else",
            "while",
            "for",
            "do",
            "switch",
            "case",
            "goto",
            "break",
            "continue",
            "sizeof",
            "new",
            "delete",
            "throw",
            "try",
            "catch",
            "operator",
            "template",
            "asm",
            "__asm",
            "__asm__",
            "function",
            "var",
            "Dim",
            "Sub",
            "Function",
            "__try",
            "__finally",
            "__except",
            "default",
            "public",
            "private",
            "protected",
            "using",
            "namespace",
            "import",
            "foreach",
            "let",
            "event",
            "delegate",
            "Set",
            "Public",
            "Declare",
            "Property");

    private static final Set<String> TAGS = Set.of("struct", "union", "enum", "class", "interface", "dispinterface");

    private static final Set<String> BARE_SAL = Set.of(
            "_In_",
            "_Out_",
            "_Inout_",
            "_In_opt_",
            "_Out_opt_",
            "_Inout_opt_",
            "_In_z_",
            "_In_opt_z_",
            "_Outptr_",
            "_Inout_z_",
            "_Inout_opt_z_",
            "_Outptr_opt_",
            "_Outptr_result_maybenull_",
            "_Outptr_opt_result_maybenull_",
            "_COM_Outptr_",
            "_COM_Outptr_opt_",
            "_COM_Outptr_result_maybenull_",
            "_COM_Outptr_opt_result_maybenull_",
            "_Outptr_result_z_",
            "_Outptr_result_nullonfailure_",
            "_Check_return_",
            "_Must_inspect_result_",
            "_Reserved_",
            "_Const_",
            "_Notnull_",
            "_Maybenull_",
            "_Null_",
            "_Ret_notnull_",
            "_Ret_maybenull_",
            "_Ret_z_",
            "_Ret_maybenull_z_",
            "_Printf_format_string_",
            "_Null_terminated_",
            "_NullNull_terminated_",
            "_Frees_ptr_",
            "_Frees_ptr_opt_",
            "_Deref_out_",
            "_Deref_out_opt_",
            "_Post_ptr_invalid_",
            "_Points_to_data_",
            "_Use_decl_anno_impl_",
            "_Use_decl_annotations_",
            "_Enum_is_bitflag_",
            "_Pre_notnull_",
            "_Pre_maybenull_",
            "_Post_invalid_",
            "_IRQL_uses_cancel_",
            "_IRQL_saves_",
            "_IRQL_restores_",
            "_Always_",
            "_On_failure_",
            "_Pre_z_",
            "_Post_z_",
            "_In_NLS_string_",
            "_Inout_updates_z_",
            "_Deref_pre_opt_z_",
            "_Struct_size_bytes_arg_");

    /** First words of annotations in the newer spelling, as {@code In} of {@code _In_opt_}. */
    private static final Set<String> SAL = Set.of(
            "In",
            "Out",
            "Inout",
            "Outptr",
            "COM",
            "Ret",
            "Check",
            "Must",
            "Success",
            "When",
            "At",
            "IRQL",
            "Function",
            "Pre",
            "Post",
            "Field",
            "Struct",
            "Reserved",
            "Deref",
            "Frees",
            "Kernel",
            "Acquires",
            "Releases",
            "Requires",
            "Interlocked",
            "Use",
            "Printf",
            "Scanf",
            "Null",
            "NullNull",
            "Notnull",
            "Maybenull",
            "Points",
            "Result",
            "On",
            "Always",
            "Analysis",
            "Group",
            "Flt",
            "Dispatch",
            "Const",
            "Valid",
            "Notvalid",
            "Readable",
            "Writable",
            "Strict",
            "Literal",
            "Enum",
            "Raises",
            "Maybe",
            "Return",
            "Unchanged",
            "Satisfies",
            "Param",
            "Guarded",
            "Has",
            "Lock",
            "Create",
            "No",
            "Internal",
            "Benign",
            "Pool",
            "Translates",
            "Type",
            "Range",
            "Notref",
            "Inexpressible",
            "Called",
            "Unreferenced",
            "Callback",
            "Post1",
            "Prepost",
            "Drv",
            "Ndis",
            "NDIS",
            "Wdf",
            "Static",
            "Outref",
            "Opt",
            "Post2",
            "Interface",
            "Notliteral",
            "Curr",
            "Old",
            "Impl",
            "Exceptional",
            "Global",
            "Moveable",
            "Reference",
            "Element",
            "Hypervisor",
            "Iterator",
            "Map",
            "Nullterm",
            "Order",
            "Require",
            "Acquire",
            "Release",
            "Within",
            "Work",
            "Deallocate",
            "Add",
            "Bit",
            "Check2",
            "Ctor",
            "Format",
            "Ret2",
            "Usage",
            "SA",
            "Pointer",
            "Resource",
            "Time",
            "Declspec");

    private static final Set<String> IDL = Set.of(
            "in",
            "out",
            "optional",
            "retval",
            "string",
            "ref",
            "unique",
            "ptr",
            "full",
            "size_is",
            "length_is",
            "max_is",
            "iid_is",
            "switch_is",
            "switch_type",
            "case",
            "default",
            "range",
            "annotation",
            "defaultvalue",
            "lcid",
            "id",
            "propget",
            "propput",
            "propputref",
            "helpstring",
            "hidden",
            "restricted",
            "local",
            "call_as",
            "unique_ptr",
            "context_handle",
            "public",
            "v1_enum",
            "uuid",
            "object",
            "dual",
            "pointer_default",
            "version",
            "wire_marshal",
            "comm_status",
            "fault_status",
            "async",
            "async_uuid",
            "odl",
            "oleautomation",
            "vararg",
            "bstr",
            "ignore",
            "custom",
            "source",
            "nonextensible",
            "noncreatable",
            "helpcontext",
            "readonly",
            "first_is",
            "last_is",
            "inout",
            "transmit_as",
            "handle",
            "partial_ignore",
            "disable_consistency_check",
            "length",
            "reserved",
            "IN",
            "OUT",
            "In",
            "Out",
            "cpp_quote",
            "requestedit",
            "bindable",
            "swt",
            "Optional",
            "opt",
            "import",
            "swift_name",
            "nodiscard",
            "maybe_unused",
            "noreturn",
            "deprecated",
            "callback",
            "byte_count",
            "represent_as",
            "encode",
            "decode",
            "nocode",
            "explicit_handle",
            "auto_handle",
            "implicit_handle",
            "contract",
            "exclusiveto",
            "marshaling_behavior",
            "strict_context_handle",
            "size",
            "ms_union",
            "type_strict_context_handle",
            "maybe",
            "force_allocate",
            "user_marshal",
            "broadcast",
            "idempotent",
            "message",
            "notify",
            "out_of_line",
            "xsd");

    private Words() {}

    static boolean convention(String word) {
        return CONVENTIONS.contains(word);
    }

    /** Words that say where a declaration lives or decorate it, without bearing on its type. */
    static boolean storage(String word) {
        return STORAGE.contains(word);
    }

    /** Words that make a function one of the translation unit's own, so nothing is exported under its name. */
    static boolean internal(String word) {
        return INLINE.contains(word);
    }

    static boolean qualifier(String word) {
        return QUALIFIERS.contains(word);
    }

    static boolean constant(String word) {
        return word.equals("const") || word.equals("CONST") || word.equals("__const") || word.equals("__const__");
    }

    /** Keywords of C++ and later C that headers for older C define as typedef names. */
    static boolean newBasic(String word) {
        return word.equals("wchar_t") || word.equals("bool") || word.equals("_Float32") || word.equals("_Float64");
    }

    static boolean basic(String word) {
        return BASIC.contains(word);
    }

    /** Statement keywords and words of other languages, which never begin a declaration. */
    static boolean reserved(String word) {
        return RESERVED.contains(word);
    }

    static boolean tag(String word) {
        return TAGS.contains(word);
    }

    /** Attribute words that come with an argument list of their own. */
    static boolean attribute(String word) {
        return word.equals("__attribute__")
                || word.equals("__attribute")
                || word.equals("__declspec")
                || word.equals("_declspec")
                || word.equals("_Alignas")
                || word.equals("alignas")
                || word.equals("DECLSPEC_ALIGN")
                || word.equals("DECLSPEC_UUID")
                || word.equals("DECLSPEC_DEPRECATED_S")
                || word.equals("__asm__")
                || word.equals("__asm")
                || word.equals("asm")
                || word.equals("SYMCRYPT_ALIGN_AT")
                || word.equals("__pragma");
    }

    /** Whether a word is an annotation of Microsoft's source annotation language, old or new style. */
    static boolean annotation(String word) {
        int length = word.length();
        if (length < 4 || word.charAt(0) != '_') {
            return false;
        }
        char second = word.charAt(1);
        if (second >= 'A' && second <= 'Z') {
            int end = word.indexOf('_', 1);
            return word.charAt(length - 1) == '_' && SAL.contains(word.substring(1, end));
        }
        return second == '_' && oldAnnotation(word);
    }

    /** Whether a word is an annotation in the older spelling, which C libraries also use for parameter names. */
    static boolean oldAnnotation(String word) {
        return word.startsWith("__drv_")
                || word.equals("__in")
                || word.equals("__out")
                || word.equals("__inout")
                || word.startsWith("__in_")
                || word.startsWith("__out_")
                || word.startsWith("__inout_")
                || word.startsWith("__deref_")
                || word.startsWith("__field_")
                || word.startsWith("__struct_bcount")
                || word.startsWith("__RPC__")
                || word.equals("__kernel_code")
                || word.equals("__kernel_driver")
                || word.startsWith("__control_")
                || word.startsWith("__range")
                || word.startsWith("__bcount")
                || word.startsWith("__ecount")
                || word.startsWith("__success")
                || word.startsWith("__format_string")
                || word.equals("__callback")
                || word.equals("__reserved")
                || word.equals("__checkReturn")
                || word.equals("__nullterminated")
                || word.equals("__nullnullterminated")
                || word.equals("__post")
                || word.equals("__pre")
                || word.equals("__valid")
                || word.equals("__notnull")
                || word.equals("__maybenull")
                || word.equals("__typefix")
                || word.equals("__class_code")
                || word.equals("__override")
                || word.equals("__analysis_noreturn")
                || word.equals("__nonnull")
                || word.equals("__possibly_notnullterminated")
                || word.equals("__declspec_xfg");
    }

    /** Whether an annotation stands alone, so that a parenthesis behind it belongs to the declarator. */
    static boolean bareAnnotation(String word) {
        return BARE_SAL.contains(word) || word.equals("__in") || word.equals("__out") || word.equals("__inout");
    }

    /** Whether a word opens a bracketed list of interface-definition attributes. */
    static boolean interfaceAttribute(String word) {
        return IDL.contains(word);
    }

    /** Names that C headers use for members meant to be anonymous. */
    static boolean dummyName(String word) {
        return word.startsWith("DUMMYUNIONNAME")
                || word.startsWith("DUMMYSTRUCTNAME")
                || word.startsWith("_UNION_NAME_");
    }

    /** Whether a word reads like an export or linkage macro by its form, as {@code FOO_API} or {@code DECLSPEC_X}. */
    static boolean decorationByForm(String word) {
        return word.endsWith("API") && upper(word)
                || word.endsWith("API_")
                || word.endsWith("_EXPORT")
                || word.endsWith("_CALL")
                || word.endsWith("_LINKAGE")
                || word.startsWith("DECLSPEC_")
                || word.startsWith("__declspec_");
    }

    private static boolean upper(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
