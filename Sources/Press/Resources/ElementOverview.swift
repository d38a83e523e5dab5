import Findings
import Layout

/// What layouts are built of, with an example for each.
public struct ElementOverview: Sendable {
  /// What an element takes.
  public struct Property: Sendable, Hashable {
    public var name: String
    public var summary: Words
  }

  public struct Line: Sendable, Hashable {
    public var name: String
    public var summary: Words
    public var properties: [Property]
    public var example: String
  }

  public let lines: [Line]

  /// All elements of the catalogue, or the one of this name.
  public init(named name: String? = nil) {
    lines = ElementCatalogue.all.filter { name == nil || $0.name == name }.map { kind in
      let properties = kind.properties.map { Property(name: $0.name, summary: $0.summary) }
      return Line(name: kind.name, summary: kind.summary, properties: properties, example: kind.example)
    }
  }

  public static var names: [String] { ElementCatalogue.all.map(\.name) }

  /// The elements as a JSON list.
  public func json() -> String {
    var json = JSONBuilder(reserving: 1 << 14)
    json.open("[")
    for line in lines {
      json.line(1)
      json.object { json in
        json.value("name", line.name)
        json.value("summary", line.summary)
        json.array("properties") { json in
          for property in line.properties {
            json.object { json in
              json.value("name", property.name)
              json.value("summary", property.summary)
            }
          }
        }
        json.value("example", line.example)
      }
    }
    json.close("]", indent: 0)
    return json.text
  }
}
