import Drawing
import Findings
import Geometry

/// Free height: a fixed length, or a share of what a column has left.
struct Spacer: Element {
  var height: Double
  var flexibility: Flexibility?

  func place(in space: Space, with typesetter: Typesetter) throws(Finding) -> Placement {
    // Space at the foot of a page is not carried over to the next one.
    .whole(Frame(size: Size(0, min(height, space.height))))
  }
}

struct SpacerRecipe: Recipe {
  static let kind = ElementKind(
    "spacer", vi: "Khoảng trống cố định hoặc co giãn.", en: "Free height, fixed or flexible.",
    properties: [
      Property("height", .length, vi: "Chiều cao cố định.", en: "A fixed height."),
      Property(
        "share", .number, vi: "Phần của chiều cao còn trống trong cột.", en: "Its share of a column's free height."),
      Property("least", .length, vi: "Chiều cao ít nhất khi co giãn.", en: "The least height of a flexible one."),
      Property(
        "signing", .length, vi: "Đây là chỗ ký và đóng dấu: chiều cao thật cần có, dù tờ giấy được thu nhỏ.",
        en: "It is the room for signature and seal: the true height that it should have, however small the paper."),
    ], shorthand: "height", example: "spacer: 6mm")

  private let spacer: Spacer
  private let room: SigningRoom?

  init?(_ properties: Properties) {
    let least = properties.points("least") ?? 0
    let height = properties.points("height")
    room = properties.points("signing").map { SigningRoom(wanted: $0 / properties.reading.scale, height: height) }
    if let room {
      properties.reading.signingRoom = room
      spacer = Spacer(height: room.height)
    } else if let height {
      spacer = Spacer(height: max(0, height))
    } else {
      let share = max(0, properties.number("share") ?? 1)
      spacer = Spacer(height: max(0, least), flexibility: .grows(share: share, least: max(0, least)))
    }
  }

  func element(for scope: any Scope, in setting: Setting) throws(Finding) -> (any Element)? {
    guard let room else { return spacer }
    return Spacer(height: setting.signingRoom ?? room.height)
  }
}
