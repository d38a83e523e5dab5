import Findings
import Yams

extension SourceNode {
  /// The most nodes that one file may unfold to, aliases counted each time; a guard against alias bombs.
  static let largestCount = 200_000

  /// The most bytes of one file; those that people write have some thousands.
  static let largestFile = 8 << 20

  static func unbounded(_ kind: SourceKind, _ place: Place) -> Finding {
    Finding(
      kind.codes.unbounded,
      place.line == nil
        ? Words(vi: "Tệp lớn hơn 8 MB.", en: "The file is larger than 8 MB.")
        : Words(
          vi: "Tệp mở ra quá lớn (bí danh YAML lặp lại).", en: "The file unfolds too large (repeated YAML aliases)."),
      at: place)
  }

  /// Reads one YAML document.
  ///
  /// Throws a finding with line and column when the text is not YAML, names a key twice, or unfolds without bound.
  public init(yaml: String, file: String, kind: SourceKind) throws(Finding) {
    guard yaml.utf8.count <= Self.largestFile else { throw Self.unbounded(kind, Place(file)) }
    let root: Node?
    do {
      root = try Parser(yaml: yaml, resolver: .basic).singleRoot()
    } catch let error as YamlError {
      throw Finding(yaml: error, file: file, kind: kind)
    } catch {
      throw Finding(
        kind.codes.broken, Words(vi: "Tệp không phải là YAML: \(error)", en: "The file is not YAML: \(error)"),
        at: Place(file))
    }
    var count = 0
    self =
      try root.map { node throws(Finding) in
        try Self.copy(node, file: file, line: 1, kind: kind, count: &count)
      } ?? SourceNode(.mapping([]), at: Place(file, line: 1))
  }

  private static func copy(
    _ node: Node, file: String, line: Int, kind: SourceKind, count: inout Int
  ) throws(Finding) -> SourceNode {
    count += 1
    let mark = node.mark
    let place = Place(file, line: mark?.line ?? line, column: mark?.column)
    guard count <= largestCount else { throw unbounded(kind, place) }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      return SourceNode(.scalar(scalar.string, isQuoted: !isPlain), at: place)
    case .sequence(let sequence):
      var nodes: [SourceNode] = []
      for child in sequence {
        nodes.append(try copy(child, file: file, line: place.line ?? line, kind: kind, count: &count))
      }
      return SourceNode(.list(nodes), at: place)
    case .mapping(let mapping):
      var entries: [Entry] = []
      for (key, value) in mapping {
        let keyNode = try copy(key, file: file, line: place.line ?? line, kind: kind, count: &count)
        guard case .scalar(let name, _) = keyNode.content else {
          throw Finding(
            kind.codes.keyNotText, Words(vi: "Khóa phải là chữ.", en: "A key must be plain text."), at: keyNode.place)
        }
        let copied = try copy(value, file: file, line: keyNode.place.line ?? line, kind: kind, count: &count)
        entries.append(Entry(key: name, keyPlace: keyNode.place, value: copied))
      }
      return SourceNode(.mapping(entries), at: place)
    case .alias:
      throw Finding(
        kind.codes.broken, Words(vi: "Bí danh YAML không rõ.", en: "The YAML alias is unknown."), at: place)
    }
  }
}

extension Finding {
  fileprivate init(yaml error: YamlError, file: String, kind: SourceKind) {
    let hint = Words(
      vi: "Kiểm tra thụt dòng (chỉ dùng dấu cách), dấu hai chấm và dấu ngoặc kép ở dòng này và dòng trên.",
      en: "Look at the indentation (spaces only), colons and quotes of this line and the one above.")
    func make(_ problem: String, _ place: Place) -> Finding {
      Finding(
        kind.codes.broken, Words(vi: "Không đọc được YAML: \(problem)", en: "Cannot read the YAML: \(problem)"),
        at: place, hint: hint)
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self = make(problem, Place(file, line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.sorted().joined(separator: ", ")
      let line = context.mark.line
      self = Finding(
        kind.codes.keyTwice,
        Words(vi: "Khóa viết hai lần: \(names)", en: "The key is written twice: \(names)"), at: Place(file, line: line))
    default:
      self = make(error.description, Place(file))
    }
  }
}
