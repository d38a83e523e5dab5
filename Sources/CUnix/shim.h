// The C library declares this only for programs that ask for GNU extensions, which Swift's own module does not.
extern int syncfs(int descriptor);
