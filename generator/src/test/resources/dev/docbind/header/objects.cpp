// Classes that return structures of several sizes from their methods. Compiled for this system, the functions at the end
// are what the test calls; compiled for Windows, objects.c stands in between.

struct ONE { signed char a; };
struct FOUR { int a; };
struct EIGHT { int a; int b; };
struct REAL { float a; };
struct SIXTEEN { long long a; double b; };
struct GREAT { long long a[6]; };

static int releases;

struct IUnknown {
    virtual int QueryInterface(const void *iid, void **object) = 0;
    virtual unsigned AddRef() = 0;
    virtual unsigned Release() = 0;
};

struct IPlace : IUnknown {
    virtual ONE One(int v) = 0;
    virtual FOUR Four(int v) = 0;
    virtual EIGHT Eight(int a, int b) = 0;
    virtual REAL Real(float v) = 0;
    virtual SIXTEEN Sixteen(long long a, double b) = 0;
    virtual GREAT Great(long long a, double d, int c, short e) = 0;
};

struct IMeter {
    virtual int Read(int v) = 0;
    virtual GREAT Whole(int v) = 0;
    virtual int With(IMeter *other, int v) = 0;
};

struct IMeter2 : IMeter {
    virtual int Last(int v) = 0;
};

struct Place : IPlace {
    int base;
    int QueryInterface(const void *, void **) override { return -1; }
    unsigned AddRef() override { return 2; }
    unsigned Release() override { releases++; return 0; }
    ONE One(int v) override { return {(signed char) v}; }
    FOUR Four(int v) override { return {base + v}; }
    EIGHT Eight(int a, int b) override { return {base + a, b}; }
    REAL Real(float v) override { return {v}; }
    SIXTEEN Sixteen(long long a, double b) override { return {base + a, b}; }
    GREAT Great(long long a, double d, int c, short e) override { return {{a, (long long) d, c, e, base, 6}}; }
};

struct Meter : IMeter2 {
    int base;
    int Read(int v) override { return base + v; }
    GREAT Whole(int v) override { return {{v, 0, 0, 0, 0, base}}; }
    int With(IMeter *other, int v) override { return base + other->Read(v); }
    int Last(int v) override { return base + 100 + v; }
};

static Place one;
static Meter two;

#ifdef _WIN32
#define NAME(name) windows_##name
#else
#define NAME(name) name
#endif

extern "C" void *NAME(place)() { one.base = 1000; return (IPlace *) &one; }
extern "C" void *NAME(meter)() { two.base = 2000; return (IMeter2 *) &two; }
extern "C" int NAME(released)() { return releases; }
