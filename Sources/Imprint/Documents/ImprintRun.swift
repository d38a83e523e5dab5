import Drawing
import Findings
import Geometry
import Locks

/// Static art as a run has compiled it: pieces, each a form of one owner, and the structure that they belong to.
final class CompiledArt: Sendable {
  let pieces: [Painter.Piece]
  let tree: StructureTree
  let findings: [Finding]
  let ink: InkGauge
  let shower: LineShower

  init(_ painter: Painter) {
    pieces = painter.pieces
    tree = painter.tree
    findings = painter.findings
    ink = painter.ink
    shower = painter.shower
  }
}

/// Writes the files of one run, which share font programs, static art and pictures: each is made ready once.
///
/// May be used by many threads at a time. Reference for all syntax: ISO 32000-1.
public final class ImprintRun: Sendable {
  public let options: ImprintOptions
  let colours: ColourConversion
  let profile: Body
  private let faces = Guarded<[Face: FaceProgram]>([:])
  private let arts = Guarded<[(source: SharedFrame, art: CompiledArt)]>([])
  private let pictures = Guarded(PictureShelf())
  private let benches = Guarded<[Workbench]>([])
  private let marks = Guarded<[(trim: Size, bleed: Double, marks: SharedFrame)]>([])

  public init(_ options: ImprintOptions = ImprintOptions()) throws(Finding) {
    if options.standards.contains(.pdfx4), options.colour == .rgb {
      throw Finding(
        .standardNeedsInks,
        Words(vi: "PDF/X-4 cần màu CMYK hoặc đen trắng.", en: "PDF/X-4 needs colours in CMYK or grey."),
        hint: Words(vi: "Chọn --inks cmyk kèm --profile.", en: "Choose --inks cmyk with --profile."))
    }
    self.options = options
    colours = try ColourConversion(options.colour, usesSpots: options.usesSpots)
    profile = Body(colours.profile, by: Compressor())
  }

  // MARK: Files

  /// Makes pages ready that belong together, such as one record's certificate or a booklet.
  ///
  /// - Parameter isWhole: whether these are all pages of their file, so that every link must find its anchor in them.
  public func prepare(_ pages: [Page], isWhole: Bool = true) throws(Finding) -> PreparedPages {
    let bench = lend()
    defer { giveBack(bench) }
    return try PagePreparation(run: self, bench: bench).prepare(pages, isWhole: isWhole)
  }

  /// One file of the given pages; the same pages and information give the same bytes.
  public func file(_ pages: [Page], information: DocumentInformation) throws(Finding) -> [UInt8] {
    try file(try prepare(pages), information: information)
  }

  /// One file of pages made ready before.
  public func file(_ pages: PreparedPages, information: DocumentInformation) throws(Finding) -> [UInt8] {
    try file(pages, information: information) { _ in false } ?? []
  }

  /// One file of pages made ready before, unless it is known by what is drawn and said in it.
  ///
  /// - Parameter isKnown: told sixteen bytes, the sum of all contents, pictures, faces, glyphs, tags and words of the file.
  public func file(
    _ pages: PreparedPages, information: DocumentInformation, unless isKnown: ([UInt8]) -> Bool
  ) throws(Finding) -> [UInt8]? {
    let bench = lend()
    defer { giveBack(bench) }
    let compressor = pages.count > Self.largestOfMany ? bench.compressor : bench.quickCompressor
    let assembly = DocumentAssembly(run: self, information: information, compressor: compressor, sink: nil)
    assembly.append(pages, asSection: false)
    return try assembly.finish(unless: isKnown)
  }

  /// Pages of a file that is likely one of thousands; longer ones are booklets, whose bytes are worth some time.
  private static let largestOfMany = 8

  // MARK: What files share

