import Findings

/// What can be wrong with a picture's file.
enum PictureFault {
  case unknown
  case cutShort
  case damaged
  case unreadable(String)
  case unprintable([String])
  case foreign([String])
  case tooLarge(Int, Int)

  fileprivate var code: Code {
    switch self {
    case .unknown: Code.unknownPictureKind
    case .cutShort, .damaged, .unreadable: Code.damagedPicture
    case .unprintable: Code.unprintableDrawing
    case .foreign: Code.foreignResources
    case .tooLarge: Code.tooLargePicture
    }
  }

  fileprivate var message: Words {
    switch self {
    case .unknown:
      Words(vi: "Tệp hình không phải SVG, PNG hay JPEG.", en: "The picture is neither SVG nor PNG nor JPEG.")
    case .cutShort: Words(vi: "Tệp hình bị cụt.", en: "The picture's file is cut short.")
    case .damaged: Words(vi: "Tệp hình bị hỏng.", en: "The picture's file is damaged.")
    case .unreadable(let reason):
      Words(vi: "Không đọc được tệp hình: \(reason).", en: "The picture cannot be read: \(reason).")
    case .unprintable(let parts):
      Words(
        vi: "Hình SVG dùng thứ không in được bằng nét: \(parts.joined(separator: ", ")).",
        en: "The SVG uses what cannot be printed as vectors: \(parts.joined(separator: ", ")).")
    case .foreign(let parts):
      Words(
        vi: "Hình SVG gọi đến tài nguyên bên ngoài: \(parts.joined(separator: ", ")).",
        en: "The SVG calls for resources outside: \(parts.joined(separator: ", ")).")
    case .tooLarge(let width, let height):
      Words(
        vi: "Hình có quá nhiều điểm ảnh: \(width) × \(height).",
        en: "The picture has too many pixels: \(width) × \(height).")
    }
  }

  fileprivate var hint: Words {
    switch self {
    case .unknown: Words(vi: "Lưu hình lại thành SVG, PNG hoặc JPEG.", en: "Save the picture as SVG, PNG or JPEG.")
    case .cutShort, .damaged, .unreadable:
      Words(vi: "Chép lại tệp, hoặc xuất lại hình.", en: "Copy the file again, or export the picture again.")
    case .unprintable:
      Words(
        vi: "Chuyển chữ thành nét, bỏ bộ lọc, mặt nạ và hoa văn lặp; hoặc dùng PNG 300 dpi.",
        en: "Turn text into outlines, drop filters, masks and patterns; or use a PNG of 300 dpi.")
    case .foreign:
      Words(vi: "Nhúng mọi thứ vào chính tệp SVG.", en: "Put everything into the SVG itself.")
    case .tooLarge:
      Words(vi: "Thu nhỏ hình còn 300 dpi ở khổ in.", en: "Reduce the picture to 300 dpi at the size of print.")
    }
  }

  /// More bytes than these are not held while a picture is decoded: an A3 sheet has 220 MB at 600 dpi, in RGB.
  static let mostBytes = 256 << 20

  func finding(in file: String) -> Finding {
    Finding(code, message, at: Place(file), hint: hint)
  }
}

extension Finding {
  static func picture(_ fault: PictureFault, in file: String) -> Finding { fault.finding(in: file) }
}
