import Drawing
import Findings
import Foundation
import Geometry
import PDFObjects
import Testing

@testable import Imprint

@Suite("Pictures")
struct PictureTests {
  private static let convert = Judge.find("convert")

  /// A file that ImageMagick writes from its own gradient.
  private static func made(_ name: String, _ options: [String]) throws -> [UInt8] {
    let path = try Judge.file([], name)
    let source = ["-size", "37x23", "gradient:red-blue", "(", "-size", "37x23", "gradient:white-gray20", ")"]
    let verdict = try Judge.run(try #require(convert), source + options + [path])
    #expect(verdict.status == 0, "\(verdict.output)")
    return Array(try Data(contentsOf: URL(filePath: path)))
  }

  private static let opaque = ["-delete", "1"]
  private static let faded = ["-alpha", "off", "-compose", "CopyOpacity", "-composite"]

  @Test(
    "PNG of every kind is read as ImageMagick reads it", .enabled(if: convert != nil),
    arguments: [
      ("rgb8", opaque + ["-define", "png:color-type=2", "-depth", "8"]),
      ("rgb16", opaque + ["-define", "png:color-type=2", "-define", "png:bit-depth=16"]),
      ("rgba8", faded + ["-define", "png:color-type=6", "-depth", "8"]),
      ("rgba16", faded + ["-define", "png:color-type=6", "-define", "png:bit-depth=16"]),
      ("grey8", opaque + ["-colorspace", "Gray", "-define", "png:color-type=0", "-depth", "8"]),
      ("grey2", opaque + ["-colorspace", "Gray", "-define", "png:color-type=0", "-define", "png:bit-depth=2"]),
      ("grey1", opaque + ["-monochrome", "-define", "png:color-type=0", "-define", "png:bit-depth=1"]),
      ("greya", faded + ["-colorspace", "Gray", "-define", "png:color-type=4", "-depth", "8"]),
      ("palette8", opaque + ["-colors", "20", "-define", "png:color-type=3"]),
      ("palette4", opaque + ["-colors", "11", "-define", "png:color-type=3", "-define", "png:bit-depth=4"]),
      ("interlaced", faded + ["-interlace", "PNG", "-define", "png:color-type=6", "-depth", "8"]),
      ("interlaced1", opaque + ["-monochrome", "-interlace", "PNG", "-define", "png:bit-depth=1"]),
    ])
  func readsPNG(_ kind: (name: String, options: [String])) throws {
    let bytes = try Self.made(kind.name + ".png", kind.options)
    let raster = try #require(PNGImage(Picture(reading: bytes, file: kind.name))).raster
    let path = try Judge.file(bytes, kind.name + "-again.png")
    let raw = try Judge.file([], kind.name + ".rgba")
    _ = try Judge.run(try #require(Self.convert), [path, "-depth", "8", "RGBA:" + raw])
    let expected = Array(try Data(contentsOf: URL(filePath: raw)))
    #expect(raster.width == 37 && raster.height == 23)
    var largest = 0
    for pixel in 0..<37 * 23 {
      for channel in 0..<3 {
        let found = raster.channels == 1 ? raster.samples[pixel] : raster.samples[3 * pixel + channel]
        largest = max(largest, abs(Int(found) - Int(expected[4 * pixel + channel])))
      }
      let opacity = raster.mask?[pixel] ?? 255
      largest = max(largest, abs(Int(opacity) - Int(expected[4 * pixel + 3])))
    }
    // 16 bits become 8 by cutting here and by rounding there.
    #expect(largest <= 1)
  }

  @Test("JPEG keeps its bytes and stands in the file once", .enabled(if: convert != nil))
  func passesJPEG() throws {
    let bytes = try Self.made("photo.jpg", Self.opaque)
    let picture = try Picture(reading: bytes, file: "photo.jpg", alternative: "Ảnh chân dung")
    let marks = (0..<3).map { Frame.Placed(.picture(picture, Size(80, 50)), at: Point(50, 50 + 80 * Double($0))) }
    let page = Page(trim: Size(300, 400), frame: Frame(size: Size(300, 400), marks: marks))
    let written = try ImprintRun().file([page, page], information: Specimens.information)
    let reader = try PDFDocument(written)
    let images = reader.references.map { reader.object($0) }.filter { $0.dictionary?["Subtype"]?.name == "Image" }
    #expect(images.count == 1)
    guard case .stream(let dictionary, let reference)? = images.first else { return }
    #expect(dictionary["Filter"]?.name == "DCTDecode")
    #expect(reader.rawBytes(of: reference) == bytes)
  }

  @Test("SVG becomes a form of vectors", .enabled(if: Judge.find("qpdf") != nil))
  func importsSVG() throws {
    let svg = """
      <svg xmlns="http://www.w3.org/2000/svg" width="120" height="60" viewBox="0 0 120 60">
      <defs><linearGradient id="g"><stop offset="0" stop-color="#c00"/><stop offset="1" stop-color="#fc0" stop-opacity="0.4"/></linearGradient></defs>
      <rect x="5" y="5" width="110" height="50" fill="url(#g)"/><circle cx="60" cy="30" r="20" fill="#0a0" fill-opacity="0.5"/></svg>
      """
    let picture = try Picture(reading: Array(svg.utf8), file: "emblem.svg", alternative: "Biểu trưng")
    let page = Page(
      trim: Size(300, 200),
      frame: Frame(size: Size(300, 200), marks: [.init(.picture(picture, Size(240, 120)), at: Point(30, 40))]))
    for mode in [ColourMode.rgb, .cmyk(profile: Specimens.pressProfile)] {
      let written = try ImprintRun(ImprintOptions(colour: mode)).file([page], information: Specimens.information)
      let path = try Judge.file(written, mode == .rgb ? "svg.pdf" : "svg-cmyk.pdf")
      let verdict = try Judge.run(try #require(Judge.find("qpdf")), ["--check", path])
      #expect(verdict.status == 0, "\(verdict.output)")
      let reader = try PDFDocument(written)
      let streams = reader.references.compactMap { reader.object($0).dictionary }
      #expect(
        !streams.contains {
          $0["Subtype"]?.name == "Image" && $0["SMask"] == nil && $0["ColorSpace"]?.name == "DeviceRGB"
        })
      if mode != .rgb {
        for dictionary in streams {
          #expect(dictionary["ColorSpace"]?.name != "DeviceRGB")
          #expect(dictionary["CS"]?.name != "DeviceRGB")
        }
      }
    }
  }

  @Test("a damaged picture is a finding, not a file")
  func refusesDamaged() throws {
    let picture = Picture(
      kind: .png, bytes: [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0], naturalSize: Size(10, 10), pixels: (10, 10),
      file: "broken.png", content: .png(PNGContent()))
    let page = Page(
      trim: Size(100, 100),
      frame: Frame(size: Size(100, 100), marks: [.init(.picture(picture, Size(10, 10)), at: .zero)]))
    let refused = #expect(throws: Finding.self) {
      try ImprintRun().file([page], information: Specimens.information)
    }
    #expect(refused?.code == .uncompilablePicture)
  }

  @Test("a photo in the inks of a press cannot stand in a document of a screen's colours", .enabled(if: convert != nil))
  func pressPhotos() throws {
    let bytes = try Self.made("press.jpg", Self.opaque + ["-colorspace", "CMYK"])
    let picture = try Picture(reading: bytes, file: "press.jpg", alternative: "Ảnh")
    let page = Page(
      trim: Size(100, 100),
      frame: Frame(size: Size(100, 100), marks: [.init(.picture(picture, Size(50, 50)), at: .zero)]))
    let refused = #expect(throws: Finding.self) {
      try ImprintRun().file([page], information: Specimens.information)
    }
    #expect(refused?.code == .pictureInOtherInks)
  }
}
