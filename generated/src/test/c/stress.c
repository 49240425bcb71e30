/*
 * A library made for tests: every shape a binding can have, as the pages under src/test/specs document it. The part
 * for windows-x64 uses fixed-width types and Microsoft's structure layout.
 */
#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

struct scalars {
    signed char small; unsigned char octet; short half; unsigned short uhalf; int whole; unsigned int uwhole;
    long wide; unsigned long uwide; float single; double twice; _Bool truth; void *pointer; const char *text;
};
struct point { int x, y; };
struct rectangle { struct point corner, size; union { int id; float weight; } tag; };
struct grouped {
    int numbers[4]; struct point points[3]; char name[16]; wchar_t title[8]; short grid[2][3]; void *pointers[2];
};
struct bits {
    unsigned int low : 3; unsigned int mid : 5; int below : 7; unsigned int high : 20;
    unsigned long broad : 40; unsigned long last : 24; unsigned char flag : 1;
};
#pragma pack(push, 1)
typedef struct packed { char tag; int value; double weight; short tail; } packed;
#pragma pack(pop)
struct flexible { int count; short items[]; };
struct variant { int kind; union { struct { int low, high; }; long whole; double real; }; };
union number { int whole; float real; unsigned char bytes[8]; double precise; };
struct tiny { short first; char second; };
struct complex_number { double re, im; };
struct labelled { int label; double value; };
struct large { long values[5]; };
struct triple { float x, y, z; };
typedef struct { unsigned int cbSize; int value; } sized;
enum colour { COLOUR_MINUS = -1, COLOUR_RED = 1 };

typedef int (*binary_fn)(int, int);
typedef int (*visit_fn)(int, void *);
typedef void (*notify_fn)(const char *, void *);
typedef double (*curve_fn)(double);
typedef struct point (*move_fn)(struct point);
typedef long (*inspect_fn)(const struct scalars *);
typedef double (*twelve_fn)(int, double, int, double, int, double, int, double, int, double, int, double);
struct operations { binary_fn add, multiply; void *context; };

/* Layouts as the compiler sees them. */

size_t stress_size(int which) {
    static const size_t sizes[] = {
        sizeof(struct scalars), sizeof(struct point), sizeof(struct rectangle), sizeof(struct grouped),
        sizeof(struct bits), sizeof(packed), sizeof(struct flexible), sizeof(struct variant), sizeof(union number),
        sizeof(struct tiny), sizeof(struct complex_number), sizeof(struct labelled), sizeof(struct large),
        sizeof(struct triple), sizeof(struct operations), sizeof(sized)
    };
    return sizes[which];
}

size_t stress_offset(int which, int member) {
    static const size_t offsets[][13] = {
        {offsetof(struct scalars, small), offsetof(struct scalars, octet), offsetof(struct scalars, half),
         offsetof(struct scalars, uhalf), offsetof(struct scalars, whole), offsetof(struct scalars, uwhole),
         offsetof(struct scalars, wide), offsetof(struct scalars, uwide), offsetof(struct scalars, single),
         offsetof(struct scalars, twice), offsetof(struct scalars, truth), offsetof(struct scalars, pointer),
         offsetof(struct scalars, text)},
        {offsetof(struct grouped, numbers), offsetof(struct grouped, points), offsetof(struct grouped, name),
         offsetof(struct grouped, title), offsetof(struct grouped, grid), offsetof(struct grouped, pointers)},
        {offsetof(packed, tag), offsetof(packed, value), offsetof(packed, weight), offsetof(packed, tail)}
    };
    return offsets[which][member];
}

void scalars_fill(struct scalars *out) {
    *out = (struct scalars){-1, 200, -300, 60000, -70000, 4000000000u, -5000000000, 18000000000000000000ul,
                            1.5f, -2.25, 1, out, "scalars"};
}

long scalars_sum(const struct scalars *in) {
    return in->small + in->octet + in->half + in->uhalf + in->whole + (long)in->uwhole + in->wide + (long)in->uwide
        + (long)in->single + (long)in->twice + in->truth + (in->pointer == in) + (in->text ? (long)strlen(in->text) : 0);
}

