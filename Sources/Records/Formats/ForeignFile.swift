import Findings

/// Kinds of files that hold lists in many offices, but are not read: how to save them so that they are.
enum ForeignFile {
  static func finding(_ file: FileLook) -> Finding? {
    let kind: Words? =
      if file.isArchive {
        archive(file)
      } else if file.isCompound {
        compound(file)
      } else if file.beginning.hasPrefix("%pdf") {
        Words(vi: "tệp PDF", en: "a PDF")
      } else if file.beginning.hasPrefix("{\\rtf") {
        Words(vi: "tệp RTF", en: "an RTF text")
      } else {
        nil
      }
    return kind.map { .foreignFile(file.name, kind: $0) }
  }

  private static func archive(_ file: FileLook) -> Words? {
    if file.mentions("xl/workbook.bin") {
      return Words(vi: "sổ tính nhị phân (.xlsb)", en: "a binary workbook (.xlsb)")
    }
    if file.mentions("Index/Document.iwa") || file.mentions("Index.zip") {
      return Words(vi: "tệp Numbers hoặc Pages của Apple", en: "a file of Apple's Numbers or Pages")
    }
    if file.mentions("ppt/presentation.xml") { return Words(vi: "tệp trình chiếu", en: "a presentation") }
    return nil
  }

  private static func compound(_ file: FileLook) -> Words? {
    guard let compound = CompoundFile(file.bytes) else { return nil }
    if compound.holds("WordDocument") { return Words(vi: "tệp Word đời cũ (.doc)", en: "an old Word file (.doc)") }
    return nil
  }
}

extension Finding {
  static func foreignFile(_ file: String, kind: Words) -> Finding {
    Finding(
      .foreignFile,
      Words(
        vi: "Đây là \(kind.vietnamese), không đọc được danh sách từ loại tệp này.",
        en: "This is \(kind.english), from which lists are not read."), at: Place(file),
      hint: Words(
        vi: "Mở tệp rồi chọn “Lưu thành”: .xlsx cho bảng tính, .docx cho văn bản; tệp PDF thì xin tệp gốc.",
        en: "Open it and choose “Save as”: .xlsx for a sheet, .docx for a letter; of a PDF ask for the original."))
  }
}
