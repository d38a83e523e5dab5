import Findings

/// A kind of file from which tables are read, known by its content whatever its name ends with.
protocol RecordFormat: Sendable {
  /// The endings that such files usually have.
  static var endings: [String] { get }
  /// Whether a file is of this kind; asked in the order of the list.
  static func holds(_ file: FileLook) -> Bool
  static func read(_ file: FileLook, options: RecordOptions) throws(Finding) -> TableFile.Content
}

/// The kinds of files from which records are read: to add one, write a file and name it here.
public enum RecordFormats {
  static let all: [any RecordFormat.Type] = [
    WordFormat.self, OpenDocumentFormat.self, ExcelFormat.self, OldExcelFormat.self, SpreadsheetXMLFormat.self,
    HTMLFormat.self, ObjectFormat.self, DelimitedFormat.self,
  ]

  /// The endings of files that hold records.
  public static var endings: [String] { all.flatMap { $0.endings } }

  /// Endings of files that hold lists too, but cannot be read; an error says how to save them otherwise.
  public static let foreignEndings = ["doc", "pdf", "numbers", "xlsb", "rtf", "xml", "htm", "html", "docm"]
}
