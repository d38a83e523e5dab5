import Drawing
import Findings
import Geometry
import Testing

@Suite struct PictureTests {
  func read(_ text: String) throws(Finding) -> Picture { try Picture(reading: Array(text.utf8), file: "art.svg") }

  func png() throws -> [UInt8] {
    let mark = Mark.fill(
      Path(rectangle: Rectangle(x: 0, y: 0, width: 5, height: 10)), .solid(Colour(red: 1, green: 0, blue: 0)),
      rule: .nonZero)
    return try CairoPainter().png(
      of: Page(trim: Size(20, 10), frame: Frame(size: Size(20, 10), marks: [.init(mark, at: .zero)])), dpi: 72,
      options: .init(background: nil))
  }

  func code(_ bytes: [UInt8]) -> Code? {
    do throws(Finding) {
      _ = try Picture(reading: bytes, file: "x")
      return nil
    } catch { return error.code }
  }

  @Test("A JPEG tells its dimensions, components and density, and keeps its bytes")
  func jpeg() throws {
    let picture = try Picture(reading: SamplePictures.jpeg, file: "photo.jpg", alternative: "Ảnh")
    #expect(picture.kind == .jpeg)
    #expect(picture.pixels?.width == 24 && picture.pixels?.height == 16)
    #expect(picture.samples == Picture.Samples(components: 3, bits: 8))
    #expect(abs(picture.naturalSize.width - 24.0 / 300 * 72) < 1e-9)
    #expect(picture.bytes == SamplePictures.jpeg)
    #expect(picture.alternative == "Ảnh")
  }

  @Test("A JPEG in CMYK by Adobe's programs is marked as inverted")
  func inks() throws {
    let samples = try Picture(reading: SamplePictures.inkJPEG, file: "x.jpg").samples
    #expect(samples == Picture.Samples(components: 4, bits: 8, isInverted: true))
  }

  @Test("A photo taken sideways stands upright", arguments: Orientation.allCases)
  func orientation(_ orientation: Orientation) throws {
    let picture = try Picture(reading: SamplePictures.jpeg(orientation: UInt8(orientation.rawValue)), file: "x.jpg")
    #expect(picture.orientation == orientation)
    #expect((picture.naturalSize.width < picture.naturalSize.height) == orientation.isSideways)
    let box = orientation.placement(in: Size(30, 20)).apply(to: Rectangle(x: 0, y: 0, width: 1, height: 1))
    #expect(box == Rectangle(x: 0, y: 0, width: 30, height: 20))
  }

  @Test("The top of a photo taken with the camera turned left is at the right of its pixels")
  func orientedPixels() throws {
    // Stored red above and blue below; to be turned a quarter clockwise: red right, blue left.
    let picture = try Picture(reading: SamplePictures.jpeg(orientation: 6), file: "x.jpg")
    let frame = Frame(size: Size(40, 60), marks: [.init(.picture(picture, Size(40, 60)), at: .zero)])
    let pixels = try CairoPainter().pixels(of: Page(trim: Size(40, 60), frame: frame), dpi: 72)
    #expect(pixels[37, 30][0] > 180 && pixels[37, 30][2] < 80)
    #expect(pixels[2, 30][2] > 180 && pixels[2, 30][0] < 80)
  }

  @Test("A PNG tells its dimensions and alpha, and is painted where it stands")
  func pngFile() throws {
    let picture = try Picture(reading: png(), file: "x.png")
    #expect(picture.pixels?.width == 20 && picture.pixels?.height == 10)
    #expect(picture.samples == Picture.Samples(components: 3, bits: 8, hasAlpha: true))
    let frame = Frame(size: Size(60, 40), marks: [.init(.picture(picture, Size(40, 20)), at: Point(10, 10))])
    let pixels = try CairoPainter().pixels(of: Page(trim: Size(60, 40), frame: frame), dpi: 72)
    #expect(pixels[12, 20] == [255, 0, 0, 255])
    #expect(pixels[30, 20] == [255, 255, 255, 255])
  }

  @Test("Cut or damaged files are findings, and so are other kinds")
  func damaged() throws {
    let png = try png()
    for length in stride(from: 8, to: png.count, by: 7) { #expect(code(Array(png[..<length])) == Code.damagedPicture) }
    for length in stride(from: 4, to: SamplePictures.jpeg.count - 1, by: 11) {
      #expect(code(Array(SamplePictures.jpeg[..<length])) == Code.damagedPicture)
    }
    var broken = png
    broken[20] ^= 1
    #expect(code(broken) == Code.damagedPicture)
    #expect(code(Array("GIF89a".utf8)) == Code.unknownPictureKind)
    #expect(code([]) == Code.unknownPictureKind)
    #expect(code(Array("<svg xmlns='http://www.w3.org/2000/svg'><rect></svg>".utf8)) == Code.damagedPicture)
  }

  @Test("Kinds of JPEG that printers do not read, and traps for memory, are findings")
  func unfit() throws {
    func with(_ change: (inout [UInt8], Int) -> Void) throws -> [UInt8] {
      var bytes = SamplePictures.jpeg
      let frame = try #require(bytes.indices.first { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xC0 })
      change(&bytes, frame)
      return bytes
    }
    #expect(code(try with { $0[$1 + 1] = 0xC9 }) == Code.damagedPicture)
    #expect(code(try with { $0[$1 + 4] = 12 }) == Code.damagedPicture)
    #expect(code(try with { $0[$1 + 9] = 2 }) == Code.damagedPicture)
    #expect(
      code(try with { $0.replaceSubrange($1 + 5..<$1 + 9, with: [0xFF, 0xFF, 0xFF, 0xFF]) }) == Code.tooLargePicture)
  }

