import Drawing

/// What one thread works with while it prepares pages; lent by the run, one thread at a time.
final class Workbench: @unchecked Sendable {
  let compressor = Compressor()
  let quickCompressor = Compressor(.quick)
  private(set) lazy var thoroughCompressor = Compressor(.thorough)
  private var programs: [(face: Face, program: FaceProgram)] = []
  private var colours: [(colour: Colour, resolved: ResolvedColour)] = []

  private var pictures: [(picture: Picture, target: PixelTarget?, compiled: CompiledPicture)] = []

  func compiled(_ picture: Picture, _ target: PixelTarget?) -> CompiledPicture? {
    pictures.first { $0.picture === picture && $0.target == target }?.compiled
  }

  func remember(_ compiled: CompiledPicture, of picture: Picture, _ target: PixelTarget?) {
    if pictures.count >= 8 { pictures.removeFirst() }
    pictures.append((picture, target, compiled))
  }

  func program(of face: Face) -> FaceProgram? {
    for known in programs where known.face === face { return known.program }
    return nil
  }

  func remember(_ program: FaceProgram, of face: Face) { programs.append((face, program)) }

  func resolve(_ colour: Colour, by conversion: ColourConversion) -> ResolvedColour {
    for known in colours where known.colour == colour { return known.resolved }
    let resolved = conversion.resolve(colour)
    if colours.count >= 16 { colours.removeFirst() }
    colours.append((colour, resolved))
    return resolved
  }
}
