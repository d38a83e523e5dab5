import CDeflate
import CLcms

/// The libraries of others that go into the bytes of a PDF.
public enum PDFLibraries {
  /// Each with its version.
  public static var versions: [String] {
    ["libdeflate \(LIBDEFLATE_VERSION_STRING)", "lcms \(cmsGetEncodedCMMversion())"]
  }
}
