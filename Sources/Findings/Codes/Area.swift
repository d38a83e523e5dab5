extension Code {
  /// What a finding is about; decides the exit code of a run that could make nothing because of it.
  public enum Area: String, Sendable, Hashable, CaseIterable {
    /// The command line itself is wrong.
    case usage = "USE"
    /// An input is missing or cannot be opened.
    case input = "INP"
    /// The content of a record file is wrong.
    case data = "DAT"
    /// The ceremony file is wrong.
    case ceremony = "CER"
    /// A layout file is wrong.
    case layout = "LAY"
    /// A text does not fit its place.
    case fit = "FIT"
    /// A face is missing, unreadable or lacks a letter.
    case font = "FNT"
    /// A picture is missing, unreadable or unfit for print.
    case picture = "PIC"
    /// A library of the system is missing or fails.
    case library = "LIB"
    /// The output cannot be created.
    case output = "OUT"
    /// Reading or writing failed on the way.
    case transfer = "IOF"
    /// A printer's profile is missing or wrong, or what was measured of it is.
    case printer = "PRN"
    /// What was made does not pass its check.
    case proof = "PRF"
  }

  /// The area that the code's first three letters name.
  public var area: Area {
    guard let area = Area(rawValue: String(rawValue.prefix(3))) else {
      preconditionFailure("\(rawValue) names no area")
    }
    return area
  }
}

extension Code.Area {
  /// What the findings of the area are about, as a heading.
  public var title: Words {
    switch self {
    case .usage: Words(vi: "Dòng lệnh", en: "The command line")
    case .input: Words(vi: "Tệp đưa vào", en: "Inputs")
    case .data: Words(vi: "Danh sách và số liệu", en: "Records and their data")
    case .ceremony: Words(vi: "Tệp buổi lễ", en: "The ceremony file")
    case .layout: Words(vi: "Tệp bố cục", en: "Layout files")
    case .fit: Words(vi: "Chữ và chỗ của chữ", en: "Texts and their places")
    case .font: Words(vi: "Phông chữ", en: "Faces")
    case .picture: Words(vi: "Hình ảnh", en: "Pictures")
    case .library: Words(vi: "Thư viện của hệ thống", en: "Libraries of the system")
    case .output: Words(vi: "Kết quả ra", en: "The output")
    case .transfer: Words(vi: "Đọc và ghi", en: "Reading and writing")
    case .printer: Words(vi: "Máy in", en: "Printers")
    case .proof: Words(vi: "Kiểm tra thứ đã làm", en: "What was made")
    }
  }
}
