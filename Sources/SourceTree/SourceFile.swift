import Files
import Findings
import Foundation
import Vietnamese

extension SourceNode {
  /// Reads a file of settings: text in UTF-8, a mark of byte order let be, letters composed.
  ///
  /// Nothing where there is no such file, or where it is no plain file or may not be read. Throws a finding when it is
  /// larger than any that people write, not text, or not sound YAML.
  public static func read(_ path: String, kind: SourceKind) throws(Finding) -> SourceNode? {
    guard let data = try data(ofFile: path, kind: kind) else { return nil }
    return try SourceNode(bytes: data, file: path, kind: kind)
  }

  /// Reads what a file held.
  public init(bytes: Data, file: String, kind: SourceKind) throws(Finding) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    guard let text = String(validating: body, as: UTF8.self) else {
      throw Finding(
        kind.codes.notUTF8, Words(vi: "Tệp không phải là chữ UTF-8.", en: "The file is not UTF-8 text."),
        at: Place(file),
        hint: Words(vi: "Lưu lại tệp với bảng mã UTF-8.", en: "Save the file again in the encoding UTF-8."))
    }
    try self.init(yaml: VietnameseText.nfc(text), file: file, kind: kind)
  }

  /// Throws where a file is larger than any that people write, so that it is not even read.
  public static func verifySize(of path: String, kind: SourceKind) throws(Finding) {
    let real = URL(filePath: path).resolvingSymlinksInPath().path
    let size = (try? FileManager.default.attributesOfItem(atPath: real))?[.size] as? Int ?? 0
    guard size <= largestFile else { throw unbounded(kind, Place(path)) }
  }

  /// What a file holds; nothing where it cannot be read, or is a pipe or a device, which might never end.
  public static func data(ofFile path: String, kind: SourceKind) throws(Finding) -> Data? {
    try verifySize(of: path, kind: kind)
    return InputFile.contents(of: path)
  }
}
