/* What the real header declares; the page leaves the types out. */
struct wheel { int radius; double angle; };
int acme_turn(const struct wheel *which, int steps);
int acme_undocumented(void);
