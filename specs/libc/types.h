/* The types of POSIX as glibc defines them on x86-64. */
typedef long          ssize_t;
typedef long          off_t;
typedef long          time_t;
typedef int           pid_t;
typedef unsigned int  mode_t;
typedef int           clockid_t;