void rectangle_fill(struct rectangle *out) { *out = (struct rectangle){{1, 2}, {30, 40}, {.weight = 1.0f}}; }
long rectangle_sum(const struct rectangle *in) {
    return in->corner.x + in->corner.y + in->size.x + in->size.y + in->tag.id;
}

void grouped_fill(struct grouped *out) {
    *out = (struct grouped){{1, 2, 3, 4}, {{5, 6}, {7, 8}, {9, 10}}, "narrow", L"wide \u20ac", {{1, 2, 3}, {4, 5, 6}},
                           {out, NULL}};
}

long grouped_sum(const struct grouped *in) {
    long sum = (long)strlen(in->name) + (long)wcslen(in->title) + (in->pointers[1] == in);
    for (int i = 0; i < 4; i++) sum += in->numbers[i];
    for (int i = 0; i < 3; i++) sum += in->points[i].x * 10 + in->points[i].y;
    for (int i = 0; i < 6; i++) sum += in->grid[i / 3][i % 3] * 100;
    return sum;
}

void bits_fill(struct bits *out) {
    memset(out, 0, sizeof *out);
    out->low = 5; out->mid = 21; out->below = -33; out->high = 0xabcde; out->broad = 0x123456789aul;
    out->last = 0xfedcba; out->flag = 1;
}

long bits_sum(const struct bits *in) {
    return (long)(in->low + in->mid) + in->below + (long)in->high + (long)in->broad + (long)in->last + in->flag;
}

void packed_fill(packed *out) { *out = (packed){'p', 0x01020304, 0.5, -7}; }
long packed_sum(const packed *in) { return in->tag + in->value + (long)(in->weight * 2) + in->tail; }
void variant_fill(struct variant *out) { out->kind = 1; out->low = 3; out->high = 4; }
long variant_sum(const struct variant *in) { return in->kind + in->whole; }
long flexible_sum(const struct flexible *in) {
    long sum = 0;
    for (int i = 0; i < in->count; i++) sum += in->items[i];
    return sum;
}
int number_bits(union number value) { return value.whole; }
union number number_of(double precise) { return (union number){.precise = precise}; }
int sized_check(const sized *in) { return in->cbSize == sizeof *in; }

/* Structures by value. */

struct tiny tiny_swap(struct tiny value) { return (struct tiny){value.second, (char)value.first}; }
struct complex_number complex_multiply(struct complex_number a, struct complex_number b) {
    return (struct complex_number){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}
struct labelled labelled_double(struct labelled value) { return (struct labelled){2 * value.label, 2 * value.value}; }
struct large large_reverse(struct large value, int extra) {
    struct large result;
    for (int i = 0; i < 5; i++) result.values[i] = value.values[4 - i] + extra;
    return result;
}
struct triple triple_scale(float f, struct triple v) { return (struct triple){f * v.x, f * v.y, f * v.z}; }
int rectangle_area(struct rectangle value) { return value.size.x * value.size.y; }

/* Numbers. */

double twelve(signed char a, short b, int c, long d, float e, double f, unsigned char g, unsigned short h,
              unsigned int i, unsigned long long j, const char *k, double l) {
    return a + b + c + (double)d + e + f + g + h + i + (double)j + (double)strlen(k) + l;
}
signed char echo_i8(signed char v) { return v; }
unsigned char echo_u8(unsigned char v) { return v; }
short echo_i16(short v) { return v; }
unsigned short echo_u16(unsigned short v) { return v; }
int echo_i32(int v) { return v; }
unsigned int echo_u32(unsigned int v) { return v; }
long echo_i64(long v) { return v; }
unsigned long echo_u64(unsigned long v) { return v; }
float echo_f32(float v) { return v; }
double echo_f64(double v) { return v; }
_Bool echo_bool(_Bool v) { return v; }
void *echo_pointer(void *v) { return v; }
void out_i8(signed char *v) { *v = (signed char)(*v * 2); }
void out_i16(short *v) { *v = (short)(*v * 2); }
void out_i32(int *v) { *v *= 2; }
void out_i64(long *v) { *v *= 2; }
void out_f32(float *v) { *v *= 2; }
void out_f64(double *v) { *v *= 2; }
void out_pointer(const char **text) { *text = "pointed at"; }
long sum_bytes(const unsigned char *data, size_t length) {
    long sum = 0;
    for (size_t i = 0; i < length; i++) sum += data[i];
    return sum;
}
int mix_colours(int left, int right) { return left | right; }
long points_sum(const struct point *points, int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) sum += points[i].x * 10 + points[i].y;
    return sum;
}

