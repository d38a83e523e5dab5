import Findings

/// Shapes text with the faces of one font library. One for each worker: it must stay on the thread that made it.
public final class Typesetter {
  public let fonts: FontLibrary

  public init(fonts: FontLibrary) throws(Finding) {
    self.fonts = fonts
  }
}
