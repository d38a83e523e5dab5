import CQpdf

/// The passwords with which a file is encrypted, and what its users may do.
public struct PDFPasswords: Sendable, Hashable {
  public var user: String
  public var owner: String
  /// A sum of `PDFPermission`s.
  public var permissions: Int

  public init(user: String, owner: String, permissions: Int) {
    self.user = user
    self.owner = owner
    self.permissions = permissions
  }
}

/// What readers let someone do who knows only the user's password.
public enum PDFPermission: Int, Sendable, Hashable, CaseIterable {
  case print = 1
  case printCoarse = 2
  case copy = 4
  case assemble = 8
  case annotate = 16
  case fill = 32
  case change = 64
}
