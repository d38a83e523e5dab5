import Findings
import Foundation
import Records
import Vietnamese

/// A folder for a new ceremony: its file, explained line by line, the schema by which an editor helps with it, and a
/// workbook to fill in.
public struct NewCeremony {
  /// The files that were written.
  public private(set) var files: [String] = []

  /// Writes the files; a folder that holds a ceremony already is left alone.
  ///
  /// - Parameter day: the day of the ceremony, to begin with.
  public init(in path: String, on day: CivilDate) throws(Finding) {
    for name in [Self.ceremonyName, Self.workbookName, CeremonySchema.fileName] where PathText.exists(path + "/" + name)
    {
      throw Finding(
        .standsAlready,
        Words(vi: "“\(path)” đã có \(name).", en: "“\(path)” already has \(name)."), at: Place(path + "/" + name),
        hint: Words(vi: "Chọn thư mục khác.", en: "Choose another folder."))
    }
    let workbook = try InitialWorkbook.bytes(rows: Self.rows(on: day), day: day)
    let folder = try OutputFolder(holding: path)
    try write(Array(Self.ceremony(on: day).utf8), Self.ceremonyName, to: folder)
    try write(workbook, Self.workbookName, to: folder)
    try write(Array(CeremonySchema.json().utf8), CeremonySchema.fileName, to: folder)
  }

  private static let ceremonyName = "ceremony.yaml"
  private static let workbookName = "awards.xlsx"

  private mutating func write(_ bytes: [UInt8], _ name: String, to folder: OutputFolder) throws(Finding) {
    try folder.write(bytes, as: name)
    files.append(folder.path + "/" + name)
  }

  /// Two invented recipients, so that the first run shows something.
  private static func rows(on day: CivilDate) -> [[String: FieldValue]] {
    [
      [
        "no": .number(1), "honorific": .text("Bà"), "name": .text("Nguyễn Thị Thí Dụ"),
        "position": .text("Chuyên viên"), "unit": .text("Văn phòng Sở"), "kind": .text("Cá nhân"),
        "award": .text("Giấy khen"), "citation": .text("Hoàn thành xuất sắc nhiệm vụ năm \(day.year)"),
      ],
      [
        "no": .number(2), "name": .text("Phòng Thí Dụ"), "unit": .text("Sở Công Thương"),
        "kind": .text("Tập thể"), "award": .text("Giấy khen"),
        "citation": .text("Hoàn thành xuất sắc nhiệm vụ năm \(day.year)"),
      ],
    ]
  }

  private static func ceremony(on day: CivilDate) -> String {
    """
    # yaml-language-server: $schema=\(CeremonySchema.fileName)
    # Một buổi lễ. Sửa các dòng dưới đây, điền awards.xlsx, rồi chạy: khen check . và khen certificates .
    ceremony: Hội nghị tổng kết công tác thi đua, khen thưởng năm \(day.year)
    parent: ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI
    issuer: SỞ CÔNG THƯƠNG
    place: Hà Nội
    date: \(day.isoText)

    # Người ký; thêm dòng capacity: KT. GIÁM ĐỐC khi ký thay.
    signer:
      title: GIÁM ĐỐC
      name: Họ và tên người ký

    # Nhiều quyết định: viết decisions với danh sách, mỗi quyết định kèm awards: [tên danh hiệu, …].
    decision:
      number: 01/QĐ-SCT
      date: \(day.isoText)

    records: awards.xlsx

    # Danh hiệu, hình thức nào in bằng bố cục nào; khen layouts liệt kê các bố cục.
    layouts:
      Bằng khen: bang-khen
      Giấy khen: giay-khen
      default: giay-khen

    # Thứ tự trao: danh hiệu cao trước, tập thể trước cá nhân, rồi theo bảng.
    order: [award, kind, sheet]
    file-name: "{order:3}-{name}"

    """
  }
}
