import Vietnamese

/// One of several things, chosen by the value of one field.
struct Choice<Option: Sendable & Hashable>: Sendable, Hashable {
  struct Case: Sendable, Hashable {
    var value: String
    var option: Option
  }

  var field: String
  var cases: [Case] = []
  var present: Option?
  var absent: Option?
  var otherwise: Option?

  func chosen(in scope: any Scope) -> Option? {
    guard scope.holds(field) || field == "kind" else { return absent ?? otherwise }
    let value = scope.text(of: field)
    return cases.first { $0.value == value }?.option ?? present ?? otherwise
  }
}

extension Scope {
  /// A field's value as a layout compares it; the kind of recipient by its canonical word.
  func text(of field: String) -> String {
    field == "kind" ? kind.rawValue : value(of: field)?.plainText ?? ""
  }
}

/// A condition on one field.
struct Condition: Sendable, Hashable {
  enum Test: Sendable, Hashable {
    case present
    case absent
    case among([String])
  }

  var field: String
  var test: Test

  func holds(in scope: any Scope) -> Bool {
    switch test {
    case .present: scope.holds(field)
    case .absent: !scope.holds(field)
    case .among(let values): values.contains(scope.text(of: field))
    }
  }
}
