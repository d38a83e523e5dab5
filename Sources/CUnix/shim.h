// The C library declares this only for programs that ask for GNU extensions, which Swift's own module does not.
extern int syncfs(int descriptor);
extern int pipe2(int ends[2], int flags);

// A variable of C that any thread may change is none for Swift; programs that are started here only pass it on.
extern char **environ;
static inline char *const *process_environment(void) { return environ; }

// Memory that was freed: glibc's own ways, absent elsewhere.
#include <features.h>
// Gives back to the system at once what is freed now.
static inline void khen_release_freed_memory(void) {
#ifdef __GLIBC__
  extern int malloc_trim(unsigned long pad);
  malloc_trim(0);
#endif
}
// Gives back what is freed once it comes to so many bytes, and asks the system itself for larger blocks than `block`;
// left alone, glibc raises both with every large block that is freed.
static inline void khen_release_beyond(int bytes, int block) {
#ifdef __GLIBC__
  extern int mallopt(int parameter, int value);
  mallopt(-1, bytes);
  mallopt(-3, block);
#endif
}