/* Variable arguments. */

int sum_of(int count, ...) {
    va_list list;
    va_start(list, count);
    int sum = 0;
    for (int i = 0; i < count; i++) sum += va_arg(list, int);
    va_end(list);
    return sum;
}
int label_of(char *buffer, size_t size, const char *prefix, ...) {
    va_list list;
    va_start(list, prefix);
    int number = va_arg(list, int);
    va_end(list);
    return snprintf(buffer, size, "%s-%d", prefix, number);
}

/* Strings. */

size_t narrow_length(const char *text) { return strlen(text); }
size_t wide_length(const wchar_t *text) { return wcslen(text); }
int optional_length(const char *text) { return text ? (int)strlen(text) : -1; }
const char *greeting(void) { return "Gr\xc3\xbc\xc3\x9f" "e"; }
const wchar_t *wide_greeting(void) { return L"Gr\u00fc\u00dfe \U0001f30d"; }
const char *maybe_text(int present) { return present ? "present" : NULL; }
size_t upper_case(const char *text, char *buffer, size_t size) {
    size_t length = strlen(text);
    if (length >= size) length = size - 1;
    for (size_t i = 0; i < length; i++) buffer[i] = (char)toupper((unsigned char)text[i]);
    buffer[length] = 0;
    return length;
}

/* Callbacks. */

static int plus(int a, int b) { return a + b; }
static int times(int a, int b) { return a * b; }

int fold(const int *values, int count, binary_fn combine) {
    int result = count ? values[0] : 0;
    for (int i = 1; i < count; i++) result = combine(result, values[i]);
    return result;
}
int visit(int from, int to, visit_fn each, void *user) {
    int count = 0;
    for (int i = from; i < to; i++) {
        count++;
        if (!each(i, user)) break;
    }
    return count;
}
double integrate(curve_fn curve, double from, double to, int steps) {
    double width = (to - from) / steps, area = 0;
    for (int i = 0; i < steps; i++) area += curve(from + (i + 0.5) * width) * width;
    return area;
}
struct point move_twice(struct point start, move_fn move) { return move(move(start)); }
long inspect(inspect_fn look) {
    struct scalars all;
    scalars_fill(&all);
    return look(&all);
}
double call_twelve(twelve_fn function) { return function(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12); }

static notify_fn notified;
static void *notified_user;
void set_notify(notify_fn notify, void *user) { notified = notify; notified_user = user; }
int send_message(const char *message) {
    if (!notified) return 0;
    notified(message, notified_user);
    return 1;
}
int apply_operations(const struct operations *all, int left, int right) {
    return all->add(left, right) + all->multiply(left, right);
}
void get_operations(struct operations *out) { *out = (struct operations){plus, times, out}; }

/* Handles. */

struct session { char name[32]; };
static int sessions;
struct session *session_open(const char *name) {
    if (!*name) return NULL;
    struct session *made = calloc(1, sizeof *made);
    strncpy(made->name, name, sizeof made->name - 1);
    sessions++;
    return made;
}
int session_close(struct session *session) { free(session); sessions--; return 0; }
const char *session_name(struct session *session) { return session->name; }
int session_count(void) { return sessions; }

/* Failures. */

int fail_errno(int code) { errno = code; return code ? -1 : 0; }
void *fail_null(int code) { errno = code; return code ? NULL : &sessions; }
int fail_zero(int code) { errno = code; return !code; }
int fail_code(int code) { return code; }
int fail_negative(int code) { return code; }
int fail_out(int code, int *error) { if (code) *error = code; return code ? -1 : 0; }

/* What follows is documented for windows-x64. */

typedef uint16_t WCHAR;
typedef uint32_t DWORD;
typedef int32_t LONG;
typedef void *HANDLE;

