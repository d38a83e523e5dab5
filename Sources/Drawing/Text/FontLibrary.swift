import Findings

/// The faces that a run may use, and no others.
public struct FontLibrary: Sendable {
  public let faces: [Face]

  public init(faces: [Face]) {
    self.faces = faces
  }

  /// The face of exactly this family, weight and slant; a finding when the library has none: never another one.
  public func face(family: String, weight: Weight, isItalic: Bool) throws(Finding) -> Face {
    if let face = faces.first(where: { $0.family == family && $0.weight == weight && $0.isItalic == isItalic }) {
      return face
    }
    let style = "\(weight)\(isItalic ? " italic" : "")"
    let known = faces.filter { $0.family == family }.map { "\($0.weight)\($0.isItalic ? " italic" : "")" }
    throw Finding(
      .error, Code(.font, 1),
      Words(
        vi: "Không có phông chữ “\(family)” kiểu \(style).", en: "There is no face “\(family)” in \(style)."),
      hint: known.isEmpty
        ? Words(
          vi: "Cài gói phông (scripts/setup) hoặc đặt tệp phông vào thư mục fonts/.",
          en: "Install the font's package (scripts/setup) or put the font file into fonts/.")
        : Words(
          vi: "Phông này có các kiểu: \(known.joined(separator: ", ")).",
          en: "The family has: \(known.joined(separator: ", "))."))
  }
}
