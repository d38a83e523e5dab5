import Drawing
import Findings
import SourceTree

/// Finds and reads layouts.
public enum LayoutFile {
  /// Reads a layout by its name in one of the folders, or by the path of its folder or file.
  ///
  /// All findings are gathered; with an error among them there is no layout. Pictures lie in the layout's own folders, or
  /// where `access` allows.
  public static func load(
    _ nameOrPath: String, in folders: [String], fonts: FontLibrary, access: FileAccess = .everywhere
  ) -> (layout: CertificateLayout?, findings: [Finding]) {
    let tree: LayoutTree
    do {
      tree = try LayoutTree.read(nameOrPath, in: folders)
    } catch {
      return (nil, [error])
    }
    let layout = CertificateLayout(tree, fonts: fonts, access: access)
    let isUsable = !layout.findings.contains { $0.severity == .error }
    return (isUsable ? layout : nil, layout.findings)
  }

  /// The files of a layout and of those that it builds on, as far as they can be read.
  public static func files(of nameOrPath: String, in folders: [String]) -> [String] {
    (try? LayoutTree.read(nameOrPath, in: folders))?.files ?? []
  }

  /// The names of the layouts in the folders that can be printed, in order; those only built upon are left out.
  public static func names(in folders: [String]) -> [String] {
    LayoutTree.names(in: folders).filter { name in
      guard let tree = try? LayoutTree.read(name, in: folders) else { return true }
      return tree.root["base"]?.text != "true"
    }
  }
}
