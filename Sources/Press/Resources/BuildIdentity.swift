import CUnix
import Drawing
import Imprint

/// What made a paper beside its data: this very program, and the libraries that draw. Papers of another build are made anew.
public struct BuildIdentity: Sendable, Hashable {
  /// Words that another build would not say.
  public var words: [String]

  public init(words: [String]) { self.words = words }

  /// The program that runs, by the sum that the linker gave it, and its libraries.
  public static let ofThisProgram: BuildIdentity = {
    var identifier = khen_build_id()
    let count = Int(identifier.count)
    let bytes = withUnsafeBytes(of: &identifier.bytes) { Array($0.prefix(count)) }
    return BuildIdentity(
      words: ["khen \(ToolVersion.current)", Digest(bytes: bytes).description] + DrawingLibraries.versions
        + PDFLibraries.versions)
  }()
}
