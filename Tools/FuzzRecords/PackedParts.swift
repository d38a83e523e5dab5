/// Zip files whose parts are the pieces of the bytes, parted by a line of `%%`.
enum PackedParts {
  static func workbook(_ bytes: [UInt8]) -> [UInt8] {
    let names = [
      "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels", "_rels/.rels",
    ]
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let usual = [
      "<worksheet/>", "<sst/>", "<styleSheet/>",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>",
      "<Relationships xmlns=\"\(package)\"><Relationship Id=\"a\" Type=\"\(relations)/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
      "<Relationships xmlns=\"\(package)\"><Relationship Id=\"a\" Type=\"\(relations)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
    ]
    var zip = ZipBuilder()
    zip.add("[Content_Types].xml", Array("<Types/>".utf8))
    let pieces = pieces(of: bytes)
    for (index, name) in names.enumerated() {
      zip.add(name, index < pieces.count ? Array(pieces[index]) : Array(usual[index].utf8))
    }
    return zip.bytes
  }

  static func spreadsheet(_ bytes: [UInt8]) -> [UInt8] {
    var zip = ZipBuilder()
    zip.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
    zip.add("content.xml", bytes)
    return zip.bytes
  }

  private static func pieces(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index + 3 < bytes.count {
      if bytes[index] == 0x0A, bytes[index + 1] == 0x25, bytes[index + 2] == 0x25, bytes[index + 3] == 0x0A {
        pieces.append(bytes[start..<index])
        start = index + 4
        index += 3
      }
      index += 1
    }
    pieces.append(bytes[start...])
    return pieces
  }
}
