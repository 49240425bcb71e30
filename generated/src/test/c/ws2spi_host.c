/*
 * Plays the part of Ws2_32.dll for the tests of the ws2spi bindings: hands out a table of upcalls in the order of
 * WSPUPCALLTABLE and keeps the states the pages document. Fixed-width types stand for the Windows ones.
 */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint32_t DWORD;
typedef uint64_t DWORD_PTR;
typedef uint64_t SOCKET;
typedef int32_t BOOL;
typedef uint16_t WCHAR;
typedef void *HANDLE;

#define SOCKET_ERROR (-1)
#define INVALID_SOCKET (~(SOCKET)0)
#define CAPACITY 8

enum {
    WSA_INVALID_HANDLE = 6,
    WSA_NOT_ENOUGH_MEMORY = 8,
    WSAEFAULT = 10014,
    WSAEINVAL = 10022,
    WSAENOTSOCK = 10038,
    WSAENOBUFS = 10055,
    WSANOTINITIALISED = 10093
};

typedef struct { HANDLE ThreadHandle; DWORD_PTR Reserved; } WSATHREADID;
typedef struct { uint32_t Data1; uint16_t Data2, Data3; uint8_t Data4[8]; } GUID;
typedef struct { uint32_t fd_count; SOCKET fd_array[64]; } FD_SET;
typedef BOOL (*BLOCKING)(DWORD_PTR);
typedef void (*APC)(DWORD_PTR);

typedef struct { int open, signaled; } event;
typedef struct { int open; DWORD_PTR context; } handle;
typedef struct { APC routine; DWORD_PTR context; HANDLE thread; } queued;

static struct {
    int started, threads, apcs, posts;
    event events[CAPACITY];
    handle sockets[CAPACITY];
    queued queue[CAPACITY];
    BLOCKING blocking;
    DWORD_PTR blocking_context;
    DWORD_PTR post[4];
} host;

static int current_thread;
static const GUID provider = {0x12345678, 0x9abc, 0xdef0, {1, 2, 3, 4, 5, 6, 7, 8}};
static const char path[] = "%SystemRoot%\\system32\\layer.dll";

static int fail(int32_t *error, int code) { *error = code; return SOCKET_ERROR; }
static BOOL refuse(int32_t *error, int code) { *error = code; return 0; }

static event *event_of(HANDLE h) {
    uintptr_t i = (uintptr_t)h / 4 - 1;
    return (uintptr_t)h % 4 == 0 && i < CAPACITY && host.events[i].open ? &host.events[i] : NULL;
}

static handle *socket_of(SOCKET s) {
    return s >= 1000 && s < 1000 + CAPACITY && host.sockets[s - 1000].open ? &host.sockets[s - 1000] : NULL;
}

static BOOL close_event(HANDLE h, int32_t *error) {
    event *e = event_of(h);
    if (!e) return refuse(error, WSA_INVALID_HANDLE);
    e->open = 0;
    return 1;
}

static int close_socket(SOCKET s, int32_t *error) {
    handle *h = socket_of(s);
    if (!h) return fail(error, WSAENOTSOCK);
    h->open = 0;
    return 0;
}

static HANDLE create_event(int32_t *error) {
    for (uintptr_t i = 0; i < CAPACITY; i++) {
        if (!host.events[i].open) {
            host.events[i] = (event){1, 0};
            return (HANDLE)((i + 1) * 4);
        }
    }
    *error = WSA_NOT_ENOUGH_MEMORY;
    return NULL;
}

static SOCKET create_socket(DWORD entry, DWORD_PTR context, int32_t *error) {
    (void)entry;
    for (int i = 0; i < CAPACITY; i++) {
        if (!host.sockets[i].open) {
            host.sockets[i] = (handle){1, context};
            return 1000 + (SOCKET)i;
        }
    }
    *error = WSAENOBUFS;
    return INVALID_SOCKET;
}

static int is_set(SOCKET s, FD_SET *set) {
    for (uint32_t i = 0; i < set->fd_count; i++) {
        if (set->fd_array[i] == s) return 1;
    }
    return 0;
}

static int provider_path(GUID *id, WCHAR *buffer, int32_t *length, int32_t *error) {
    if (memcmp(id, &provider, sizeof provider) != 0) return fail(error, WSAEINVAL);
    if (!buffer || *length < (int32_t)sizeof path) return fail(error, WSAEFAULT);
    for (size_t i = 0; i < sizeof path; i++) buffer[i] = (unsigned char)path[i];
    *length = sizeof path;
    return 0;
}

