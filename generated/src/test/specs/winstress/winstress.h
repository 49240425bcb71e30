/* The functions that WINCALCTABLE hands out, and the C view of the IWinCounter interface. */
typedef int (*LPWINCALCADD)(int left, int right);
typedef double (*LPWINCALCSCALE)(double value, int factor);

typedef struct IWinCounter IWinCounter;

typedef struct IWinCounterVtbl {
  HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWinCounter *This, REFIID riid, void **ppvObject);
  ULONG (STDMETHODCALLTYPE *AddRef)(IWinCounter *This);
  ULONG (STDMETHODCALLTYPE *Release)(IWinCounter *This);
  HRESULT (STDMETHODCALLTYPE *Add)(IWinCounter *This, LONG lAmount);
  HRESULT (STDMETHODCALLTYPE *GetValue)(IWinCounter *This, LONG *plValue);
} IWinCounterVtbl;

struct IWinCounter {
  const IWinCounterVtbl *lpVtbl;
};
