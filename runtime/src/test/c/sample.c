/* The native side of the sample bindings: one function per shape that generated code can have. */
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef uint16_t WCHAR;
typedef struct { int32_t left, right; } SAMPLE_PAIR;
typedef union { int32_t number; float real; uint8_t bytes[4]; } SAMPLE_VALUE;
typedef struct {
    uint32_t cbSize;
    SAMPLE_PAIR pair;
    SAMPLE_VALUE value;
    int16_t numbers[3];
    char name[16];
    WCHAR title[8];
    uint32_t ready : 1;
    uint32_t level : 7;
    int32_t delta : 4;
    void *next;
} SAMPLE_RECORD;

typedef int32_t (*SAMPLE_COMPARE)(const void *left, const void *right);
typedef int32_t (*SAMPLE_NOTIFY)(void *context, int32_t event);
typedef struct { int32_t count; int32_t live; } *SAMPLE_COUNTER;

int32_t sample_size(void) { return sizeof(SAMPLE_RECORD); }
int32_t sample_checksum(const SAMPLE_RECORD *r) {
    return r->cbSize + r->pair.left + r->pair.right + r->value.number + r->numbers[0] + r->numbers[1] + r->numbers[2]
        + r->name[0] + r->title[0] + r->ready + r->level + r->delta;
}
const char *sample_greeting(void) { return "gr\xc3\xbc\xc3\x9f dich"; }
const char *sample_nothing(void) { return NULL; }
int32_t sample_length_a(const char *text) { return (int32_t) strlen(text); }
int32_t sample_length_w(const WCHAR *text) { int32_t n = 0; if (!text) return -1; while (text[n]) n++; return n; }
int32_t sample_describe(const SAMPLE_RECORD *r, char *buffer, uint32_t *length) {
    uint32_t need = (uint32_t) strlen(r->name) + 1;
    uint32_t have = *length;
    *length = need;
    if (have < need) return 122;
    memcpy(buffer, r->name, need);
    return 0;
}
SAMPLE_PAIR sample_swap(SAMPLE_PAIR pair) { SAMPLE_PAIR r = { pair.right, pair.left }; return r; }
int64_t sample_sum(const int32_t *values, uint64_t count) { int64_t s = 0; for (uint64_t i = 0; i < count; i++) s += values[i]; return s; }
void sample_sort(void *base, uint64_t count, uint64_t size, SAMPLE_COMPARE compare) { qsort(base, count, size, compare); }
int32_t sample_is_even(int32_t number) { return number % 2 == 0 ? 7 : 0; }
uint32_t sample_mode(uint32_t mode, uint32_t flags) { return mode * 100 + flags; }

static SAMPLE_NOTIFY notify_target;
static void *notify_context;
void sample_subscribe(SAMPLE_NOTIFY target, void *context) { notify_target = target; notify_context = context; }
int32_t sample_notify(int32_t event) { return notify_target ? notify_target(notify_context, event) : -1; }

static void *notify_on_thread(void *event) { return (void *) (intptr_t) sample_notify((int32_t) (intptr_t) event); }
int32_t sample_notify_elsewhere(int32_t event) {
    pthread_t thread;
    void *result;
    if (pthread_create(&thread, NULL, notify_on_thread, (void *) (intptr_t) event) != 0) return -2;
    pthread_join(thread, &result);
    return (int32_t) (intptr_t) result;
}

static int32_t closed_counters;
SAMPLE_COUNTER sample_open_counter(int32_t start) {
    if (start < 0) return NULL;
    SAMPLE_COUNTER c = malloc(sizeof *c);
    c->count = start;
    c->live = 1;
    return c;
}
int32_t sample_count(SAMPLE_COUNTER counter) { return counter->live ? __sync_add_and_fetch(&counter->count, 1) : -1; }
int32_t sample_close_counter(SAMPLE_COUNTER counter) {
    counter->live = 0;
    __sync_add_and_fetch(&closed_counters, 1);
    return 1; /* never freed, so that a use after close is seen and not undefined */
}
int32_t sample_closed_counters(void) { return closed_counters; }

/* A COM object. */
typedef struct Adder Adder;
typedef struct {
    int32_t (*QueryInterface)(Adder *, const uint8_t *, void **);
    uint32_t (*AddRef)(Adder *);
    uint32_t (*Release)(Adder *);
    int32_t (*Add)(Adder *, int32_t, int32_t *);
} AdderTable;
struct Adder { const AdderTable *table; uint32_t references; int32_t sum; };
static int32_t live_adders;
static const uint8_t IID_IAdder[16] = { 0x78, 0x56, 0x34, 0x12, 0xbc, 0x9a, 0xf0, 0xde, 1, 2, 3, 4, 5, 6, 7, 8 };
static uint32_t add_ref(Adder *self) { return __sync_add_and_fetch(&self->references, 1); }
static uint32_t release(Adder *self) {
    uint32_t left = __sync_sub_and_fetch(&self->references, 1);
    if (left == 0) { __sync_sub_and_fetch(&live_adders, 1); free(self); }
    return left;
}
static int32_t query(Adder *self, const uint8_t *iid, void **result) {
    if (memcmp(iid, IID_IAdder, 16) != 0) { *result = NULL; return (int32_t) 0x80004002; }
    add_ref(self);
    *result = self;
    return 0;
}
static int32_t add(Adder *self, int32_t number, int32_t *sum) {
    if (number < 0) return (int32_t) 0x80070057;
    *sum = __sync_add_and_fetch(&self->sum, number);
    return 0;
}
static const AdderTable adder_table = { query, add_ref, release, add };
int32_t sample_create_adder(void **result) {
    Adder *self = malloc(sizeof *self);
    self->table = &adder_table;
    self->references = 1;
    self->sum = 0;
    __sync_add_and_fetch(&live_adders, 1);
    *result = self;
    return 0;
}
int32_t sample_live_adders(void) { return live_adders; }

/* A table of function pointers, as a service provider gets one. */
typedef struct { void *handle; uint64_t reserved; } SAMPLE_THREAD;
static int32_t started;
static int32_t open_thread(SAMPLE_THREAD *thread, int32_t *error) {
    if (!started) { *error = 10093; return -1; }
    thread->handle = thread;
    return 0;
}
static int32_t close_thread(SAMPLE_THREAD *thread, int32_t *error) {
    if (!started) { *error = 10093; return -1; }
    if (!thread->handle) { *error = 4711; return -1; }
    thread->handle = NULL;
    return 0;
}
typedef struct {
    int32_t (*lpOpenThread)(SAMPLE_THREAD *, int32_t *);
    int32_t (*lpCloseThread)(SAMPLE_THREAD *, int32_t *);
    void (*lpNever)(void);
} SAMPLE_TABLE;
void sample_start(int32_t on) { started = on; }
void sample_table(SAMPLE_TABLE *table) {
    table->lpOpenThread = open_thread;
    table->lpCloseThread = close_thread;
    table->lpNever = NULL;
}
