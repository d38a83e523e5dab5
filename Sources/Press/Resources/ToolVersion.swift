/// The version of the tool: stands in reports, and decides together with the input whether a certificate is still valid.
public enum ToolVersion {
  public static let current = "0.1.0"
}
