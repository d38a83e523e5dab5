import Findings
import Vietnamese

/// A printer and perhaps one of its trays, as people call them: `HP M404`, `HP M404/Khay 2`.
public struct PrinterName: Sendable, Hashable, CustomStringConvertible {
  public let printer: String
  public let tray: String?

  /// Throws a finding where a name could not be that of a file.
  public init(printer: String, tray: String? = nil) throws(Finding) {
    self.printer = try Self.checked(printer)
    self.tray = try tray.map { text throws(Finding) in try Self.checked(text) }
  }

  /// Reads `NAME` or `NAME/TRAY`.
  public init(_ text: String) throws(Finding) {
    guard let slash = text.firstIndex(of: "/") else {
      try self.init(printer: text)
      return
    }
    try self.init(printer: String(text[..<slash]), tray: String(text[text.index(after: slash)...]))
  }

  public var description: String { tray.map { printer + "/" + $0 } ?? printer }

  /// The profile's file in the folder of printers.
  public var file: String { description + ".yaml" }

  private static func checked(_ text: String) throws(Finding) -> String {
    let name = VietnameseText.nfc(text)
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || " -_.()+#".contains($0) }
    guard isPlain, let first = name.first, first != ".", first != " ", name.last != " ", name.utf8.count <= 100 else {
      throw Finding(
        .unusablePrinterName,
        Words(
          vi: "“\(text)” không dùng làm tên máy in hay khay được.",
          en: "“\(text)” cannot be the name of a printer or a tray."),
        hint: Words(
          vi: "Dùng chữ, số, dấu cách, gạch ngang và dấu chấm; khay viết sau dấu /, như “HP M404/Khay 2”.",
          en: "Use letters, digits, spaces, hyphens and dots; a tray follows a slash, as in “HP M404/Tray 2”."))
    }
    return name
  }
}
