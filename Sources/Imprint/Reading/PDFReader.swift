import CDeflate

/// A PDF file as it can be read: its objects by their numbers. Encrypted files and filters other than Flate stay closed.
final class PDFReader {
  let bytes: [UInt8]
  private(set) var trailer = PDFDictionary()
  private enum Place {
    case file(Int)
    case objectStream(Int, index: Int)
  }
  private var places: [Int: Place] = [:]
  private var known: [Int: PDFValue] = [:]
  private var streams: [Int: [PDFValue]] = [:]
  private var open: Set<Int> = []

  convenience init?(_ bytes: [UInt8]) {
    self.init(opening: bytes)
    if trailer["Encrypt"] != nil { return nil }
  }

  static func isEncrypted(_ bytes: [UInt8]) -> Bool { PDFReader(opening: bytes)?.trailer["Encrypt"] != nil }

  private init?(opening bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.count > 30, Self.find("%PDF-", in: bytes, from: 0, to: min(1024, bytes.count)) != nil else {
      return nil
    }
    var visited: Set<Int> = []
    if let end = Self.findLast("startxref", in: bytes) {
      var scanner = PDFScanner(bytes, at: end + 9)
      var next = scanner.nextValue()?.integer
      while let position = next, position >= 0, position < bytes.count, visited.insert(position).inserted {
        next = readSection(at: position)
      }
    }
    if trailer["Root"] == nil || value(trailer["Root"]).dictionary == nil { rebuild() }
    guard trailer["Root"] != nil else { return nil }
  }

  var objectNumbers: [Int] { places.keys.sorted() }

  /// The value itself, references followed.
  func value(_ given: PDFValue?) -> PDFValue {
    var current = given ?? .null
    var steps = 0
    while case .reference(let number) = current, steps < 20 {
      current = object(number)
      steps += 1
    }
    return current
  }

  func dictionary(_ given: PDFValue?) -> PDFDictionary? { value(given).dictionary }
  func array(_ given: PDFValue?) -> [PDFValue] { value(given).array ?? [] }
  func numbers(_ given: PDFValue?) -> [Double] { array(given).compactMap { value($0).number } }

  func object(_ number: Int) -> PDFValue {
    if let value = known[number] { return value }
    guard let place = places[number], open.insert(number).inserted else { return .null }
    defer { open.remove(number) }
    let value: PDFValue
    switch place {
    case .file(let position): value = readObject(at: position) ?? .null
    case .objectStream(let stream, let index):
      let members = members(of: stream)
      value = index < members.count ? members[index] : .null
    }
    known[number] = value
    return value
  }

  /// The bytes of a stream, its filters undone; nil where a filter is not known.
  func content(of given: PDFValue?) -> [UInt8]? {
    guard case .stream(let dictionary, let range) = value(given) else { return nil }
    var content = Array(bytes[range])
    let filter = value(dictionary["Filter"])
    let filters = filter.array ?? (filter == .null ? [] : [filter])
    let parameters = value(dictionary["DecodeParms"])
    let allParameters = parameters.array ?? [parameters]
    for (index, filter) in filters.enumerated() {
      guard value(filter).name == "FlateDecode", let inflated = Self.inflate(content) else { return nil }
      content = inflated
      if index < allParameters.count, let parameters = self.dictionary(allParameters[index]) {
        guard let plain = unpredict(content, parameters) else { return nil }
        content = plain
      }
    }
    return content
  }

  // MARK: Objects

  private func readObject(at position: Int) -> PDFValue? {
    var scanner = PDFScanner(bytes, at: position)
    guard case .value(.integer)? = scanner.next(), case .value(.integer)? = scanner.next(),
      case .keyword("obj")? = scanner.next(), let value = scanner.nextValue()
    else { return nil }
    guard case .dictionary(let dictionary) = value else { return value }
    scanner.skipSpace()
    guard scanner.position + 6 < bytes.count,
      bytes[scanner.position..<scanner.position + 6].elementsEqual("stream".utf8)
    else { return value }
    var start = scanner.position + 6
    if bytes[start] == 13 { start += 1 }
    if start < bytes.count, bytes[start] == 10 { start += 1 }
    let stated = self.value(dictionary["Length"]).integer ?? -1
    if stated >= 0, start + stated <= bytes.count,
      Self.find("endstream", in: bytes, from: start + stated, to: min(start + stated + 20, bytes.count)) != nil
    {
      return .stream(dictionary, start..<start + stated)
    }
    let end = Self.find("endstream", in: bytes, from: start, to: bytes.count) ?? bytes.count
    return .stream(dictionary, start..<max(start, end))
  }

  private func members(of stream: Int) -> [PDFValue] {
    if let members = streams[stream] { return members }
    var members: [PDFValue] = []
    let object = object(stream)
    if let dictionary = object.dictionary, let content = content(of: object), let count = dictionary["N"]?.integer,
      let first = dictionary["First"]?.integer
    {
      var header = PDFScanner(content)
      for _ in 0..<max(0, count) {
        guard header.nextNumber() != nil, let offset = header.nextNumber() else { break }
        var scanner = PDFScanner(content, at: first + offset)
        members.append(scanner.nextValue() ?? .null)
      }
    }
    streams[stream] = members
    return members
  }

  // MARK: The cross-reference

