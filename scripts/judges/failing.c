/* Makes one call of the operating system fail, once, for programs that are started with this library before others:
   KHEN_FAIL=write:137:28 lets the 137th write to a file answer with error 28 (ENOSPC). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long count;

static int fails(const char *name) {
  static const char *wanted;
  static long at;
  static int error;
  if (!wanted) {
    char *given = getenv("KHEN_FAIL");
    wanted = "";
    if (given) {
      char *copy = strdup(given), *rest;
      wanted = strtok_r(copy, ":", &rest);
      at = atol(strtok_r(NULL, ":", &rest));
      error = atoi(strtok_r(NULL, ":", &rest));
    }
  }
  if (strcmp(wanted, name) != 0) return 0;
  if (atomic_fetch_add(&count, 1) + 1 != at) return 0;
  errno = error;
  return 1;
}

ssize_t write(int file, const void *bytes, size_t length) {
  static ssize_t (*next)(int, const void *, size_t);
  if (!next) next = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
  if (file > 2 && length > 64 && fails("write")) return -1;
  return next(file, bytes, length);
}

#define SIMPLE(NAME)                                              \
  int NAME(int file) {                                            \
    static int (*next)(int);                                      \
    if (!next) next = (int (*)(int))dlsym(RTLD_NEXT, #NAME);      \
    return fails(#NAME) ? -1 : next(file);                        \
  }
SIMPLE(fsync)
SIMPLE(fdatasync)
SIMPLE(syncfs)

int renameat(int one, const char *from, int other, const char *to) {
  static int (*next)(int, const char *, int, const char *);
  if (!next) next = (int (*)(int, const char *, int, const char *))dlsym(RTLD_NEXT, "renameat");
  return fails("renameat") ? -1 : next(one, from, other, to);
}
