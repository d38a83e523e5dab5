import Findings
import Foundation
import Vietnamese

extension PrintingPlan {
  /// The plan as JSON, its keys in a fixed order.
  public func json() -> String {
    var json = JSONBuilder(reserving: 4_096)
    json.open("{")
    json.line(1)
    json.value("schema", Self.schemaVersion)
    json.line(1)
    json.value("ceremony", ceremony)
    if let date {
      json.line(1)
      json.value("date", date.isoText)
    }
    json.line(1)
    json.texts("files", files)
    json.line(1)
    json.array("columns") { json in
      for column in columns {
        json.line(2)
        json.object { json in
          json.value("sheet", column.sheet)
          json.value("header", column.header)
          if let field = column.field { json.value("field", field) }
        }
      }
    }
    json.line(1)
    json.array("groups") { json in for group in groups { Self.write(group, to: &json) } }
    json.line(1)
    json.object("totals") { json in
      json.value("all", count)
      for kind in RecipientKind.allCases { json.value(kind.rawValue, count(of: kind)) }
    }
    for (name, remarks) in [("skipped", skipped), ("refused", refused), ("doubts", doubts)] {
      json.line(1)
      json.array(name) { json in
        for remark in remarks {
          json.line(2)
          json.object { json in
            json.value("place", remark.place)
            json.value("message", remark.words)
          }
        }
      }
    }
    json.line(1)
    json.value("corrections", corrections)
    json.line(1)
    json.value("sha256", sum)
    json.close("}", indent: 0)
    return json.text
  }

  private static func write(_ group: Group, to json: inout JSONBuilder) {
    json.line(2)
    json.object { json in
      json.value("award", group.award)
      json.object("decision") { json in
        json.value("number", group.decision)
        if let date = group.date { json.value("date", date.isoText) }
      }
      json.value("head", group.head)
      json.object("signature") { json in
        json.value("capacity", group.capacity)
        json.value("post", group.post)
        json.value("name", group.signer)
      }
      if let layout = group.layout { json.value("layout", layout) }
      if let paper = group.paper { json.value("paper", paper) }
      json.object("counts") { json in
        for kind in RecipientKind.allCases { json.value(kind.rawValue, group.counts[kind] ?? 0) }
      }
      json.value("first", group.first)
      json.value("last", group.last)
    }
  }
}
