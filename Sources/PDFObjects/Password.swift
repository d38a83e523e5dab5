import Foundation

/// Passwords as PDF 2.0 keeps them.
public enum Password {
  /// Compatibility composed, as SASLprep asks, so that a keyboard's way of typing accents does not matter.
  public static func prepared(_ password: String) -> String { password.precomposedStringWithCompatibilityMapping }
}