static SOCKET modify_handle(DWORD entry, SOCKET proposed, int32_t *error) {
    (void)entry;
    if (proposed == 0 || proposed == INVALID_SOCKET) {
        *error = WSAEINVAL;
        return INVALID_SOCKET;
    }
    return proposed | 0x100000000;
}

static BOOL post_message(HANDLE window, uint32_t message, uint64_t w, int64_t l) {
    if (!window) return 0;
    host.post[0] = (uintptr_t)window;
    host.post[1] = message;
    host.post[2] = w;
    host.post[3] = (DWORD_PTR)l;
    host.posts++;
    return 1;
}

static int query_blocking(DWORD entry, BLOCKING *callback, DWORD_PTR *context, int32_t *error) {
    if (!callback || !context) return fail(error, WSAEFAULT);
    if (entry != 1001) return fail(error, WSAEINVAL);
    *callback = host.blocking;
    *context = host.blocking_context;
    return 0;
}

static int query_context(SOCKET s, DWORD_PTR *context, int32_t *error) {
    handle *h = socket_of(s);
    if (!h) return fail(error, WSAENOTSOCK);
    *context = h->context;
    return 0;
}

static int queue_apc(WSATHREADID *id, APC routine, DWORD_PTR context, int32_t *error) {
    if (!id->ThreadHandle || host.apcs == CAPACITY) return fail(error, WSAEFAULT);
    host.queue[host.apcs++] = (queued){routine, context, id->ThreadHandle};
    return 0;
}

static BOOL reset_event(HANDLE h, int32_t *error) {
    event *e = event_of(h);
    if (!e) return refuse(error, WSA_INVALID_HANDLE);
    e->signaled = 0;
    return 1;
}

static BOOL set_event(HANDLE h, int32_t *error) {
    event *e = event_of(h);
    if (!e) return refuse(error, WSA_INVALID_HANDLE);
    e->signaled = 1;
    return 1;
}

static int open_thread(WSATHREADID *id, int32_t *error) {
    if (!host.started) return fail(error, WSANOTINITIALISED);
    id->ThreadHandle = &current_thread;
    id->Reserved = ++host.threads;
    return 0;
}

static int close_thread(WSATHREADID *id, int32_t *error) {
    if (!host.started) return fail(error, WSANOTINITIALISED);
    id->ThreadHandle = NULL;
    host.threads--;
    return 0;
}

typedef struct {
    BOOL (*close_event)(HANDLE, int32_t *);
    int (*close_socket)(SOCKET, int32_t *);
    HANDLE (*create_event)(int32_t *);
    SOCKET (*create_socket)(DWORD, DWORD_PTR, int32_t *);
    int (*is_set)(SOCKET, FD_SET *);
    int (*provider_path)(GUID *, WCHAR *, int32_t *, int32_t *);
    SOCKET (*modify_handle)(DWORD, SOCKET, int32_t *);
    BOOL (*post_message)(HANDLE, uint32_t, uint64_t, int64_t);
    int (*query_blocking)(DWORD, BLOCKING *, DWORD_PTR *, int32_t *);
    int (*query_context)(SOCKET, DWORD_PTR *, int32_t *);
    int (*queue_apc)(WSATHREADID *, APC, DWORD_PTR, int32_t *);
    BOOL (*reset_event)(HANDLE, int32_t *);
    BOOL (*set_event)(HANDLE, int32_t *);
    int (*open_thread)(WSATHREADID *, int32_t *);
    int (*close_thread)(WSATHREADID *, int32_t *);
} upcalls;

static const upcalls table = {
    close_event, close_socket, create_event, create_socket, is_set, provider_path, modify_handle, post_message,
    query_blocking, query_context, queue_apc, reset_event, set_event, open_thread, close_thread
};

/* What the tests see of the host. */

const void *host_table(void) { return &table; }
void host_clear(void) { memset(&host, 0, sizeof host); }
void host_start(void) { host.started = 1; }
int host_threads(void) { return host.threads; }
int host_signaled(HANDLE h) { event *e = event_of(h); return e ? e->signaled : -1; }
uint64_t host_posted(int part) { return host.post[part]; }
void host_block_with(BLOCKING callback, DWORD_PTR context) { host.blocking = callback; host.blocking_context = context; }

/* An alertable wait: runs what was queued, in order, and tells how much that was. */
int host_wait(void) {
    int count = host.apcs;
    host.apcs = 0;
    for (int i = 0; i < count; i++) host.queue[i].routine(host.queue[i].context);
    return count;
}

/* A blocking operation: calls the callback until it says stop, and tells how often. */
int host_block(BLOCKING callback, DWORD_PTR context, int limit) {
    int calls = 0;
    while (calls < limit) {
        calls++;
        if (!callback(context)) break;
    }
    return calls;
}
