/// A workbook of XML parts for tests: whatever is not given is the least that Excel would accept.
struct WorkbookBuilder {
  var sheets: [(name: String, state: String?, xml: String)] = []
  var shared: [String] = []
  var styles = ""
  var workbookProperties = ""

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// Adds a sheet from the XML of its rows, and of what stands before and after `sheetData`.
  mutating func add(
    _ name: String = "Sheet1", state: String? = nil, before: String = "", rows: String, after: String = ""
  ) {
    let xml = "<worksheet xmlns=\"\(Self.main)\">\(before)<sheetData>\(rows)</sheetData>\(after)</worksheet>"
    sheets.append((name, state, xml))
  }

  /// Adds a sheet of inline texts, row by row; empty texts give no cell.
  mutating func add(
    _ name: String = "Sheet1", state: String? = nil, before: String = "", texts: [[String]], after: String = ""
  ) {
    let rows = texts.enumerated().map { index, row in
      let cells = row.enumerated().map { column, text in
        text.isEmpty
          ? ""
          : "<c r=\"\(Self.letter(column))\(index + 1)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(Self.escape(text))</t></is></c>"
      }
      return "<row r=\"\(index + 1)\">\(cells.joined())</row>"
    }
    add(name, state: state, before: before, rows: rows.joined(), after: after)
  }

  static func letter(_ column: Int) -> String { String(UnicodeScalar(UInt8(65 + column))) }

  static func escape(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  var bytes: [UInt8] {
    var zip = ZipBuilder()
    zip.add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    zip.add(
      "_rels/.rels",
      "<Relationships xmlns=\"\(package)\"><Relationship Id=\"rId1\" Type=\"\(Self.relations)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    )
    var related = ""
    var listed = ""
    for (index, sheet) in sheets.enumerated() {
      let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
      listed += "<sheet name=\"\(Self.escape(sheet.name))\" sheetId=\"\(index + 1)\"\(state) r:id=\"s\(index + 1)\"/>"
      related +=
        "<Relationship Id=\"s\(index + 1)\" Type=\"\(Self.relations)/worksheet\" Target=\"worksheets/sheet\(index + 1).xml\"/>"
      zip.add("xl/worksheets/sheet\(index + 1).xml", sheet.xml)
    }
    related += "<Relationship Id=\"x1\" Type=\"\(Self.relations)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
    related += "<Relationship Id=\"x2\" Type=\"\(Self.relations)/styles\" Target=\"styles.xml\"/>"
    zip.add("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"\(package)\">\(related)</Relationships>")
    zip.add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.relations)\">\(workbookProperties)<sheets>\(listed)</sheets></workbook>"
    )
    zip.add("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(shared.joined())</sst>")
    zip.add("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>")
    return zip.bytes
  }
}
