// Objects whose methods have this system's convention and call those of objects.cpp, compiled for Windows, as C functions
// that take the object, then the address of the result if that is a structure, then the arguments, and give the address back.

#define WINDOWS __attribute__((ms_abi))

typedef struct { signed char a; } ONE;
typedef struct { int a; } FOUR;
typedef struct { int a; int b; } EIGHT;
typedef struct { float a; } REAL;
typedef struct { long long a; double b; } SIXTEEN;
typedef struct { long long a[6]; } GREAT;

WINDOWS void *windows_place(void);
WINDOWS void *windows_meter(void);
WINDOWS int windows_released(void);

typedef struct { void **table; void **behind; } OBJECT;

#define CALL(n, result, ...) \
    ((result(WINDOWS *)(__VA_ARGS__)) (*(void ***) ((OBJECT *) self)->behind)[n])(((OBJECT *) self)->behind

static int query(void *self, void *iid, void **out) { return CALL(0, int, void *, void *, void **), iid, out); }
static unsigned add(void *self) { return CALL(1, unsigned, void *)); }
static unsigned release(void *self) { return CALL(2, unsigned, void *)); }
static ONE *place3(void *self, ONE *r, int v) { return CALL(3, ONE *, void *, ONE *, int), r, v); }
static FOUR *place4(void *self, FOUR *r, int v) { return CALL(4, FOUR *, void *, FOUR *, int), r, v); }
static EIGHT *place5(void *self, EIGHT *r, int a, int b) { return CALL(5, EIGHT *, void *, EIGHT *, int, int), r, a, b); }
static REAL *place6(void *self, REAL *r, float v) { return CALL(6, REAL *, void *, REAL *, float), r, v); }
static SIXTEEN *place7(void *self, SIXTEEN *r, long long a, double b) {
    return CALL(7, SIXTEEN *, void *, SIXTEEN *, long long, double), r, a, b);
}
static GREAT *place8(void *self, GREAT *r, long long a, double d, int c, short e) {
    return CALL(8, GREAT *, void *, GREAT *, long long, double, int, short), r, a, d, c, e);
}
static int meter0(void *self, int v) { return CALL(0, int, void *, int), v); }
static GREAT *meter1(void *self, GREAT *r, int v) { return CALL(1, GREAT *, void *, GREAT *, int), r, v); }
static int meter2(void *self, void *other, int v) {
    return CALL(2, int, void *, void *, int), ((OBJECT *) other)->behind, v);
}
static int meter3(void *self, int v) { return CALL(3, int, void *, int), v); }

static void *places[] = {query, add, release, place3, place4, place5, place6, place7, place8};
static void *meters[] = {meter0, meter1, meter2, meter3};
static OBJECT objects[2];

void *place(void) { objects[0] = (OBJECT) {places, windows_place()}; return &objects[0]; }
void *meter(void) { objects[1] = (OBJECT) {meters, windows_meter()}; return &objects[1]; }
int released(void) { return windows_released(); }
