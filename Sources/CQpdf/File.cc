#include <cstring>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <qpdf/Buffer.hh>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include "Budget.hh"
#include "include/CQpdf.h"

namespace {

/// The file's bytes; each reading is counted.
class Source : public BufferInputSource {
 public:
  Source(Buffer* bytes) : BufferInputSource("file", bytes) {}
  size_t read(char* buffer, size_t length) override {
    check_stack();
    size_t const count = BufferInputSource::read(buffer, length);
    if (current_budget != nullptr) current_budget->read(count + 8);
    return count;
  }
};

void be_quiet(QPDF& pdf) {
  pdf.setSuppressWarnings(true);
  auto const logger = QPDFLogger::create();
  logger->setInfo(logger->discard());
  logger->setWarn(logger->discard());
  logger->setError(logger->discard());
  pdf.setLogger(logger);
}

/// Takes the objects out of a stream into which they are packed.
void take_members(QPDFObjectHandle stream, std::map<int, std::string>& members) {
  auto count = stream.getDict().getKey("/N");
  auto first = stream.getDict().getKey("/First");
  if (!count.isInteger() || !first.isInteger()) return;
  auto const data = stream.getStreamData(qpdf_dl_generalized);
  std::string const text(reinterpret_cast<char const*>(data->getBuffer()), data->getSize());
  auto const start = static_cast<size_t>(std::max(0LL, first.getIntValue()));
  std::istringstream head(text.substr(0, start));
  std::vector<std::pair<int, size_t>> places;
  for (int number = 0; places.size() < 1000000 && head >> number;) {
    size_t offset = 0;
    if (!(head >> offset)) break;
    places.emplace_back(number, offset);
  }
  for (size_t index = 0; index < places.size(); ++index) {
    size_t const from = start + places[index].second;
    size_t const to = index + 1 < places.size() ? start + places[index + 1].second : text.size();
    if (places[index].first > 0 && from < to && to <= text.size())
      members[places[index].first] = text.substr(from, to - from);
  }
}

/// The same bytes with a trailer, and with the packed objects written out: for files whose cross-reference is lost.
std::unique_ptr<Buffer> unpacked(Buffer& bytes) {
  std::string whole(reinterpret_cast<char const*>(bytes.getBuffer()), bytes.getSize());
  std::string const dummy = whole + "\ntrailer\n<</Root 1 0 R>>\n";
  Buffer copy(dummy.size());
  std::memcpy(copy.getBuffer(), dummy.data(), dummy.size());
  QPDF pdf;
  be_quiet(pdf);
  pdf.processInputSource(std::make_shared<Source>(&copy), "");
  std::map<int, std::string> members;
  std::string root;
  for (auto const& entry : pdf.getXRefTable()) {
    auto object = pdf.getObject(entry.first);
    auto dictionary = object.isStream() ? object.getDict() : object;
    if (!dictionary.isDictionary()) continue;
    if (dictionary.hasKey("/Encrypt")) throw std::runtime_error("encrypted, and the cross-reference is lost");
    auto type = dictionary.getKey("/Type");
    if (type.isNameAndEquals("/ObjStm") && object.isStream()) take_members(object, members);
    if (type.isNameAndEquals("/Catalog")) root = entry.first.unparse(' ');
    if (type.isNameAndEquals("/XRef") && dictionary.getKey("/Root").isIndirect())
      root = dictionary.getKey("/Root").getObjGen().unparse(' ');
  }
  for (auto const& member : members) {
    whole += "\n" + std::to_string(member.first) + " 0 obj\n" + member.second + "\nendobj\n";
    bool const is_root = member.second.find("/Catalog") != std::string::npos;
    if (root.empty() && is_root) root = std::to_string(member.first) + " 0";
  }
  if (root.empty()) throw std::runtime_error("no catalogue");
  whole += "\ntrailer\n<</Root " + root + " R>>\n";
  auto made = std::make_unique<Buffer>(whole.size());
  std::memcpy(made->getBuffer(), whole.data(), whole.size());
  return made;
}

/// Hands on what it gets, up to a limit.
class Given : public Pipeline {
 public:
  Given(cqpdf_sink sink, void* context) : Pipeline("given", nullptr), sink(sink), context(context) {}
  void write(unsigned char const* bytes, size_t count) override {
    if (count > 0) sink(context, bytes, count);
  }
  void finish() override {}

