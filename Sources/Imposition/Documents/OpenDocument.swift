import CQpdf
import Findings

/// A PDF that libqpdf holds open; the handle lives as long as this.
final class OpenDocument {
  let name: String
  let handle: qpdf_data
  /// Bytes that libqpdf reads only when it writes.
  let kept = KeptBytes()

  /// Reads a PDF; throws a finding when it is damaged, or locked with another password than this.
  init(_ bytes: [UInt8], name: String, password: String? = nil) throws(Finding) {
    self.name = name
    guard let opened = qpdf_init() else { throw .missingLibrary() }
    handle = opened
    qpdf_silence_errors(opened)
    qpdf_set_suppress_warnings(opened, QPDF_BOOL(QPDF_TRUE))
    let status = kept.keep(bytes).withMemoryRebound(to: CChar.self) {
      qpdf_read_memory(opened, name, $0.baseAddress, UInt64($0.count), password.map(Password.prepared))
    }
    if status & 2 != 0 { throw failure(isPasswordGiven: password != nil) }
  }

  deinit {
    var handle: qpdf_data? = handle
    qpdf_cleanup(&handle)
  }

  /// What libqpdf last failed at.
  func failure(isPasswordGiven: Bool = false) -> Finding {
    guard qpdf_has_error(handle) != 0, let error = qpdf_get_error(handle) else { return .unreadable(name, "?") }
    if qpdf_get_error_code(handle, error) == qpdf_e_password {
      return isPasswordGiven ? .wrongPassword(name) : .locked(name)
    }
    return .unreadable(name, qpdf_get_error_message_detail(handle, error).map { String(cString: $0) } ?? "?")
  }

  /// Writes it into memory, in the form that PDF/A asks for.
  func written(configure: (qpdf_data) -> Void) throws(Finding) -> [UInt8] {
    guard qpdf_init_write_memory(handle) & 2 == 0 else { throw failure() }
    qpdf_set_object_stream_mode(handle, qpdf_o_generate)
    qpdf_set_stream_data_mode(handle, qpdf_s_compress)
    qpdf_set_newline_before_endstream(handle, QPDF_BOOL(QPDF_TRUE))
    configure(handle)
    guard qpdf_write(handle) & 2 == 0, let buffer = qpdf_get_buffer(handle) else { throw failure() }
    return Array(UnsafeBufferPointer(start: buffer, count: qpdf_get_buffer_length(handle)))
  }

  // MARK: Metadata

  /// The XMP packet of the whole document; nothing where there is none that can be read.
  var metadata: String? {
    let stream = qpdf_oh_get_key(handle, qpdf_get_root(handle), "/Metadata")
    guard qpdf_oh_is_stream(handle, stream) != 0 else { return nil }
    var bytes: UnsafeMutablePointer<UInt8>?
    var length = 0
    var isDecoded: QPDF_BOOL = 0
    guard qpdf_oh_get_stream_data(handle, stream, qpdf_dl_all, &isDecoded, &bytes, &length) & 2 == 0, let bytes else {
      return nil
    }
    defer { free(bytes) }
    return String(validating: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }

  func replaceMetadata(with text: String) {
    let stream = qpdf_oh_new_stream(handle)
    let none = qpdf_oh_new_null(handle)
    let bytes = kept.keep(text.utf8)
    qpdf_oh_replace_stream_data(handle, stream, bytes.baseAddress, bytes.count, none, none)
    let dictionary = qpdf_oh_get_dict(handle, stream)
    qpdf_oh_replace_key(handle, dictionary, "/Type", qpdf_oh_new_name(handle, "/Metadata"))
    qpdf_oh_replace_key(handle, dictionary, "/Subtype", qpdf_oh_new_name(handle, "/XML"))
    qpdf_oh_replace_key(handle, qpdf_get_root(handle), "/Metadata", qpdf_make_indirect_object(handle, stream))
  }
}

extension Finding {
  static func missingLibrary() -> Finding {
    Finding(
      .missingPDFLibrary, Words(vi: "Không mở được thư viện qpdf.", en: "The qpdf library cannot be opened."),
      hint: Words(vi: "Cài gói libqpdf29.", en: "Install the package libqpdf29."))
  }

  static func unreadable(_ file: String, _ reason: String) -> Finding {
    Finding(
      .unreadablePDF,
      Words(vi: "Không đọc được tệp PDF (\(reason)).", en: "The PDF cannot be read (\(reason))."), at: Place(file),
      hint: Words(
        vi: "Kiểm tra xem trình đọc PDF có mở được tệp không.", en: "See whether a PDF reader opens the file."))
  }

  static func locked(_ file: String) -> Finding {
    Finding(
      .lockedPDF,
      Words(vi: "Tệp PDF bị khóa bằng mật khẩu.", en: "The PDF is locked with a password."), at: Place(file),
      hint: Words(
        vi: "Đưa mật khẩu bằng --password-file, hoặc bỏ khóa trước.",
        en: "Give the password with --password-file, or take it off first."))
  }

  static func wrongPassword(_ file: String) -> Finding {
    Finding(
      .wrongPassword,
      Words(vi: "Mật khẩu không mở được tệp PDF.", en: "The password does not open the PDF."), at: Place(file),
      hint: Words(
        vi: "Kiểm tra chữ hoa, dấu và khoảng trắng cuối dòng.", en: "Check capitals, accents and spaces at the end."))
  }
}