  @Test("An SVG keeps its size and is painted as it is")
  func svg() throws {
    let picture = try read(SamplePictures.svg)
    #expect(picture.kind == .svg)
    #expect(abs(picture.naturalSize.width - .millimetres(40)) < 0.01)
    let frame = Frame(size: Size(40, 20), marks: [.init(.picture(picture, Size(40, 20)), at: .zero)])
    let pixels = try CairoPainter().pixels(of: Page(trim: Size(40, 20), frame: frame), dpi: 72)
    #expect(pixels[5, 10] == [0xC8, 0x10, 0x2E, 255])
  }

  @Test("An SVG may be turned and stretched, its faded parts too")
  func turnedSVG() throws {
    let picture = try read(SamplePictures.svg)
    let art = Frame(size: Size(40, 40), marks: [.init(.picture(picture, Size(40, 40)), at: .zero)])
    let group = Group(art, transform: Transform(a: -1, b: 0, c: 0, d: -1, e: 40, f: 40))
    let frame = Frame(size: Size(40, 40), marks: [.init(.group(group), at: .zero)])
    let pixels = try CairoPainter().pixels(of: Page(trim: Size(40, 40), frame: frame), dpi: 72)
    #expect(pixels[35, 3] == [0xC8, 0x10, 0x2E, 255])
    #expect(pixels[5, 3][0] > 100 && pixels[5, 3][2] > 200)
    _ = try CairoPainter().pdf(of: [Page(trim: Size(40, 40), frame: frame)])
  }

  @Test(
    "What SVG cannot keep as vectors, or fetches from outside, is refused",
    arguments: [
      ("<filter id='f'/>", .unprintableDrawing), ("<mask id='m'/>", .unprintableDrawing),
      ("<pattern id='p'/>", .unprintableDrawing), ("<text>a</text>", .unprintableDrawing),
      ("<svg:text>a</svg:text>", .unprintableDrawing),
      ("<image href='data:image/png;base64,AA'/>", .unprintableDrawing),
      ("<rect style='fill:red; filter: blur(2px)'/>", .unprintableDrawing),
      ("<g filter='drop-shadow(1px 1px)'/>", .unprintableDrawing),
      ("<style>.a{mix-blend-mode:multiply}</style>", .unprintableDrawing),
      ("<rect id='a>b' style='mix-blend-mode:multiply'/>", .unprintableDrawing),
      ("<rect data-name='a &gt; b' style='fill:red;\n mix-blend-mode : screen'/>", .unprintableDrawing),
      ("<rect style='mix-blend-&#109;ode:multiply'/>", .unprintableDrawing),
      ("<style><![CDATA[.a{fill:red} .b { filter : blur(1px) }]]></style>", .unprintableDrawing),
      ("<rect style='fill:/* x */url(\"http://example.org/g\")'/>", .foreignResources),
      ("<use xlink:href='other.svg#a'/>", .foreignResources), ("<style>@import 'a.css';</style>", .foreignResources),
      ("<rect style='fill:url(http://example.org/g)'/>", .foreignResources),
      ("<image xlink:href=\"file:///etc/passwd\"/>", .foreignResources),
    ] as [(String, Code)])
  func refused(part: String, wanted: Code) throws {
    let text =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:svg='http://www.w3.org/2000/svg' "
      + "xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'>\(part)</svg>"
    #expect(code(Array(text.utf8)) == wanted)
  }

  @Test("Entities are refused, inner references and comments are not")
  func references() throws {
    let bomb =
      "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>"
    #expect(code(Array(bomb.utf8)) == Code.foreignResources)
    _ = try read(
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'>"
        + "<!-- <filter> --><path filter='none' id='a' d='M0 0h3'/><use xlink:href='#a'/></svg>")
  }

  @Test("A JPEG's bytes pass through into a PDF, once for all pages")
  func passThrough() throws {
    let picture = try Picture(reading: SamplePictures.jpeg, file: "x.jpg")
    let frame = Frame(size: Size(40, 20), marks: [.init(.picture(picture, Size(40, 20)), at: .zero)])
    let page = Page(trim: Size(40, 20), frame: frame)
    let pdf = try CairoPainter().pdf(of: [page, page, page])
    #expect(occurrences(of: SamplePictures.jpeg, in: pdf) == 1)
  }

  private func occurrences(of part: [UInt8], in whole: [UInt8]) -> Int {
    whole.indices.filter { whole[$0] == part[0] && whole[$0...].starts(with: part) }.count
  }
}
