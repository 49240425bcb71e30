#define FLAG_ONE 0x1
#define FLAG_TWO (FLAG_ONE << 3)
#pragma pack(push, 4)
typedef struct _REC {
  DWORD cbSize;
  union { LONG value; struct { USHORT low : 3; USHORT high : 13; } parts; } DUMMYUNIONNAME;
  WCHAR name[FLAG_TWO + 2];
  PVOID (*callback)(_In_ int, _Out_opt_ char **, ...);
  struct _REC *next;
} REC, *PREC;
#pragma pack(pop)
#if defined(_WIN64) && !0
typedef enum { A = -1, B, C = sizeof(REC) } KIND;
#else
typedef enum KIND { A, B } KIND;
#endif
extern "C" __declspec(dllimport) NTSTATUS WINAPI Call(
  [in]            HANDLE handle,
  [in, optional]  const REC *rec,
  [out]           unsigned long long __int64_out[4]
);
int (*signal(int sig, void (*func)(int)))(int);
typedef double __attribute__((aligned(16))) wide;