  /// Compiles pictures and reads faces that files are going to need, so that no page has to wait for them.
  ///
  /// What is wrong with them is told by the pages that bear them. All cores work at it.
  public func makeReady(pictures: [Picture], faces: [Face], forFiles: Bool) {
    _ = Stretches(of: pictures.count + faces.count, length: 1).map { stretch in
      let bench = lend()
      defer { giveBack(bench) }
      if stretch.lowerBound < pictures.count {
        // Art of vectors is the same at every size; pixels wait for the size at which they stand.
        let picture = pictures[stretch.lowerBound]
        if picture.kind == .svg { _ = try? compile(picture, target: nil, bench: bench) }
      } else {
        let face = faces[stretch.lowerBound - pictures.count]
        try? program(of: face).makeReady(by: forFiles ? bench.quickCompressor : bench.compressor)
      }
    }
  }

  func program(of face: Face) throws(Finding) -> FaceProgram {
    if let known = faces.withLock({ $0[face] }) { return known }
    let made = try FaceProgram(face)
    return faces.withLock { faces in
      if let known = faces[face] { return known }
      faces[face] = made
      return made
    }
  }

  /// The first to compile wins, so that all pages of a run refer to the same forms.
  func compile(_ shared: SharedFrame, bench: Workbench) throws(Finding) -> CompiledArt {
    let known = arts.withLock { arts in
      arts.first { $0.source === shared }?.art ?? arts.first { $0.source == shared }?.art
    }
    if let known { return known }
    let painter = Painter(run: self, bench: bench, marking: .pieces, tree: StructureTree(levelsHeadings: false))
    let bounds = FrameBounds.of(shared.frame).inset(by: -1)
    painter.pieceBox = [bounds.minX, -bounds.maxY, bounds.maxX, -bounds.minY]
    try painter.paint(shared.frame, at: Placement(.identity))
    painter.leave()
    // Inks and missing shapes are told by the pages, which add up what their art asks for.
    let art = CompiledArt(painter)
    return arts.withLock { arts in
      if let known = arts.first(where: { $0.source == shared })?.art { return known }
      arts.append((shared, art))
      return art
    }
  }

  func compile(
    _ picture: Picture, target: PixelTarget?, bench: Workbench
  ) throws(Finding) -> CompiledPicture {
    if let known = bench.compiled(picture, target) { return known }
    var fingerprint = Fingerprint(of: picture.bytes)
    if let target { fingerprint.add("\(target.width) × \(target.height)") }
    var compiled = pictures.withLock { $0.picture(fingerprint) }
    if compiled == nil {
      let made = try PictureCompiler(colours: colours, compressor: bench.compressor).compile(
        picture, as: fingerprint, target: target)
      compiled = pictures.withLock { $0.keep(made) }
    }
    guard let compiled else { return CompiledPicture(objects: [], fingerprint: fingerprint, hasTransparency: false) }
    bench.remember(compiled, of: picture, target)
    return compiled
  }

  func pressMarks(for page: Page) -> SharedFrame? {
    guard let wanted = options.pageMarks else { return nil }
    return marks.withLock { marks in
      if let known = marks.first(where: { $0.trim == page.trim && $0.bleed == page.bleed }) { return known.marks }
      let made = PageMarksArt(marks: wanted, trim: page.trim, bleed: page.bleed, colours: options.colour).sharedFrame
      marks.append((page.trim, page.bleed, made))
      return made
    }
  }

  /// Room around the bleed for marks of the press, in points.
  public static var marginForMarks: Double { PagePreparation.marginForMarks }

  private func lend() -> Workbench { benches.withLock { $0.popLast() } ?? Workbench() }
  private func giveBack(_ bench: Workbench) { benches.withLock { $0.append(bench) } }
}

/// Compiled pictures of a run, the latest ones: photographs of ten thousand people must not pile up.
struct PictureShelf {
  private var pictures: [CompiledPicture] = []
  private var size = 0
  private static let limit = 16 << 20

  func picture(_ fingerprint: Fingerprint) -> CompiledPicture? { pictures.last { $0.fingerprint == fingerprint } }

  mutating func keep(_ made: CompiledPicture) -> CompiledPicture {
    if let known = picture(made.fingerprint) { return known }
    pictures.append(made)
    size += Self.size(of: made)
    while size > Self.limit, pictures.count > 1 { size -= Self.size(of: pictures.removeFirst()) }
    return made
  }

  private static func size(of picture: CompiledPicture) -> Int {
    picture.objects.reduce(0) { $0 + ($1.body?.bytes.count ?? 0) }
  }
}
