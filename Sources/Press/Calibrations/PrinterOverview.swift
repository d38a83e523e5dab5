import Calibration
import Findings

/// The stored profiles of printers, for people and for programs.
public struct PrinterOverview: Sendable {
  public let profiles: [PrinterProfile]
  /// Profiles that cannot be read.
  public private(set) var findings: [Finding] = []
  private let shelf: PrinterShelf

  /// - Parameter name: only this printer's profile; nothing for all.
  public init(_ shelf: PrinterShelf, only name: PrinterName? = nil) {
    self.shelf = shelf
    var profiles: [PrinterProfile] = []
    for name in name.map({ [$0] }) ?? shelf.names() {
      do {
        profiles.append(try shelf.profile(name))
      } catch {
        findings.append(error)
      }
    }
    self.profiles = profiles
  }

  /// The profiles as a JSON list: lengths in mm, scales in percent, the rotation in degrees. Numbers are texts, since a
  /// reader must not round them.
  public func json() -> String {
    var json = JSONBuilder(reserving: profiles.count * 300)
    json.open("[")
    for profile in profiles {
      json.line(1)
      json.object { json in
        json.value("printer", profile.name.description)
        json.value("file", shelf.path(of: profile.name))
        if let paper = profile.paper { json.value("paper", paper.description) }
        if let edge = profile.firstEdge { json.value("firstEdge", edge.rawValue) }
        for (name, text) in profile.correction.parts { json.value(name, text) }
        json.texts("measured", profile.readings)
      }
    }
    json.close("]", indent: 0)
    return json.text
  }
}
