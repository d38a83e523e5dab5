import Findings

/// The faces that a run may use, and no others.
public struct FontLibrary: Sendable {
  /// In order of search: of two faces with the same name the first is used.
  public let faces: [Face]
  /// The files that were left out, and why: variable fonts and what cannot be read.
  public let findings: [Finding]

  public init(faces: [Face], findings: [Finding] = []) {
    self.faces = faces
    self.findings = findings
  }

  /// Reads the names of all static faces in the folders and below; a folder that does not exist holds none.
  public init(folders: [String]) throws(Finding) {
    var faces: [Face] = []
    var findings: [Finding] = []
    for folder in folders {
      for path in FontFolder(path: folder).files() {
        guard let file = FontFile(path: path) else {
          findings.append(.unreadableFont(path))
          continue
        }
        for content in file.contents() {
          switch content {
          case .face(let face): faces.append(face)
          case .variable: findings.append(.variableFont(path))
          case .damaged: findings.append(.unreadableFont(path))
          }
        }
      }
    }
    self.init(faces: faces, findings: findings)
  }

  /// The face of exactly this family, weight and slant; a finding when the library has none: never another one.
  public func face(family: String, weight: Weight, isItalic: Bool) throws(Finding) -> Face {
    if let face = faces.first(where: { $0.family == family && $0.weight == weight && $0.isItalic == isItalic }) {
      return face
    }
    throw .missingFace(
      family: family, style: Face.styleName(weight, isItalic),
      known: faces.filter { $0.family == family }.map(\.styleName), similar: similarFamily(to: family))
  }

  /// The family whose name differs by capitals, spaces or hyphens alone.
  private func similarFamily(to family: String) -> String? {
    func letters(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }
    return families.first { $0 != family && letters($0) == letters(family) }
  }

  /// The families, each once, in alphabetical order.
  public var families: [String] {
    Set(faces.map(\.family)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Face {
  /// Weight and slant in words, such as `bold italic`.
  public var styleName: String { Self.styleName(weight, isItalic) }

  /// Family, weight and slant in words, such as `TeX Gyre Termes bold italic`.
  public var name: String { "\(family) \(styleName)" }

  static func styleName(_ weight: Weight, _ isItalic: Bool) -> String { "\(weight)\(isItalic ? " italic" : "")" }
}

extension Finding {
  static func missingFace(family: String, style: String, known: [String], similar: String? = nil) -> Finding {
    let hint: Words
    if !known.isEmpty {
      let styles = known.joined(separator: ", ")
      hint = Words(vi: "Phông này có các kiểu: \(styles).", en: "The family has: \(styles).")
    } else if let similar {
      hint = Words(vi: "Tên đúng là “\(similar)”.", en: "Its name is “\(similar)”.")
    } else {
      hint = Words(
        vi: "Cài gói phông (scripts/setup) hoặc đặt tệp phông vào thư mục fonts/.",
        en: "Install the font's package (scripts/setup) or put the font file into fonts/.")
    }
    return Finding(
      .missingFace,
      Words(
        vi: "Không có phông chữ “\(family)” kiểu \(style).", en: "There is no face “\(family)” in \(style)."),
      hint: hint)
  }

  static func unreadableFont(_ path: String) -> Finding {
    Finding(
      .unreadableFont,
      Words(vi: "Không đọc được tệp phông chữ; bỏ qua.", en: "The font file cannot be read; it is left out."),
      at: Place(path),
      hint: Words(vi: "Chép lại tệp phông, hoặc xóa nó đi.", en: "Copy the font file again, or remove it."))
  }

  static func variableFont(_ path: String) -> Finding {
    Finding(
      .variableFont,
      Words(
        vi: "Phông chữ biến thiên không dùng được cho bản in; bỏ qua.",
        en: "Variable fonts are not fit for print; it is left out."),
      at: Place(path),
      hint: Words(
        vi: "Dùng các tệp phông tĩnh, mỗi kiểu chữ một tệp.", en: "Use static font files, one for each style."))
  }
}