  /// Reads a section and answers with the position of the one before.
  private func readSection(at position: Int) -> Int? {
    var scanner = PDFScanner(bytes, at: position)
    scanner.skipSpace()
    if scanner.position + 4 < bytes.count, bytes[scanner.position..<scanner.position + 4].elementsEqual("xref".utf8) {
      return readTable(at: scanner.position + 4)
    }
    guard let object = readObject(at: position), case .stream(let dictionary, _) = object,
      dictionary["Type"]?.name == "XRef", let content = content(of: object)
    else { return nil }
    merge(dictionary)
    let widths = numbers(dictionary["W"]).map { Int($0) }
    guard widths.count == 3, widths.allSatisfy({ $0 >= 0 && $0 < 9 }) else { return nil }
    var index = numbers(dictionary["Index"]).map { Int($0) }
    if index.isEmpty { index = [0, dictionary["Size"]?.integer ?? 0] }
    var offset = 0
    func field(_ width: Int) -> Int {
      defer { offset += width }
      return content[offset..<offset + width].reduce(0) { $0 << 8 | Int($1) }
    }
    for pair in stride(from: 0, to: index.count - 1, by: 2) {
      for number in index[pair]..<max(index[pair], index[pair] + index[pair + 1]) {
        guard offset + widths.reduce(0, +) <= content.count else { break }
        let kind = widths[0] == 0 ? 1 : field(widths[0])
        let (second, third) = (field(widths[1]), field(widths[2]))
        guard places[number] == nil else { continue }
        if kind == 1 {
          places[number] = .file(second)
        } else if kind == 2 {
          places[number] = .objectStream(second, index: third)
        }
      }
    }
    return dictionary["Prev"]?.integer
  }

  private func readTable(at start: Int) -> Int? {
    var scanner = PDFScanner(bytes, at: start)
    while let first = scanner.nextNumber(), let count = scanner.nextNumber(), count >= 0 {
      for number in first..<first + count {
        guard let offset = scanner.nextNumber(), scanner.nextNumber() != nil, case .keyword(let kind)? = scanner.next()
        else { return nil }
        if kind == "n", places[number] == nil { places[number] = .file(offset) }
      }
    }
    guard case .keyword("trailer")? = scanner.next(), case .dictionary(let dictionary)? = scanner.nextValue() else {
      return nil
    }
    merge(dictionary)
    if let hybrid = dictionary["XRefStm"]?.integer { _ = readSection(at: hybrid) }
    return dictionary["Prev"]?.integer
  }

  private func merge(_ dictionary: PDFDictionary) {
    for entry in dictionary.entries where trailer[entry.key] == nil { trailer.add(entry.key, entry.value) }
  }

  /// Looks for objects from start to end, for files whose cross-reference is lost.
  private func rebuild() {
    known.removeAll()
    var position = 0
    while let found = Self.find(" obj", in: bytes, from: position, to: bytes.count) {
      position = found + 4
      var start = found
      while start > 0, (48...57).contains(bytes[start - 1]) { start -= 1 }
      guard start > 1, PDFScanner.isSpace(bytes[start - 1]) else { continue }
      start -= 1
      while start > 0, (48...57).contains(bytes[start - 1]) { start -= 1 }
      if let number = Int(String(decoding: bytes[start..<found].prefix { $0 != 32 }, as: UTF8.self)) {
        places[number] = .file(start)
      }
    }
    position = 0
    while let found = Self.find("trailer", in: bytes, from: position, to: bytes.count) {
      position = found + 7
      var scanner = PDFScanner(bytes, at: position)
      if case .dictionary(let dictionary)? = scanner.nextValue() { merge(dictionary) }
    }
  }

  // MARK: Bytes

  static func find(_ text: String, in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard start >= 0, end <= bytes.count, end - start >= wanted.count else { return nil }
    var position = start
    while position <= end - wanted.count {
      if bytes[position] == wanted[0], bytes[position..<position + wanted.count].elementsEqual(wanted) {
        return position
      }
      position += 1
    }
    return nil
  }

  static func findLast(_ text: String, in bytes: [UInt8]) -> Int? {
    let wanted = Array(text.utf8)
    var position = bytes.count - wanted.count
    while position >= max(0, bytes.count - 4096) {
      if bytes[position..<position + wanted.count].elementsEqual(wanted) { return position }
      position -= 1
    }
    return nil
  }

  static func inflate(_ bytes: [UInt8]) -> [UInt8]? {
    guard let inflater = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(inflater) }
    var room = max(1024, bytes.count * 4)
    while room <= 1 << 30 {
      var output = [UInt8](repeating: 0, count: room)
      var written = 0
      // The streams of some writers have bytes behind their end.
      var used = 0
      switch libdeflate_zlib_decompress_ex(inflater, bytes, bytes.count, &output, room, &used, &written) {
      case LIBDEFLATE_SUCCESS: return Array(output[..<written])
      case LIBDEFLATE_INSUFFICIENT_SPACE: room *= 4
      default: return nil
      }
    }
    return nil
  }

  private func unpredict(_ content: [UInt8], _ parameters: PDFDictionary) -> [UInt8]? {
    let predictor = value(parameters["Predictor"]).integer ?? 1
    guard predictor >= 10 else { return predictor == 1 ? content : nil }
    let colours = value(parameters["Colors"]).integer ?? 1
    let bits = value(parameters["BitsPerComponent"]).integer ?? 8
    let columns = value(parameters["Columns"]).integer ?? 1
    guard (1...32).contains(colours), (1...16).contains(bits), (1...100_000).contains(columns) else { return nil }
    let rowLength = (colours * bits * columns + 7) / 8
    return RowFilter.undo(
      content[...], rows: content.count / (rowLength + 1), rowLength: rowLength, pixelLength: max(1, colours * bits / 8)
    )
  }
}

extension PDFScanner {
  /// The next token, where it is a whole number.
  mutating func nextNumber() -> Int? {
    let start = position
    if case .value(.integer(let value))? = next() { return value }
    position = start
    return nil
  }
}
