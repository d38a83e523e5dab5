import CXML
import Findings

/// Tables of a web page, which many systems export under the ending .xls.
enum HTMLFormat: RecordFormat {
  static let endings: [String] = []

  static func holds(_ file: FileLook) -> Bool {
    let start = file.beginning
    guard start.first == "<", !file.isDelimitedByName else { return false }
    return ["<html", "<table", "<!doctype html", "<meta", "<head", "<body", "<style"].contains {
      start.hasPrefix($0) || start.hasPrefix("<?xml") && start.contains($0)
        || start.hasPrefix("<!--") && start.contains($0)
    }
  }

  static func read(_ file: FileLook, options: RecordOptions) throws(Finding) -> TableFile.Content {
    let text = try DecodedFile(file, options: options)
    var choice = SheetChoice(options)
    var reader = HTMLReader(file: file.name, limits: options.limits)
    try reader.read(text.text)
    let tables = reader.tables.filter { choice.wants($0.name ?? "", isHidden: false) }
    var content = try choice.content(tables, skipped: [], file: file.name)
    content.findings += text.findings
    return content
  }
}
