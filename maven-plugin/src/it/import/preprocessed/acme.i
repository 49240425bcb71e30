# 1 "unit.c"
# 1 "/opt/acme/include/acme.h" 1
struct wheel { int radius; double angle; };
int acme_turn(const struct wheel *which, short steps);