 private:
  cqpdf_sink sink;
  void* context;
};

/// Keeps the largest and the smallest pixel of those that pass.
class Extremes : public Pipeline {
 public:
  explicit Extremes(unsigned components) : Pipeline("extremes", nullptr), components(components) {}
  void write(unsigned char const* bytes, size_t count) override {
    for (size_t at = 0; at < count; ++at) {
      sum += bytes[at];
      if (++seen < components) continue;
      largest = std::max(largest, sum);
      smallest = std::min(smallest, sum);
      sum = seen = 0;
    }
  }
  void finish() override {}

  unsigned largest = 0;
  unsigned smallest = ~0u;

 private:
  unsigned const components;
  unsigned sum = 0;
  unsigned seen = 0;
};

}  // namespace

struct cqpdf_file {
  std::unique_ptr<Buffer> bytes;
  Budget budget;
  std::unique_ptr<QPDF> pdf;
  int failure = CQPDF_SOUND;
  std::string failure_text;
  std::string version;
  std::vector<std::string> warnings;
  std::vector<QPDFObjGen> numbers;
  bool knows_numbers = false;

  cqpdf_file(uint8_t const* given, size_t count) : bytes(std::make_unique<Buffer>(count)), budget(count) {
    if (count > 0) std::memcpy(bytes->getBuffer(), given, count);
  }

  /// Opens the bytes anew.
  void open(char const* password) {
    pdf = std::make_unique<QPDF>();
    be_quiet(*pdf);
    pdf->processInputSource(std::make_shared<Source>(bytes.get()), password == nullptr ? "" : password);
    if (!pdf->getRoot().isDictionary()) throw std::runtime_error("no catalogue");
  }

  QPDFObjectHandle object(int number, int generation) {
    return number == 0 ? pdf->getTrailer() : pdf->getObject(number, generation);
  }

  void collect_warnings() {
    if (!pdf) return;
    // A broken file warns at every step; the first ones tell what there is to tell.
    for (auto const& warning : pdf->getWarnings())
      if (warnings.size() < 100) warnings.push_back(warning.getMessageDetail());
  }
};

namespace {

/// Runs a piece of work on a file: what it throws becomes the file's failure.
template <typename Work>
bool guarded(cqpdf_file* file, Work work) {
  Budget* const before = current_budget;
  current_budget = &file->budget;
  file->failure = CQPDF_SOUND;
  file->failure_text.clear();
  try {
    work();
  } catch (QPDFExc const& error) {
    file->failure = error.getErrorCode() == qpdf_e_password ? CQPDF_LOCKED : CQPDF_DAMAGED;
    file->failure_text = error.getMessageDetail();
  } catch (std::exception const& error) {
    file->failure = CQPDF_DAMAGED;
    file->failure_text = error.what();
  } catch (...) {
    file->failure = CQPDF_DAMAGED;
  }
  file->budget.serves_content = false;
  if (file->failure != CQPDF_SOUND && file->budget.is_spent) file->failure = CQPDF_TOO_COSTLY;
  current_budget = before;
  return file->failure == CQPDF_SOUND;
}

/// Trailers of old writers lack what a new one needs.
void mend_trailer(QPDF& pdf) {
  QPDFObjectHandle trailer = pdf.getTrailer();
  if (!trailer.hasKey("/Size")) trailer.replaceKey("/Size", QPDFObjectHandle::newInteger(1));
  QPDFObjectHandle identity = trailer.getKey("/ID");
  bool const is_sound = identity.isArray() && identity.getArrayNItems() == 2 && identity.getArrayItem(0).isString() &&
      identity.getArrayItem(1).isString();
  if (!is_sound) trailer.removeKey("/ID");
}

}  // namespace

