import Calibration
import Drawing
import Findings
import Imprint

/// Makes calibration sheets.
public struct CalibrationJob: Sendable {
  public let home: Home

  public init(home: Home) { self.home = home }

  /// Writes the sheet's PDF whole.
  public func writeSheet(_ request: SheetRequest, to path: String) throws(Finding) {
    let fonts = try FontLibrary(folders: home.fontFolders(of: ""))
    let page = try CalibrationSheet(request).page(with: try Typesetter(fonts: fonts))
    let information = DocumentInformation(
      title: "Tờ căn chỉnh máy in – \(request.name)", creator: "khen \(ToolVersion.current)")
    let bytes = try ImprintRun().file([page], information: information)
    let folder = PathText.folder(of: path)
    try OutputFolder(holding: folder.isEmpty ? "." : folder).write(bytes, as: PathText.last(of: path))
  }
}
