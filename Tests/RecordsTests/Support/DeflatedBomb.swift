import CZip

/// Makes a workbook whose sheet unpacks to a great size, by libzip.
enum DeflatedBomb {
  static func bytes(size: Int) -> [UInt8]? {
    var error = zip_error_t()
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { return nil }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) else { return nil }
    var parts: [(String, [UInt8])] = [
      ("[Content_Types].xml", Array("<Types/>".utf8)),
      (
        "xl/workbook.xml",
        Array("<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>".utf8)
      ),
      (
        "xl/_rels/workbook.xml.rels",
        Array("<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s.xml\"/></Relationships>".utf8)
      ),
    ]
    let head = Array("<worksheet><sheetData><row><c t=\"inlineStr\"><is>".utf8)
    let piece = Array(("<t>" + String(repeating: "a", count: 1_000_000) + "</t>").utf8)
    parts.append(
      (
        "xl/s.xml",
        head + [UInt8](repeating: piece, count: size / piece.count)
          + Array("</is></c></row></sheetData></worksheet>".utf8)
      ))
    var kept: [UnsafeMutableRawBufferPointer] = []
    for (name, content) in parts {
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: content.count, alignment: 1)
      buffer.copyBytes(from: content)
      kept.append(buffer)
      guard let source = zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(content.count), 0) else {
        return nil
      }
      zip_file_add(archive, name, source, 0)
    }
    guard zip_close(archive) == 0 else { return nil }
    for buffer in kept { buffer.deallocate() }
    zip_source_open(target)
    defer { zip_source_close(target) }
    var stat = zip_stat_t()
    zip_source_stat(target, &stat)
    return [UInt8](unsafeUninitializedCapacity: Int(stat.size)) { buffer, count in
      count = Int(max(0, zip_source_read(target, buffer.baseAddress, stat.size)))
    }
  }
}

extension [UInt8] {
  fileprivate init(repeating piece: [UInt8], count: Int) {
    self = []
    reserveCapacity(piece.count * count)
    for _ in 0..<count { append(contentsOf: piece) }
  }
}
