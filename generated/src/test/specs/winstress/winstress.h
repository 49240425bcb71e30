/* The functions that WINCALCTABLE hands out. */
typedef int (*LPWINCALCADD)(int left, int right);
typedef double (*LPWINCALCSCALE)(double value, int factor);
typedef int (*LPWINCALCUNDO)(void);
