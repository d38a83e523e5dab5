/// Switches of Office's XML, which count as set where they have no value.
enum XMLFlag {
  static func isSet(_ value: String?) -> Bool { !["0", "false", "off", "none"].contains(value ?? "1") }
}