typedef struct __attribute__((ms_struct)) {
    uint8_t bByte; uint16_t wWord; DWORD dwDword; LONG lLong; int64_t llLong; uint64_t pointerSized; int32_t fBool;
    uint8_t bBoolean; WCHAR wide; char narrow; float single; HANDLE handle; int64_t large;
} WINSCALARS;
typedef struct __attribute__((ms_struct)) {
    uint32_t Low : 3; uint32_t Mid : 5; uint16_t Half : 9; uint32_t Rest : 24; uint32_t More : 12;
} WINBITS;
typedef struct __attribute__((ms_struct)) { DWORD cbSize; WCHAR szName[12]; DWORD dwFlags; } WINNAME;

int64_t WinScalarsSum(const WINSCALARS *s) {
    return (int64_t)s->bByte + s->wWord + s->dwDword + s->lLong + s->llLong + (int64_t)s->pointerSized + s->fBool + s->bBoolean
        + s->wide + s->narrow + (int64_t)s->single + (s->handle == s) + s->large;
}
void WinScalarsFill(WINSCALARS *s) {
    *s = (WINSCALARS){255, 65535, 4294967295u, -1, -2, 3, 1, 1, 0x20ac, 'n', 2.5f, s, 4};
}
int64_t WinBitsSum(const WINBITS *b) { return (int64_t)b->Low + b->Mid + b->Half + b->Rest + b->More; }
DWORD WinNameLength(const WINNAME *n) {
    DWORD length = 0;
    if (n->cbSize != sizeof *n) return 0;
    while (length < 12 && n->szName[length]) length++;
    return length;
}
DWORD WinTextW(const WCHAR *text) {
    DWORD sum = 0;
    while (*text) sum += *text++;
    return sum;
}
DWORD WinTextA(const char *text) {
    DWORD sum = 0;
    while (*text) sum += (unsigned char)*text++;
    return sum;
}
DWORD WinGetText(WCHAR *buffer, DWORD count) {
    static const WCHAR text[] = {'w', 'i', 'd', 'e', 0x20ac, 0};
    DWORD i = 0;
    for (; i + 1 < count && text[i]; i++) buffer[i] = text[i];
    if (count) buffer[i] = 0;
    return i;
}
int32_t WinEnum(int32_t (*each)(DWORD, int64_t), int64_t value) {
    for (DWORD i = 1; i <= 5; i++) {
        if (!each(i * 1000000000u, value)) return 0;
    }
    return 1;
}
int WinLevelUp(int level) { return level + 1; }
int32_t WinHresult(int32_t hr) { return hr; }
int32_t WinStatus(int32_t status) { return status; }
DWORD WinCode(DWORD code) { return code; }
HANDLE WinOpen(const WCHAR *name) { return *name ? (HANDLE)name : (HANDLE)(intptr_t)-1; }
int32_t WinClose(HANDLE thing) { return thing != NULL && thing != (HANDLE)(intptr_t)-1; }

static double scale(double value, int factor) { return value * factor; }
static const struct {
    DWORD version;
    int (*add)(int, int);
    double (*scale)(double, int);
    int (*undo)(void);
} calc = {2, plus, scale, NULL};
const void *stress_calc(void) { return &calc; }

/* An object as the Component Object Model lays it out: first a pointer to the table of its methods. */
typedef struct counter {
    const void *methods;
    int32_t references, value;
} counter;
static int32_t com_query(counter *c, const void *iid, void **out) { (void)iid; *out = c; c->references++; return 0; }
static DWORD com_add_ref(counter *c) { return (DWORD)++c->references; }
static int counters;
static DWORD com_release(counter *c) {
    DWORD left = (DWORD)--c->references;
    if (!left) { free(c); counters--; }
    return left;
}
static int32_t com_add(counter *c, LONG amount) {
    if (amount < 0) return (int32_t)0x80070057;
    c->value += amount;
    return 0;
}
static int32_t com_value(counter *c, LONG *value) { *value = c->value; return 0; }
static const struct {
    int32_t (*query)(counter *, const void *, void **);
    DWORD (*add_ref)(counter *);
    DWORD (*release)(counter *);
    int32_t (*add)(counter *, LONG);
    int32_t (*value)(counter *, LONG *);
} counter_methods = {com_query, com_add_ref, com_release, com_add, com_value};
int32_t WinCreateCounter(counter **out) {
    counter *made = malloc(sizeof *made);
    *made = (counter){&counter_methods, 1, 0};
    counters++;
    *out = made;
    return 0;
}
int stress_counters(void) { return counters; }
