import Findings
import Foundation

/// What khen knows of an output folder beyond the reports of its runs: whose papers lie in it, and the sums of those that no
/// report tells of, such as booklet and lists. A hidden file of the folder, data from outside like all others.
struct FolderIndex: Sendable {
  static let name = ".khen-index"

  /// The list or the ceremony whose papers these are, as seen from the folder.
  var origin: String?
  /// Whether the folder told of one.
  private(set) var hadOrigin = false
  /// The sums of a paper, the latest last: two, lest a run that is killed between index and paper makes its own paper strange.
  private(set) var sums: [String: [String]] = [:]

  init(in folder: OutputFolder) throws(Finding) {
    guard let bytes = try folder.read(Self.name), bytes.count < 1 << 20 else { return }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let fields = JSONFields(Array(line)) else { continue }
      if let origin = fields.unescaped("origin") {
        self.origin = origin
        hadOrigin = true
      } else if let file = fields.unescaped("file"), let sum = fields.text("sha256"), Self.isPaper(file) {
        note(sum, of: file)
      }
    }
  }

  /// A plain name, or one in a plain folder.
  private static func isPaper(_ file: String) -> Bool {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    return (1...2).contains(parts.count) && parts.allSatisfy(OutputFolder.isPlainName)
  }

  mutating func note(_ sum: String, of file: String) {
    sums[file] = Array(((sums[file] ?? []).filter { $0 != sum } + [sum]).suffix(2))
  }

  func write(into folder: OutputFolder) throws(Finding) {
    var bytes: [UInt8] = []
    func add(_ fill: (inout JSONBuilder) -> Void) {
      var json = JSONBuilder()
      json.object { fill(&$0) }
      bytes += json.bytes + [UInt8(ascii: "\n")]
    }
    if let origin { add { $0.value("origin", origin) } }
    for (file, sums) in sums.sorted(by: { $0.key < $1.key }) {
      for sum in sums {
        add {
          $0.value("file", file)
          $0.value("sha256", sum)
        }
      }
    }
    try folder.write(bytes, as: Self.name)
  }

  /// A path as seen from a folder, the same wherever the two lie together.
  static func path(_ path: String, from folder: String) -> String {
    func parts(_ path: String) -> [String] {
      let real = URL(filePath: PathText.absolute(path)).resolvingSymlinksInPath().path
      return real.split(separator: "/").map(String.init)
    }
    let (inner, outer) = (parts(path), parts(folder))
    let shared = zip(inner, outer).prefix { $0 == $1 }.count
    return ([String](repeating: "..", count: outer.count - shared) + inner.dropFirst(shared)).joined(separator: "/")
  }
}

extension Ceremony {
  /// The file whose papers are made: the ceremony's, or the list itself; nothing for standard input.
  var origin: String? {
    if let file { return file }
    return records.first.flatMap { $0.file == "-" ? nil : path(of: $0.file) }
  }
}

/// An output folder of one ceremony, whose papers are replaced only where khen wrote them there.
final class PaperFolder {
  private let folder: OutputFolder
  private var index: FolderIndex
  private let replacesOthers: Bool

  /// Holds the folder, and ends where it has the papers of another list or ceremony.
  init(holding path: String, of ceremony: Ceremony, replacesOthers: Bool) throws(Finding) {
    let folder = try OutputFolder(holding: path)
    self.folder = folder
    self.replacesOthers = replacesOthers
    index = try Self.claimed(folder, for: ceremony.origin, replacesOthers: replacesOthers)
  }

  /// The index of a folder that is taken for a list or ceremony, to be written when the first paper is.
  static func claimed(
    _ folder: OutputFolder, for origin: String?, replacesOthers: Bool
  ) throws(Finding) -> FolderIndex {
    var index = try FolderIndex(in: folder)
    guard let origin else { return index }
    let seen = FolderIndex.path(origin, from: folder.path)
    if let known = index.origin, known != seen, !replacesOthers { throw .anotherCeremony(known, in: folder.path) }
    index.origin = seen
    return index
  }

  /// Ends where a paper would take the place of a file that khen did not write.
  func claim(_ names: [String]) throws(Finding) {
    guard !replacesOthers else { return }
    var others: [String] = []
    for name in names where try !isFree(name) { others.append(name) }
    if !others.isEmpty { throw .othersFiles(others, in: folder.path) }
  }

  private func isFree(_ name: String) throws(Finding) -> Bool {
    let (holder, last) = parts(of: name)
    guard let holder, let bytes = try holder.read(last) else { return true }
    if let known = index.sums[name] { return known.contains(Digest(of: bytes).description) }
    // Folders that were written before there was an index: khen's own papers say so.
    return bytes.starts(with: "%PDF-".utf8) && Data(bytes).range(of: Data("<pdf:Producer>khen".utf8)) != nil
  }

  private func parts(of name: String) -> (folder: OutputFolder?, name: String) {
    let parts = name.split(separator: "/").map(String.init)
    return parts.count == 2 ? (folder.existingFolder(parts[0]), parts[1]) : (folder, name)
  }

  /// Writes a paper whole; a name may have one folder before it.
  func write(_ bytes: [UInt8], as name: String) throws(Finding) {
    try note(Digest(of: bytes).description, of: name)
    let parts = name.split(separator: "/").map(String.init)
    let holder = parts.count == 2 ? try folder.folder(parts[0]) : folder
    try holder.write(bytes, as: parts[parts.count - 1])
  }

  func note(_ sum: String, of name: String) throws(Finding) {
    index.note(sum, of: name)
    try index.write(into: folder)
  }

  /// The folder itself, for papers that are written piece by piece.
  var inner: OutputFolder { folder }
}

extension Finding {
  static func anotherCeremony(_ origin: String, in folder: String) -> Finding {
    Finding(
      .anotherCeremony,
      Words(
        vi: "“\(folder)” đang giữ giấy của “\(origin)” (tính từ thư mục ấy). Không ghi gì.",
        en: "“\(folder)” holds the papers of “\(origin)” (as seen from there). Nothing was written."),
      at: Place(folder))
  }

  static func inputIsOutput(_ path: String) -> Finding {
    Finding(
      .inputIsOutput,
      Words(
        vi: "“\(path)” vừa là tệp đầu vào vừa là tệp sẽ ghi ra. Không ghi gì.",
        en: "“\(path)” is an input, and would be written over. Nothing was written."), at: Place(path))
  }
}
