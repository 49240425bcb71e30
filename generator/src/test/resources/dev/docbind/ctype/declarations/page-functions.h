// Functions as pages print them.
HRESULT HRESULT RenderThing(
  _In_opt_  LPCWSTR pszName,
  [out, optional] DWORD *pcb,
  int nCount = 3,
  const RECT& area
)
BOOL WINAPI CloseThing(__in HANDLE hThing, IN OUT PVOID Buffer OPTIONAL);
NTSYSAPI NTSTATUS NTAPI ZwThing(_Out_writes_bytes_all_(Length) PVOID Data, _In_ ULONG Length);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_
NTSTATUS __drv_maxFunctionIRQL PrepareThing(__drv_aliasesMem PUNICODE_STRING Name);
STDAPI DllThing(REFIID riid, void **ppv);
STDAPI_(ULONG) CountThings(void);
EXTERN_C DECLSPEC_IMPORT int WSPAPI ProviderThing(SOCKET s, LPINT lpErrno, ...);
FOOTHINGAPI BOOL APIENTRY ExportedThing(LPTSTR text[], UCHAR key[16], WNDPROC);
virtual HRESULT STDMETHODCALLTYPE MethodThing([in] const GUID *id, [out, retval] BSTR *pText) = 0;
HRESULT IThing::Rename(BSTR name);
unsigned long __stdcall OldThing(unsigned, char far *, struct tm *when);
NTSTATUS FnDefinition
(
	DEVICE_THING Device
	UINT32 Flags
	CONST INFO_THING *
)
{...}
