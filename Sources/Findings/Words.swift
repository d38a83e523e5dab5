/// A sentence in the two languages that the tool speaks.
public struct Words: Sendable, Hashable {
  public var vietnamese: String
  public var english: String

  public init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  public func callAsFunction(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

/// A language of messages.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}
