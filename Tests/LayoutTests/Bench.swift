import Drawing
import Findings
import Foundation
import Geometry
import SourceTree
import Vietnamese

@testable import Layout

/// What tests of layouts are set with.
enum Bench {
  /// Faces of Debian's packages, read once for all tests.
  static let fonts: FontLibrary = {
    do throws(Finding) {
      return try FontLibrary(folders: [
        "/usr/share/texmf/fonts/opentype/public/tex-gyre", "/usr/share/fonts/truetype/liberation2",
        "/usr/share/fonts/truetype/noto",
      ])
    } catch {
      return FontLibrary(faces: [], findings: [error])
    }
  }()

  static func typesetter() throws(Finding) -> Typesetter { try Typesetter(fonts: fonts) }

  /// The folder of fixtures beside this file.
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures").path()
  /// The project's folder, with a slash at its end.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized.path()
  /// The layouts of the tool.
  static let layouts = root + "layouts"

  /// Reads a layout written in a test.
  static func layout(_ yaml: String) -> CertificateLayout? {
    guard let tree = tree(yaml) else { return nil }
    return CertificateLayout(tree, fonts: fonts)
  }

  static func tree(_ yaml: String) -> LayoutTree? {
    guard let root = try? SourceNode(yaml: yaml, file: "test/layout.yaml", kind: .layout) else { return nil }
    return LayoutTree(name: "test", root: root, files: ["test/layout.yaml"])
  }

  /// Reads one element written in a test.
  static func recipe(_ yaml: String, stylesYAML: String = "") -> (recipe: NamedRecipe?, findings: [Finding]) {
    let reading = LayoutReading(scale: 1, shelf: PictureShelf())
    guard let node = try? SourceNode(yaml: yaml, file: "test.yaml", kind: .layout) else { return (nil, []) }
    if !stylesYAML.isEmpty, let styles = try? SourceNode(yaml: stylesYAML, file: "styles.yaml", kind: .layout) {
      reading.styles = StyleSheet(styles, in: reading)
    }
    if let example = try? SourceNode(yaml: "{text: Bộ phận}", file: "test.yaml", kind: .layout) {
      reading.parts = [.init(key: "example", keyPlace: example.place, value: example)]
    }
    let recipe = reading.element(node)
    return (recipe, reading.findings)
  }

  static func element(_ yaml: String, for scope: any Scope = Fields()) throws -> (any Layout.Element)? {
    try recipe(yaml).recipe?.element(for: scope, in: Setting(shelf: PictureShelf()))
  }
}

/// A scope with the values that a test gives it.
struct Fields: Scope {
  var values: [String: FieldValue] = [:]
  var lists: [String: [Fields]] = [:]

  init(_ values: [String: FieldValue] = [:], lists: [String: [Fields]] = [:]) {
    self.values = values
    self.lists = lists
  }

  init(texts: [String: String]) { values = texts.mapValues { .text($0) } }

  func value(of field: String) -> FieldValue? { values[field] }
  func list(of name: String) -> [any Scope]? { lists[name] }

  /// A recipient of the conference on 2016–2017, invented.
  static let individual = Fields([
    "name": .text("Nguyễn Thị Hương"), "honorific": .text("Bà"), "kind": .text("individual"),
    "position": .text("Chuyên viên Phòng Quản lý Công nghiệp"), "unit": .text("Sở Công Thương Hà Nội"),
    "award": .text("Giấy khen"), "issuer": .text("Sở Công Thương"), "place": .text("Hà Nội"),
    "citation": .text(
      "Đã có thành tích xuất sắc trong phong trào thi đua “Quản lý giỏi”, góp phần hoàn thành nhiệm vụ công tác năm 2017."
    ),
    "decision.number": .text("05/QĐ-SCT"), "decision.date": .date(day(2018, 1, 5)), "date": .date(day(2018, 1, 12)),
    "signer.title": .text("Giám đốc"), "signer.name": .text("Lê Hồng Thăng"), "register": .text("17"),
  ])

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? CivilDate.first
  }
}

extension CivilDate {
  static let first: CivilDate = {
    guard let day = CivilDate(year: 2000, month: 1, day: 1) else { fatalError("no such day") }
    return day
  }()
}
