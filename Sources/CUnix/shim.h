// The C library declares this only for programs that ask for GNU extensions, which Swift's own module does not.
extern int syncfs(int descriptor);
extern int pipe2(int ends[2], int flags);

// A variable of C that any thread may change is none for Swift; programs that are started here only pass it on.
extern char **environ;
static inline char *const *process_environment(void) { return environ; }

// Gives memory that was freed back to the system; glibc's own, absent elsewhere.
#include <features.h>
static inline void khen_release_freed_memory(void) {
#ifdef __GLIBC__
  extern int malloc_trim(unsigned long pad);
  malloc_trim(0);
#endif
}
