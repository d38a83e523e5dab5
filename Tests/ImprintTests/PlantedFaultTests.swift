import Findings
import Testing

@testable import Imprint

@Suite("Faults planted in a sound page")
struct PlantedFaultTests {
  private static func codes(_ change: (inout HandmadePDF) -> Void) throws -> [Code] {
    var file = HandmadePDF.sound
    file.resources = ""
    change(&file)
    return try Preflight(file.bytes, name: "a.pdf").findings.map(\.code)
  }

  @Test("the sound page is without a finding")
  func sound() throws { #expect(try Self.codes { _ in } == []) }

  /// An embedded font of two-byte codes, without a program that anyone reads, and its map to Unicode.
  private static func addFont(_ file: inout HandmadePDF, map: String = "<0041> <0041>") {
    file.objects[10] =
      "<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Face/Encoding/Identity-H/ToUnicode 13 0 R/DescendantFonts[11 0 R]>>"
    file.objects[11] =
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Face/CIDToGIDMap/Identity/FontDescriptor 12 0 R/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>"
    file.objects[12] = "<</Type/FontDescriptor/FontName/AAAAAA+Face/Flags 4/FontFile2 14 0 R>>"
    file.streams[13] = ("", "1 beginbfchar \(map) endbfchar")
    file.streams[14] = ("", "font")
    file.resources = "/Font<</F 10 0 R>>/ExtGState<</O<</op true/OPM 1>>>>"
  }

  private static func text(_ string: String, size: Int = 12, colour: String = "0 0 0 1 k") -> String {
    "\nBT \(colour) /F \(size) Tf 50 50 Td <\(string)> Tj ET"
  }

  @Test("what is wrong in a page's contents is found, and alone")
  func contents() throws {
    func found(_ addition: String, _ resources: String = "") throws -> [Code] {
      try Self.codes {
        $0.content += "\n" + addition
        if !resources.isEmpty { $0.resources = resources }
      }
    }
    #expect(try found("0 0 0 1 k 50 50 200 0.05 re f") == [.thinLine])
    #expect(try found("0 0 0 1 k 50 50 200 2 re f") == [])
    #expect(try found("q 0.05 0 0 0.05 0 0 cm 1 w 0 0 0 1 K 900 900 m 2000 900 l S Q") == [.thinLine])
    #expect(try found("1 0 0 rg 50 50 20 20 re f") == [.screenColours])
    #expect(
      try found("/L cs 50 0 0 sc 50 50 20 20 re f", "/ColorSpace<</L[/Lab<</WhitePoint[0.9 1 0.8]>>]>>") == [
        .measuredColours
      ])
    #expect(try found("q") == [.brokenOperators])
    #expect(try found("1 2 schreibe") == [.brokenOperators])
    #expect(try found("BX 1 2 schreibe EX") == [])
    #expect(try found("1 1 1 1 k 50 50 20 20 re f") == [.inkOverLimit])
    let multiply = "/ExtGState<</M<</BM/Multiply>>>>"
    #expect(
      try found("0.9 0.9 0 0 k 50 50 90 90 re f /M gs 0 0 0.9 0.9 k 60 60 20 20 re f", multiply) == [.inkOverLimit])
    #expect(try found("0.9 0.9 0 0 k 50 50 90 90 re f 0 0 0.9 0.9 k 60 60 20 20 re f", multiply) == [])
    let all = "/ColorSpace<</A[/Separation/All/DeviceCMYK 9 0 R]>>"
    #expect(try found("/A cs 0.5 sc 50 50 20 20 re f", all) == [.registrationColour])
    #expect(try found("/A cs 0.5 sc 2 2 4 4 re f", all) == [])
    let spots = "/ColorSpace<</A[/Separation/Gold#20871/DeviceCMYK 9 0 R]/B[/Separation/GOLD-871/DeviceCMYK 9 0 R]>>"
    #expect(try found("/A cs 1 sc 50 50 20 20 re f /B cs 1 sc 90 50 20 20 re f", spots) == [.spotsAlike])
  }

  @Test("art that ends at the cut is told of, and so is art that the page cuts there")
  func bleed() throws {
    #expect(try Self.codes { $0.content = "0 0 0 0.2 k 10 10 300 200 re f" } == [.artWithoutBleed])
    #expect(try Self.codes { $0.content = "1 1 1 rg 10 10 300 200 re f" } == [])
    #expect(try Self.codes { $0.content += "\n40 10 m 60 40 l 80 10 l 60 12 l f" } == [])
    #expect(try Self.codes { $0.content = "0 0 0 0.2 k 20 20 280 180 re f" } == [])
    #expect(try Self.codes { $0.content = "10 10 300 200 re W n 0 0 0 0.2 k 0 0 320 220 re f" } == [.artWithoutBleed])
  }

  @Test("what is wrong with text is found")
  func texts() throws {
    func found(_ addition: String, map: String = "<0041> <0041>") throws -> [Code] {
      try Self.codes {
        Self.addFont(&$0, map: map)
        $0.content += addition
      }
    }
    #expect(try found(Self.text("0041")) == [])
    #expect(try found(Self.text("0041", size: 8, colour: "0.6 0.5 0.4 1 k")) == [.richSmallText])
    #expect(try found(Self.text("0041", size: 12, colour: "0.6 0.5 0.4 1 k")) == [])
    #expect(try found(Self.text("0041", size: 3)) == [.smallText])
    #expect(try found("\nBT 3 Tr /F 3 Tf 50 50 Td <0041> Tj ET") == [])
    #expect(try found(Self.text("00410000")) == [.letterWithoutGlyph])
    #expect(try found(Self.text("0041"), map: "<0041> <E041>") == [.privateLetters])
    #expect(try found("\n/O gs" + Self.text("0041", colour: "0 0 0 0 k")) == [.whiteOverprint])
    #expect(try found(Self.text("0041", colour: "0 0 0 0 k")) == [])
  }

  @Test("letters without a map are told of only where no usual encoding tells them")
  func copying() throws {
    let counted = try Self.codes {
      Self.addFont(&$0)
      $0.objects[10] = $0.objects[10]?.replacing("/ToUnicode 13 0 R", with: "")
      $0.content += Self.text("0041")
    }
    #expect(counted == [.textNotCopyable])
    let usual = try Self.codes {
      $0.objects[10] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
      $0.resources = "/Font<</F 10 0 R>>"
      $0.content += "\nBT 0 0 0 1 k /F 12 Tf 50 50 Td (A) Tj ET"
    }
    #expect(usual == [.fontNotEmbedded])
  }

  @Test("a font whose letters are drawings is told of")
  func drawnFonts() throws {
    let codes = try Self.codes {
      $0.objects[10] =
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 65/LastChar 65/Widths[9]/CharProcs<</A 11 0 R>>/Encoding<</Differences[65/A]>>>>"
      $0.streams[11] = ("", "9 0 d0 0 0 9 9 re f")
      $0.resources = "/Font<</F 10 0 R>>"
      $0.content += "\nBT 0 0 0 1 k /F 12 Tf 50 50 Td (A) Tj ET"
    }
    #expect(codes == [.drawnFont])
  }

  @Test("what is wrong with pages and their boxes is found")
  func pages() throws {
    #expect(try Self.codes { $0.page = "/Rotate 90" } == [.turnedPages])
    #expect(try Self.codes { $0.page = "/UserUnit 2" } == [.scaledUnits])
    let outside = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 320 220]/TrimBox[-10 10 310 210]/Contents 4 0 R>>"
    #expect(try Self.codes { $0.objects[3] = outside }.contains(.boxesOutside))
    let bare = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 320 220]/Contents 4 0 R>>"
    #expect(try Self.codes { $0.objects[3] = bare }.contains(.noTrimBox))
    let two = try Self.codes {
      $0.objects[2] = "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>"
      $0.objects[6] = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/TrimBox[10 10 290 290]>>"
    }
    #expect(two == [.severalSizes])
    #expect(try Self.codes { $0.objects[2] = "<</Type/Pages/Kids[3 0 R]/Count 9>>" } == [.mendedFile])
    let stamp = try Self.codes {
      $0.page = "/Annots[<</Type/Annot/Subtype/Stamp/F 4/Rect[50 50 90 90]>>]"
    }
    #expect(stamp == [.annotationOnPage])
    let hidden = try Self.codes {
      $0.objects[1] = "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>>>"
      $0.objects[6] = "<</Type/OCG/Name(Nhap)>>"
    }
    #expect(hidden == [.hiddenLayer])
  }

  @Test("a claim that the file itself contradicts is an error for each point")
  func claims() throws {
    func codes(_ claim: String) throws -> [Code] {
      try Self.codes {
        $0.objects[1] = "<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R>>"
        $0.streams[6] = ("/Type/Metadata/Subtype/XML", claim)
        $0.trailer += "/ID[<01><02>]"
      }
    }
    // No output intent; and it does not say whether it is trapped.
    #expect(try codes("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>") == [.brokenClaim, .brokenClaim])
    // Inks without a profile for them.
    #expect(try codes("<x pdfaid:part='2' pdfaid:conformance='B'/>") == [.brokenClaim])
    // No tags, no language, no title.
    #expect(try codes("<pdfuaid:part>1</pdfuaid:part>") == [.brokenClaim, .brokenClaim, .brokenClaim])
    #expect(try codes("<x/>") == [])
  }

  @Test("numbers at the ends of their range, names that stand for themselves and forms in forms end in a report")
  func hostile() throws {
    _ = try? Self.codes {
      $0.objects[3] =
        "<</Type/Page/Parent 2 0 R/MediaBox[-1e300 0 99999999999999999999999999 1]/Rotate 99999999999999999999>>"
    }
    _ = try Self.codes {
      $0.resources = "/ColorSpace<</A/A/B[/Indexed/B 255 <00>]/C[/Pattern/C]/DefaultRGB[/ICCBased 4 0 R]>>"
      $0.content = "/A cs 1 sc /B cs 1 sc /C cs /P scn 1 0 0 rg 50 50 20 20 re f"
    }
    let deep = try Self.codes {
      for number in 20..<40 {
        $0.streams[number] = (
          "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F \(number + 1) 0 R>>>>",
          String(repeating: "/F Do ", count: 10)
        )
      }
      $0.resources = "/XObject<</F 20 0 R>>"
      $0.content = "/F Do"
    }
    #expect(deep.contains(.unreadContent))
  }
}
