import Drawing
import Findings

/// What became of one record in a run: a line of `run.json`, and of the journal while the run goes on.
struct RunEntry: Sendable {
  typealias Status = RecordOutcome.Status

  /// A file that stands in the output folder.
  struct File: Sendable, Hashable {
    /// Without its folder, with its ending.
    var name: String
    var length: Int
    /// SHA-256 in hexadecimal digits.
    var sum: String
    /// Pages in it.
    var pageCount: Int
  }

  var status: Status
  /// Position in the order of calling, from 1.
  var order: Int
  var number: Int
  /// The recipient's, as the sheet has it.
  var name: String
  var source: String
  var sheet: String?
  var row: Int?
  var layout: String?
  /// The sum of everything that is drawn and said in the certificate's file; empty where no such file was made.
  var key: String
  var file: File?
  /// First page in the merged file, from 1.
  var page: Int?
  /// Findings and fits as JSON arrays.
  var findings: [UInt8]
  var fits: [UInt8]

  static let folder = "certificates"

  func write(to json: inout JSONBuilder) {
    json.object { json in
      json.value("number", number)
      json.value("order", order)
      json.value("name", name)
      json.value("source", source)
      if let sheet { json.value("sheet", sheet) }
      if let row { json.value("row", row) }
      json.value("status", status.rawValue)
      if let layout { json.value("layout", layout) }
      if let file {
        json.value("file", Self.folder + "/" + file.name)
        json.value("pages", file.pageCount)
        json.value("bytes", file.length)
        json.value("sha256", file.sum)
      }
      if let page { json.value("page", page) }
      json.value("key", key)
      json.raw("findings", findings)
      json.raw("fits", fits)
    }
  }

  /// Reads a line that an earlier run wrote; nothing if it is not one, or was cut off.
  init?(line: some Sequence<UInt8>) {
    guard let fields = JSONFields(Array(line)), let status = fields.text("status").flatMap(Status.init(rawValue:)),
      let number = fields.integer("number"), let order = fields.integer("order"), let key = fields.text("key"),
      let findings = fields.raw("findings"), let fits = fields.raw("fits")
    else { return nil }
    self.init(
      status: status, order: order, number: number, name: fields.unescaped("name") ?? "",
      source: fields.text("source") ?? "", sheet: fields.text("sheet"),
      row: fields.integer("row"), layout: fields.text("layout"), key: key, file: Self.file(in: fields),
      page: fields.integer("page"), findings: Array(findings), fits: Array(fits))
  }

  init(
    status: Status, order: Int, number: Int, name: String, source: String, sheet: String?, row: Int?, layout: String?,
    key: String, file: File? = nil, page: Int? = nil, findings: [UInt8] = Array("[]".utf8),
    fits: [UInt8] = Array("[]".utf8)
  ) {
    self.status = status
    self.order = order
    self.number = number
    self.name = name
    self.source = source
    self.sheet = sheet
    self.row = row
    self.layout = layout
    self.key = key
    self.file = file
    self.page = page
    self.findings = findings
    self.fits = fits
  }

  private static func file(in fields: JSONFields) -> File? {
    guard let path = fields.text("file"), path.hasPrefix(folder + "/"),
      let length = fields.integer("bytes"), length >= 0,
      let sum = fields.text("sha256"), let pages = fields.integer("pages"), pages >= 0
    else { return nil }
    let name = String(path.dropFirst(folder.count + 1))
    // A report is data from outside: only a plain name of this folder is believed.
    return OutputFolder.isPlainName(name) ? File(name: name, length: length, sum: sum, pageCount: pages) : nil
  }

  static func json(_ findings: [Finding]) -> [UInt8] {
    guard !findings.isEmpty else { return Array("[]".utf8) }
    var json = JSONBuilder()
    json.array { json in
      for finding in findings { json.value(nil, finding) }
    }
    return json.bytes
  }

  static func json(_ fits: [FitReport]) -> [UInt8] {
    guard !fits.isEmpty else { return Array("[]".utf8) }
    var json = JSONBuilder(reserving: fits.count * 96)
    json.array { json in
      for fit in fits {
        json.object { json in
          json.value("name", fit.name)
          if !fit.text.isEmpty { json.value("text", fit.text) }
          json.value("size", fit.size)
          if fit.nominalSize != fit.size { json.value("nominal", fit.nominalSize) }
          json.value("lines", fit.lines)
          json.array("room") { json in
            json.value(nil, fit.roomWidth)
            json.value(nil, fit.roomHeight)
          }
          if fit.isException { json.value("exception", true) }
          guard !fit.remedies.isEmpty else { return }
          json.array("remedies") { json in
            for remedy in fit.remedies { json.value(nil, remedy) }
          }
        }
      }
    }
    return json.bytes
  }
}
