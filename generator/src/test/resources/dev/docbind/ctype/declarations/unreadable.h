hr = pThing->Open(name);
struct Cut { DWORD first; ... };
NTSTATUS Good(ULONG value);
DWORD Ambiguous(
  HANDLE LPCWSTR DWORD x
);
typedef struct {
  MYSTERY_NAME;
  DWORD count;
} WITHOUT_NAME;
struct Torn {
#if (SOMEBODY_KNOWS)
  DWORD a;
#endif
  DWORD b;
};
return value;
__inline ULONG InlineThing(ULONG x) { return x + 1; }
#define THING_MACRO(x) ((x)->Member)
void __ptr32Thing(void *__ptr32 p);
int CommaGone(HANDLE shelf, DWORD id shelf_item *item);
int Decorated(my_precise DWORD count);
} LeftOver;
BOOL Unclosed(DWORD x