cqpdf_file* cqpdf_open(uint8_t const* bytes, size_t count, char const* password) {
  std::unique_ptr<cqpdf_file> file;
  try {
    install_filters();
    file = std::make_unique<cqpdf_file>(bytes, count);
  } catch (...) {
    return nullptr;
  }
  guarded(file.get(), [&] { file->open(password); });
  if (file->failure == CQPDF_DAMAGED) {
    std::string const first = file->failure_text;
    // libqpdf 11 finds lost objects by themselves, but not those that are packed into others.
    if (!guarded(file.get(), [&] {
          file->bytes = unpacked(*file->bytes);
          file->open(password);
        }))
      file->failure_text = first;
  }
  return file.release();
}

void cqpdf_close(cqpdf_file* file) {
  if (file == nullptr) return;
  guarded(file, [&] { file->pdf.reset(); });
  delete file;
}

int cqpdf_failure(cqpdf_file const* file) { return file->failure; }
char const* cqpdf_failure_text(cqpdf_file const* file) { return file->failure_text.c_str(); }
bool cqpdf_was_too_costly(cqpdf_file const* file) { return file->budget.is_spent; }

size_t cqpdf_warning_count(cqpdf_file* file) {
  guarded(file, [&] { file->collect_warnings(); });
  return file->warnings.size();
}
char const* cqpdf_warning(cqpdf_file* file, size_t index) {
  return index < file->warnings.size() ? file->warnings[index].c_str() : "";
}

char const* cqpdf_version(cqpdf_file* file) {
  guarded(file, [&] { file->version = file->pdf->getPDFVersion(); });
  return file->version.c_str();
}

bool cqpdf_is_encrypted(cqpdf_file const* file) { return file->pdf->isEncrypted(); }

int cqpdf_permissions(cqpdf_file const* file) {
  QPDF& pdf = *file->pdf;
  return (pdf.allowPrintHighRes() ? CQPDF_PRINT : 0) | (pdf.allowPrintLowRes() ? CQPDF_PRINT_COARSE : 0) |
      (pdf.allowExtractAll() ? CQPDF_COPY : 0) | (pdf.allowModifyAssembly() ? CQPDF_ASSEMBLE : 0) |
      (pdf.allowModifyAnnotation() ? CQPDF_ANNOTATE : 0) | (pdf.allowModifyForm() ? CQPDF_FILL : 0) |
      (pdf.allowModifyOther() ? CQPDF_CHANGE : 0);
}

bool cqpdf_object_at(cqpdf_file* file, size_t index, int* number, int* generation) {
  if (!file->knows_numbers) {
    file->knows_numbers = true;
    guarded(file, [&] {
      for (auto const& entry : file->pdf->getXRefTable()) file->numbers.push_back(entry.first);
    });
  }
  if (index >= file->numbers.size()) return false;
  *number = file->numbers[index].getObj();
  *generation = file->numbers[index].getGen();
  return true;
}

bool cqpdf_object(
    cqpdf_file* file, int number, int generation, bool* is_stream, cqpdf_sink sink, void* context) {
  return guarded(file, [&] {
    QPDFObjectHandle object = file->object(number, generation);
    *is_stream = object.isStream();
    std::string const text = *is_stream ? object.getDict().unparseResolved() : object.unparseResolved();
    sink(context, reinterpret_cast<uint8_t const*>(text.data()), text.size());
  });
}

bool cqpdf_stream(
    cqpdf_file* file, int number, int generation, int form, size_t limit, cqpdf_sink sink, void* context) {
  return guarded(file, [&] {
    QPDFObjectHandle object = file->object(number, generation);
    if (!object.isStream()) throw std::runtime_error("no stream");
    file->budget.serves_content = true;
    file->budget.content = limit;
    Given given(sink, context);
    auto const level = form == CQPDF_RAW ? qpdf_dl_none : form == CQPDF_DECODED ? qpdf_dl_specialized : qpdf_dl_all;
    bool was_filtered = false;
    bool const is_whole = object.pipeStreamData(&given, &was_filtered, 0, level, true);
    if (!is_whole) throw std::runtime_error("the stream is damaged");
    if (form != CQPDF_RAW && !was_filtered) throw std::runtime_error("a filter that is not known");
  });
}

