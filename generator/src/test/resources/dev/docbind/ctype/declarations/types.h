#define THING_NAME_LENGTH 4
#define THING_SIZE (THING_NAME_LENGTH * sizeof(DWORD) + 'A')
#define THING_FAILED ((HRESULT)0x80004005L)
#define THING_TEXT "no number"
typedef VOID (CALLBACK *THING_CALLBACK)(_In_opt_ PVOID Context, DWORD dwReason);
typedef NTSTATUS THING_ROUTINE(PVOID, ULONG);
typedef THING_ROUTINE *PTHING_ROUTINE;
#include <pshpack1.h>
typedef struct _THING {
  USHORT  Length;           // with a comment
  UCHAR   Mode : 3, Kind : 5;
  union {
    LARGE_INTEGER Offset;
    struct { ULONG Low; ULONG High; } Parts;
  } DUMMYUNIONNAME;
#if (NTDDI_VERSION >= NTDDI_WIN8)
  DWORD Recent;
#else
  WORD Ancient;
#endif
  WCHAR   Name[THING_NAME_LENGTH + 1]
  THING_CALLBACK Callbacks[2][3];
  BYTE    Data[ANYSIZE_ARRAY];
} THING, *PTHING;
#include <poppack.h>
typedef enum _THING_KIND { ThingFirst = 1, ThingSecond, ThingMask = ThingFirst | (1 << 4), ThingUnknown = SOMEWHERE_ELSE, ThingLast } THING_KIND;
enum class Scoped : unsigned short { One, Two };
int (*(*table[3])(void (*)(int)))[5];
DECLARE_INTERFACE_(IThing, IUnknown)
{
  STDMETHOD(QueryInterface)(THIS_ REFIID riid, LPVOID FAR* ppvObj) PURE;
  STDMETHOD_(ULONG, Release)(THIS) PURE;
};
static const DWORD ThingLimit = 0x10;
typedef unsigned short wchar_t;
typedef float _Float32;
int char doubled;
