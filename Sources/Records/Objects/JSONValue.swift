/// A value of a JSON text, numbers as they were written.
indirect enum JSONValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  case number(String)
  case text(String)
  case list([JSONElement])
  case object([JSONMember])
}

/// A value and the line on which it begins.
struct JSONElement: Sendable, Hashable {
  var line: Int
  var value: JSONValue
}

/// A key with its value.
struct JSONMember: Sendable, Hashable {
  var key: String
  var element: JSONElement
}
