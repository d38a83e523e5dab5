import Drawing
import Findings
import Foundation
import Geometry

@testable import Booklet

/// What tests set type with: the repository's faces.
enum SampleSet {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static func typesetter() throws -> Typesetter {
    try Typesetter(fonts: FontLibrary(folders: [root + "/fonts/faces"]))
  }

  static let red = Colour(name: "red", red: 0.72, green: 0.08, blue: 0.14)
  static let gold = Colour(name: "gold", red: 0.72, green: 0.53, blue: 0.17)
  static let pale = Colour(name: "pale", red: 0.86, green: 0.66, blue: 0.62)
  static let sand = Colour(name: "sand", red: 0.88, green: 0.80, blue: 0.60)

  static let grey = Colour(name: "grey", red: 0.55, green: 0.55, blue: 0.55)

  static func style(_ size: Double, weight: Weight = .regular, isItalic: Bool = false) -> TextStyle {
    TextStyle(family: "TeX Gyre Termes", weight: weight, isItalic: isItalic, size: size)
  }

  static let chartStyle = ChartStyle(
    title: style(12, weight: .bold), label: style(11), value: style(11, weight: .bold),
    note: style(10, isItalic: true), colours: [red, gold, pale, sand, SampleSet.grey], axis: .black, goal: gold)
}
