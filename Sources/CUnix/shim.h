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

// The identity that the linker gave the program: a sum of its code, which other code has not.
#include <elf.h>
#include <link.h>
#include <string.h>
#include <sys/auxv.h>
struct khen_build_id {
  unsigned char bytes[32];
  unsigned long count;
};
static inline struct khen_build_id khen_build_id(void) {
  struct khen_build_id id = {{0}, 0};
  const ElfW(Phdr) *headers = (const ElfW(Phdr) *)getauxval(AT_PHDR);
  unsigned long count = getauxval(AT_PHNUM), base = 0;
  if (!headers) return id;
  for (unsigned long index = 0; index < count; index++)
    if (headers[index].p_type == PT_PHDR) base = (unsigned long)headers - headers[index].p_vaddr;
  for (unsigned long index = 0; index < count; index++) {
    if (headers[index].p_type != PT_NOTE) continue;
    const char *note = (const char *)(base + headers[index].p_vaddr), *end = note + headers[index].p_memsz;
    while (note + sizeof(ElfW(Nhdr)) <= end) {
      const ElfW(Nhdr) *head = (const ElfW(Nhdr) *)note;
      const char *content = note + sizeof *head + ((head->n_namesz + 3) & ~3u);
      if (head->n_type == NT_GNU_BUILD_ID && head->n_namesz == 4) {
        id.count = head->n_descsz < sizeof id.bytes ? head->n_descsz : sizeof id.bytes;
        memcpy(id.bytes, content, id.count);
        return id;
      }
      note = content + ((head->n_descsz + 3) & ~3u);
    }
  }
  return id;
}