bool cqpdf_extremes(
    cqpdf_file* file, int number, int generation, int components, size_t limit, unsigned* largest, unsigned* smallest) {
  return guarded(file, [&] {
    QPDFObjectHandle object = file->object(number, generation);
    if (!object.isStream() || components < 1 || components > 8) throw std::runtime_error("no picture");
    file->budget.serves_content = true;
    file->budget.content = limit;
    Extremes extremes(static_cast<unsigned>(components));
    bool was_filtered = false;
    if (!object.pipeStreamData(&extremes, &was_filtered, 0, qpdf_dl_all, true) || !was_filtered)
      throw std::runtime_error("the picture is damaged");
    *largest = extremes.largest;
    *smallest = extremes.smallest;
  });
}

int cqpdf_add(cqpdf_file* file, char const* text, size_t length) {
  int number = 0;
  guarded(file, [&] {
    auto object = QPDFObjectHandle::parse(file->pdf.get(), std::string(text, length), "made");
    number = file->pdf->makeIndirectObject(object).getObjectID();
  });
  return number;
}

int cqpdf_add_stream(cqpdf_file* file, char const* text, size_t length, uint8_t const* bytes, size_t count) {
  int number = 0;
  guarded(file, [&] {
    auto dictionary = QPDFObjectHandle::parse(file->pdf.get(), std::string(text, length), "made");
    auto filter = dictionary.getKey("/Filter");
    auto parameters = dictionary.getKey("/DecodeParms");
    auto stream = QPDFObjectHandle::newStream(file->pdf.get());
    stream.replaceDict(dictionary);
    stream.replaceStreamData(std::string(reinterpret_cast<char const*>(bytes), count), filter, parameters);
    number = stream.getObjectID();
  });
  return number;
}

int cqpdf_copy(cqpdf_file* file, cqpdf_file* other, int number, int generation) {
  int copied = 0;
  guarded(file, [&] {
    other->pdf->setImmediateCopyFrom(true);
    copied = file->pdf->copyForeignObject(other->pdf->getObject(number, generation)).getObjectID();
  });
  return copied;
}

bool cqpdf_replace(cqpdf_file* file, int number, int generation, char const* text, size_t length) {
  return guarded(file, [&] {
    auto object = QPDFObjectHandle::parse(file->pdf.get(), std::string(text, length), "made");
    if (number != 0) return file->pdf->replaceObject(number, generation, object);
    auto trailer = file->pdf->getTrailer();
    for (auto const& key : trailer.getKeys()) trailer.removeKey(key);
    for (auto const& key : object.getKeys()) trailer.replaceKey(key, object.getKey(key));
  });
}

bool cqpdf_write(cqpdf_file* file, cqpdf_writing const* how, cqpdf_sink sink, void* context) {
  return guarded(file, [&] {
    mend_trailer(*file->pdf);
    QPDFWriter writer(*file->pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(how->packs_objects ? qpdf_o_generate : qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_compress);
    // PDF/A asks for it.
    writer.setNewlineBeforeEndstream(true);
    writer.setPreserveEncryption(false);
    if (how->owner_password != nullptr) {
      int const may = how->permissions;
      auto const printing = may & CQPDF_PRINT ? qpdf_r3p_full : may & CQPDF_PRINT_COARSE ? qpdf_r3p_low : qpdf_r3p_none;
      writer.setR6EncryptionParameters(
          how->user_password == nullptr ? "" : how->user_password, how->owner_password, true, may & CQPDF_COPY,
          may & CQPDF_ASSEMBLE, may & CQPDF_ANNOTATE, may & CQPDF_FILL, may & CQPDF_CHANGE, printing, true);
    } else {
      writer.setDeterministicID(true);
    }
    // Streams that are packed in an old way are packed anew; what they come to is bounded as contents are.
    file->budget.serves_content = true;
    file->budget.content = (64u << 20) + 60 * file->bytes->getSize();
    writer.write();
    auto const written = writer.getBufferSharedPointer();
    sink(context, written->getBuffer(), written->getSize());
  });
}
