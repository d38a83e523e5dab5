/// The outlines of a face cut into pieces: some can be copied from outlines before them, the rest stand for themselves.
///
/// An accented letter mostly repeats its base letter. Which letters a file has is not known yet, so a piece names several
/// outlines that it can be copied from.
struct OutlinePieces: Sendable {
  struct Piece: Sendable {
    /// Where it lies among all outlines.
    var bytes: Range<Int>
    /// Where it can be copied from, as indexes of `sources`, the least code first.
    var sources: Range<Int>
  }

  /// A place in an outline.
  struct Source: Sendable {
    var code: Int
    var offset: Int
  }

  /// All outlines by code, one behind the other.
  let outlines: [UInt8]
  let pieces: [Piece]
  let sources: [Source]
  /// By code, the indexes of its pieces.
  let piecesByCode: [Range<Int>]

  /// The least bytes that are copied: what says where from takes about half as many.
  private static let shortest = 5
  private static let mostSources = 8
  /// How many places with the same start are looked at.
  private static let mostPlaces = 96

  /// - Parameter count: codes below this are those of outlines that files may choose.
  init(_ programs: any GlyphPrograms, count: Int) {
    var finder = RepeatFinder()
    var pieces: [Piece] = []
    var sources: [Source] = []
    var piecesByCode: [Range<Int>] = []
    for code in 0..<count {
      let first = pieces.count
      let range = finder.add(programs.outline(of: code), code: code)
      var (place, start) = (range.lowerBound, range.lowerBound)
      func cut(_ end: Int) {
        if start < end { pieces.append(Piece(bytes: start..<end, sources: sources.count..<sources.count)) }
      }
      while place < range.upperBound {
        let found = finder.repeats(at: place, end: range.upperBound, least: Self.shortest, most: Self.mostPlaces)
        guard found.length >= Self.shortest else {
          finder.enter(place)
          place += 1
          continue
        }
        cut(place)
        let firstSource = sources.count
        sources += found.places.prefix(Self.mostSources).map { finder.source(at: $0) }
        pieces.append(Piece(bytes: place..<place + found.length, sources: firstSource..<sources.count))
        for step in 0..<found.length { finder.enter(place + step) }
        place += found.length
        start = place
      }
      cut(range.upperBound)
      piecesByCode.append(first..<pieces.count)
    }
    outlines = finder.bytes
    self.pieces = pieces
    self.sources = sources
    self.piecesByCode = piecesByCode
  }

  /// Walks over the pieces of the given outlines as they stand one behind the other from a place on.
  ///
  /// A piece is copied over a distance where one of its sources is among them, and stands for itself elsewhere.
  @inline(__always)
  func walk(
    _ codes: [Int], from start: Int, copy: (_ length: Int, _ distance: Int) -> Void, piece: (_ index: Int) -> Void
  ) {
    var places = [Int32](repeating: -1, count: piecesByCode.count)
    var place = start
    for code in codes {
      places[code] = Int32(place)
      for index in piecesByCode[code] {
        let length = pieces[index].bytes.count
        var distance = 0
        for source in pieces[index].sources where places[sources[source].code] >= 0 {
          distance = place - Int(places[sources[source].code]) - sources[source].offset
          break
        }
        if distance > 0, distance <= RunCode.largestDistance {
          copy(length, distance)
        } else {
          piece(index)
        }
        place += length
      }
    }
  }
}

/// Finds what bytes repeat of those before them, within single outlines.
private struct RepeatFinder {
  private(set) var bytes: [UInt8] = []
  /// By outline, its code and its start.
  private var starts: [Int] = []
  /// By place, the index of its outline.
  private var outlineByPlace: [Int32] = []
  private var heads = [Int32](repeating: -1, count: 1 << bitsOfHash)
  /// By place, the one before it with the same hash.
  private var before: [Int32] = []

  private static let bitsOfHash = 14

  mutating func add(_ outline: ArraySlice<UInt8>, code: Int) -> Range<Int> {
    let start = bytes.count
    starts.append(start)
    bytes += outline
    before += repeatElement(-1, count: outline.count)
    outlineByPlace += repeatElement(Int32(code), count: outline.count)
    return start..<bytes.count
  }

  func source(at place: Int) -> OutlinePieces.Source {
    let code = Int(outlineByPlace[place])
    return OutlinePieces.Source(code: code, offset: place - starts[code])
  }

  mutating func enter(_ place: Int) {
    guard place + 4 <= bytes.count else { return }
    let hash = hash(at: place)
    before[place] = heads[hash]
    heads[hash] = Int32(place)
  }

  /// The longest stretch from a place on that stood before, and where, the first place first.
  func repeats(at place: Int, end: Int, least: Int, most: Int) -> (length: Int, places: [Int]) {
    guard place + least <= end else { return (0, []) }
    var best = least - 1
    var places: [Int] = []
    bytes.withUnsafeBufferPointer { bytes in
      let longest = min(end, place + RunCode.longestCopy)
      var other = Int(heads[hash(at: place)])
      var looks = 0
      while other >= 0, looks < most {
        let outline = outlineByPlace[other]
        var length = 0
        // Nothing is copied from beyond an outline's end: which one follows differs from file to file.
        while place + length < longest, outlineByPlace[other + length] == outline,
          bytes[other + length] == bytes[place + length]
        { length += 1 }
        if length > best {
          best = length
          places = [other]
        } else if length == best, length >= least {
          places.append(other)
        }
        other = Int(before[other])
        looks += 1
      }
    }
    return (best >= least ? best : 0, places.reversed())
  }

  private func hash(at place: Int) -> Int {
    let word = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt32.self) }
    return Int((word &* 0x9E37_79B1) >> UInt32(32 - Self.bitsOfHash))
  }
}
