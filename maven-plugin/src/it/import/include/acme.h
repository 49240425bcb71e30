/* What the real header declares; the page leaves the types out. */
#ifdef ACME_WIDE
typedef long acme_steps;
#else
typedef int acme_steps;
#endif
struct wheel { int radius; double angle; };
int acme_turn(const struct wheel *which, acme_steps steps);
int acme_undocumented(void);
