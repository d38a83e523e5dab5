import Calibration
import Findings
import Foundation
import SourceTree

/// The folder in which the profiles of printers lie: `NAME.yaml` for a printer, `NAME/TRAY.yaml` for one of its trays.
public struct PrinterShelf: Sendable, Hashable {
  public let folder: String

  public init(_ folder: String) { self.folder = folder }

  /// The folder of `KHEN_PRINTERS`, else `khen/printers` in `XDG_CONFIG_HOME`, else in `.config` of the home folder.
  public static func locate(environment: [String: String]) -> PrinterShelf {
    if let path = environment["KHEN_PRINTERS"], !path.isEmpty { return PrinterShelf(path) }
    if let path = environment["XDG_CONFIG_HOME"], path.hasPrefix("/") { return PrinterShelf(path + "/khen/printers") }
    return PrinterShelf((environment["HOME"] ?? ".") + "/.config/khen/printers")
  }

  /// The file of a profile.
  public func path(of name: PrinterName) -> String { folder + "/" + name.file }

  /// The names of all profiles, in the order of their letters.
  public func names() -> [PrinterName] {
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { file in
      try? PrinterName(String(file.dropLast(".yaml".count)))
    }
  }

  /// The profile of a printer; a name that is not there, or a file that is wrong, is a finding.
  public func profile(_ name: PrinterName) throws(Finding) -> PrinterProfile {
    let path = path(of: name)
    guard let root = try SourceNode.read(path, kind: .printer) else { throw unknown(name) }
    let (profile, findings) = PrinterProfile.read(root, name: name)
    if let profile { return profile }
    throw findings.first ?? unknown(name)
  }

  /// Writes a profile whole, in place of an older one, and answers with its file.
  public func store(_ profile: PrinterProfile) throws(Finding) -> String {
    let file = profile.name.file
    let inner = PathText.folder(of: file)
    let holder = try OutputFolder(holding: inner.isEmpty ? folder : folder + "/" + inner)
    try holder.write([UInt8](profile.yaml.utf8), as: PathText.last(of: file))
    return path(of: profile.name)
  }

  private func unknown(_ name: PrinterName) -> Finding {
    let known = names().map(\.description)
    let trays = known.filter { $0.hasPrefix(name.printer + "/") }
    let hint =
      name.tray == nil && !trays.isEmpty
      ? Words(
        vi: "Máy này có hồ sơ theo khay: \(trays.joined(separator: ", ")).",
        en: "This printer has profiles by tray: \(trays.joined(separator: ", ")).")
      : NearestName.hint(name.description, in: known)
    return Finding(
      .missingPrinterProfile,
      Words(
        vi: "Không có hồ sơ của máy in “\(name)” trong \(folder).",
        en: "There is no profile of the printer “\(name)” in \(folder)."),
      hint: hint
        ?? Words(
          vi: "Làm tờ căn chỉnh trước: khen calibrate --printer “\(name.printer)” -o to-can-chinh.pdf.",
          en: "Make a calibration sheet first: khen calibrate --printer “\(name.printer)” -o sheet.pdf."))
  }
}
