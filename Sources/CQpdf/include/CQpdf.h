#ifndef CQPDF_H
#define CQPDF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A narrow door to libqpdf: no exception and no memory of C++ passes it, and what a file may cost is bounded.

#ifdef __cplusplus
extern "C" {
#endif

/// A PDF held open, with what went wrong in it.
typedef struct cqpdf_file cqpdf_file;

enum {
  CQPDF_SOUND = 0,
  CQPDF_DAMAGED = 1,
  /// Another password is needed.
  CQPDF_LOCKED = 2,
  /// The file asks for more bytes, depth or objects than its size allows.
  CQPDF_TOO_COSTLY = 3,
};

/// Takes bytes as they come: `more` may be called any number of times.
typedef void (*cqpdf_sink)(void *context, const uint8_t *bytes, size_t count);

/// Reads a file from memory, which is copied. Never null but where memory lacks; look at `cqpdf_failure`.
cqpdf_file *cqpdf_open(const uint8_t *bytes, size_t count, const char *password);
void cqpdf_close(cqpdf_file *file);

/// What became of the last call, and in libqpdf's words.
int cqpdf_failure(const cqpdf_file *file);
const char *cqpdf_failure_text(const cqpdf_file *file);
/// Whether any call so far was ended because the file asked for too much.
bool cqpdf_was_too_costly(const cqpdf_file *file);
/// What libqpdf mended or passed over so far.
size_t cqpdf_warning_count(cqpdf_file *file);
const char *cqpdf_warning(cqpdf_file *file, size_t index);

/// The version in the file's head, such as 1.7.
const char *cqpdf_version(cqpdf_file *file);

bool cqpdf_is_encrypted(const cqpdf_file *file);
enum {
  CQPDF_PRINT = 1,
  CQPDF_PRINT_COARSE = 2,
  CQPDF_COPY = 4,
  CQPDF_ASSEMBLE = 8,
  CQPDF_ANNOTATE = 16,
  CQPDF_FILL = 32,
  CQPDF_CHANGE = 64,
};
/// What those may do who know only the user's password.
int cqpdf_permissions(const cqpdf_file *file);

/// The number and generation of the object at an index in the cross-reference; false at its end.
bool cqpdf_object_at(cqpdf_file *file, size_t index, int *number, int *generation);

/// Gives the text of an object, of a stream its dictionary; number 0 is the trailer. False where it cannot be read.
bool cqpdf_object(cqpdf_file *file, int number, int generation, bool *is_stream, cqpdf_sink sink, void *context);

enum { CQPDF_RAW = 0, CQPDF_DECODED = 1, CQPDF_PIXELS = 2 };
/// Gives the bytes of a stream; false where it is none, or where only a part of it could be had (which was given).
bool cqpdf_stream(
    cqpdf_file *file, int number, int generation, int form, size_t limit, cqpdf_sink sink, void *context);

/// Goes through the pixels of a picture of 8 bits and this number of components each (at most 8), and tells the largest and
/// the smallest sum of a pixel's components; false where they cannot be had to the end.
bool cqpdf_extremes(
    cqpdf_file *file, int number, int generation, int components, size_t limit, unsigned *largest, unsigned *smallest);

/// Puts in an object from its text, and answers with its number; 0 where the text cannot be read.
int cqpdf_add(cqpdf_file *file, const char *text, size_t length);
/// The same with a stream of these bytes, whose dictionary the text is.
int cqpdf_add_stream(cqpdf_file *file, const char *text, size_t length, const uint8_t *bytes, size_t count);
/// Puts in a copy of an object of another file, with all that it uses; 0 where that cannot be read.
int cqpdf_copy(cqpdf_file *file, cqpdf_file *other, int number, int generation);
/// Puts the object of this text in the place of another; number 0 is the trailer.
bool cqpdf_replace(cqpdf_file *file, int number, int generation, const char *text, size_t length);

typedef struct {
  /// Where both passwords are null the file is written without encryption, with an identity made of its content.
  const char *user_password;
  const char *owner_password;
  int permissions;
  /// Objects are packed into streams, which PDF knows from version 1.5 on.
  bool packs_objects;
} cqpdf_writing;

/// Writes the whole file.
bool cqpdf_write(cqpdf_file *file, const cqpdf_writing *how, cqpdf_sink sink, void *context);

enum {
  CQPDF_ARRAY_OPEN,
  CQPDF_ARRAY_CLOSE,
  CQPDF_DICTIONARY_OPEN,
  CQPDF_DICTIONARY_CLOSE,
  CQPDF_INTEGER,
  CQPDF_REAL,
  CQPDF_NAME,
  CQPDF_STRING,
  CQPDF_NULL,
  CQPDF_BOOLEAN,
  CQPDF_WORD,
  CQPDF_INLINE_IMAGE,
  /// Bytes that are no token of PDF.
  CQPDF_BAD,
};

/// A token and where it stands; false ends the reading.
typedef bool (*cqpdf_token)(
    void *context, int kind, const char *value, size_t length, size_t start, size_t end);

/// Gives the tokens of contents or of an object's text one after the other.
void cqpdf_tokens(const uint8_t *bytes, size_t count, cqpdf_token token, void *context);

#ifdef __cplusplus
}
#endif
#endif
