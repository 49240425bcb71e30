/* The names that zlib gives to C types (zconf.h), and the handle of an open gzip file. */
typedef unsigned char  Byte;
typedef Byte           Bytef;
typedef unsigned int   uInt;
typedef unsigned long  uLong;
typedef uLong          uLongf;
typedef void          *voidpf;
typedef void          *voidp;
typedef const void    *voidpc;
typedef long           z_off_t;

typedef struct gzFile_s *gzFile;
