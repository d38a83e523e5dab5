import Findings
import Foundation
import Records
import Vietnamese

/// A folder for a new ceremony: its file, explained line by line, the schema by which an editor helps with it, a
/// workbook to fill in, and a page that says what to do in which order.
public struct NewCeremony {
  /// The files that were written.
  public private(set) var files: [String] = []

  /// Writes the files; a folder that holds a ceremony already is left alone.
  ///
  /// - Parameter day: the day of the ceremony, to begin with.
  public init(in path: String, on day: CivilDate) throws(Finding) {
    let names = [Self.ceremonyName, Self.workbookName, CeremonySchema.fileName, Self.readMeName]
    for name in names where PathText.exists(path + "/" + name) {
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
    try write(Array(Self.readMe.utf8), Self.readMeName, to: folder)
  }

  private static let ceremonyName = "ceremony.yaml"
  private static let workbookName = "awards.xlsx"
  private static let readMeName = "README.txt"

  private mutating func write(_ bytes: [UInt8], _ name: String, to folder: OutputFolder) throws(Finding) {
    try folder.write(bytes, as: name)
    files.append(folder.path + "/" + name)
  }

  /// Two example rows, to be put in their place before anything is printed.
  private static func rows(on day: CivilDate) -> [[String: FieldValue]] {
    [
      [
        "no": .number(1), "honorific": .text("Bà"), "name": .text("Nguyễn Thị A \(Placeholder.exampleRow)"),
        "position": .text("Chuyên viên"), "unit": .text("Văn phòng Sở"), "kind": .text("Cá nhân"),
        "award": .text("Giấy khen"), "citation": .text("Hoàn thành xuất sắc nhiệm vụ năm \(day.year)"),
      ],
      [
        "no": .number(2), "name": .text("Phòng A \(Placeholder.exampleRow)"), "unit": .text("Sở Công Thương"),
        "kind": .text("Tập thể"), "award": .text("Giấy khen"),
        "citation": .text("Hoàn thành xuất sắc nhiệm vụ năm \(day.year)"),
      ],
    ]
  }

  private static func ceremony(on day: CivilDate) -> String {
    """
    # yaml-language-server: $schema=\(CeremonySchema.fileName)
    # Một buổi lễ. Sửa các dòng dưới đây, điền awards.xlsx, rồi chạy: khen check . và khen certificates .
    # Chỗ còn dấu “…”, tên người ký và hai dòng mẫu của bảng phải thay thì mới in được.
    ceremony: Hội nghị tổng kết công tác thi đua, khen thưởng năm \(day.year)
    parent: ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI
    issuer: SỞ CÔNG THƯƠNG
    place: Hà Nội
    date: \(day.isoText)

    # Người ký; thêm dòng capacity: KT. GIÁM ĐỐC khi ký thay.
    signer:
      title: GIÁM ĐỐC
      name: \(Placeholder.signer)

    # Nhiều quyết định: viết decisions với danh sách, mỗi quyết định kèm awards: [tên danh hiệu, …]; quyết định của cấp
    # trên thì thêm issuer và signer của nó.
    decision:
      number: \(Placeholder.decisionNumber)
      date: \(Placeholder.decisionDay)

    records: awards.xlsx

    # Danh hiệu, hình thức nào in bằng mẫu nào; khen layouts liệt kê các mẫu. Giấy do nơi khác cấp: Huân chương: none
    layouts:
      Giấy khen: giay-khen
      Chiến sĩ thi đua cơ sở: chien-si-thi-dua-co-so
      Lao động tiên tiến: lao-dong-tien-tien
      Tập thể lao động tiên tiến: tap-the-lao-dong-tien-tien

    # Thứ tự trao: danh hiệu cao trước, tập thể trước cá nhân, rồi theo bảng.
    order: [award, kind, sheet]
    file-name: "{order:3}-{name}"

    """
  }

  private static let readMe = """
    MỘT BUỔI LỄ KHEN THƯỞNG (in English below)

    Trong thư mục này
      ceremony.yaml   Tên hội nghị, cơ quan, người ký, quyết định, mẫu in, thứ tự trao. Mở bằng Notepad, sửa từng dòng.
      awards.xlsx     Danh sách để điền: mỗi dòng một giấy. Trang “Hướng dẫn” nói cách điền từng cột.
                      Hai dòng có sẵn là ví dụ, xóa trước khi in.
      \(CeremonySchema.fileName)   Giúp trình soạn thảo báo lỗi khi gõ sai trong ceremony.yaml; không cần sửa.

    Các bước, mở cửa sổ lệnh tại thư mục này
      1. khen check .          Xem danh sách sai ở đâu: từng ô, vì sao, nên làm gì. Sửa rồi chạy lại.
      2. khen preview . --only 1   Xem thử một tờ.
      3. khen certificates .   Làm tất cả: certificates.pdf để in theo thứ tự gọi tên, và mỗi người một tệp.
      4. khen proof .          Bản in thử kèm thống kê và trang ký duyệt, trước khi in thật.
      5. khen build .          Cả giấy khen, tập tài liệu hội nghị và các danh sách.
    Kết quả nằm trong output/ nơi chạy lệnh; thêm -o để chọn thư mục khác.

    Khi có dòng bị từ chối
      Những dòng khác vẫn được làm. refused.csv trong thư mục kết quả ghi lý do ở cột cuối: sửa tệp ấy rồi chạy
      khen certificates . --corrections refused.csv
    Thêm hay sửa một dòng rồi chạy lại: chỉ những giấy thay đổi được làm lại.


    A CEREMONY
      ceremony.yaml   the conference, the signer, decisions, layouts, the order of calling
      awards.xlsx     the list to fill in, one row a certificate; its two rows are examples, delete them
    Then, in this folder: khen check . (what is wrong, cell by cell), khen preview . --only 1, khen certificates .,
    khen proof . (a pack to sign before printing), khen build . (all papers). Refused rows come back in refused.csv with
    the reason; mend them there and run khen certificates . --corrections refused.csv

    """
}
