#pragma once

#include <cstddef>
#include <stdexcept>

/// What a file may cost, which goes by its size: no file of a kilobyte asks for a gigabyte in good faith.
struct Budget {
  /// Bytes read from the file, each as often as it is read.
  size_t reading = 0;
  /// Bytes unpacked for the sake of structure: cross-references and packed objects.
  size_t structure = 0;
  /// Bytes unpacked of the stream that is asked for.
  size_t content = 0;
  bool is_spent = false;

  explicit Budget(size_t file_size)
      : reading((32u << 20) + 40 * file_size), structure((4u << 20) + 20 * file_size) {}

  void read(size_t count) { take(reading, count); }
  void unpack(size_t count) { take(serves_content ? content : structure, count); }
  /// Whether what is being unpacked was asked for as content.
  bool serves_content = false;

 private:
  void take(size_t& left, size_t count) {
    if (count > left) {
      is_spent = true;
      throw std::runtime_error("the file asks for too much memory or time");
    }
    left -= count;
  }
};

/// The budget of the file on which this thread works.
extern thread_local Budget* current_budget;

/// Throws where the stack comes to its end, as with objects that need one another a hundred thousand times over.
void check_stack();

/// Puts filters with budgets in the place of libqpdf's own, once.
void install_filters();
