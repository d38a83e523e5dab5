import Drawing
import Findings
import Testing

@Suite struct MarkupTests {
  let base = TextStyle(family: "TeX Gyre Termes", size: 12)
  let red = Colour(name: "red", red: 0.78, green: 0.06, blue: 0.18)

  var names: MarkupNames {
    let red = red
    let title = TextStyle(family: "Noto Serif Display", weight: .bold, size: 50, colour: red)
    return MarkupNames(colour: { $0 == "red" ? red : nil }, style: { $0 == "title" ? title : nil })
  }

  func spans(_ markup: String) throws -> [StyledText.Span] {
    try StyledText(markup: markup, base: base, names: names).spans
  }

  @Test("Plain text is one span in the base style")
  func plain() throws {
    #expect(try spans("Hà Nội") == [.init("Hà Nội", base)])
    #expect(try spans("") == [])
  }

  @Test("Emphasis nests and ends")
  func nesting() throws {
    let spans = try spans("a<b>b<i>c</i></b><u>d</u>e")
    #expect(spans.map(\.text) == ["a", "b", "c", "d", "e"])
    #expect(spans.map(\.style.weight) == [.regular, .bold, .bold, .regular, .regular])
    #expect(spans.map(\.style.isItalic) == [false, false, true, false, false])
    #expect(spans.map(\.style.isUnderlined) == [false, false, false, true, false])
  }

  @Test("A span sets family, weight, slant, size, colour, tracking, features, rise")
  func attributes() throws {
    let style = try spans(
      "<span font_family='Noto Serif' weight=\"600\" style='italic' size='14pt' color='red' letter_spacing='5%' "
        + "font_features='smcp, onum=1' rise='2pt' underline='single'>x</span>")[0].style
    #expect(
      style
        == TextStyle(
          family: "Noto Serif", weight: .semiBold, isItalic: true, size: 14, colour: red, tracking: 0.05,
          features: ["smcp", "onum=1"], rise: 2, isUnderlined: true))
    #expect(try spans("<span class='title'>x</span>")[0].style.size == 50)
    #expect(try spans("<span size='150%'>x</span>")[0].style.size == 18)
    #expect(try spans("<span foreground='#ff0000'>x</span>")[0].style.colour == Colour(red: 1, green: 0, blue: 0))
  }

  @Test("Raised, lowered, small and big text; text that is kept together")
  func sizes() throws {
    #expect(try spans("<sup>2</sup>")[0].style.rise > 0)
    #expect(try spans("<sub>2</sub>")[0].style.rise < 0)
    #expect(try spans("<small>2</small>")[0].style.size == 10)
    #expect(try spans("<big>2</big>")[0].style.size == 12 * 1.2)
    #expect(try spans("<keep>Lê <b>Hồng</b></keep> và").map(\.isKeptTogether) == [true, true, false])
  }

  @Test("An escaped value comes out as it went in", arguments: ["A & B <Trần>", "H'Hen \"Niê\"", "a &amp; b", "&#1;"])
  func escaping(value: String) throws {
    let text = try StyledText(markup: "<b>\(Markup.escape(value))</b>", base: base)
    #expect(text.string == value)
    #expect(text.spans.count == 1)
  }

  @Test("A number names a letter")
  func entities() throws {
    #expect(try spans("&#7877;&#x1EC5;&lt;")[0].text == "\u{1EC5}\u{1EC5}<")
  }

  @Test(
    "A fault is a finding that tells its place",
    arguments: [
      ("ab <blink>x", .unknownTag, 4), ("<b size='1'>x</b>", .unknownAttribute, 4),
      ("<span shade='1'>x</span>", .unknownAttribute, 7),
      ("<span size='tall'>x</span>", .wrongAttributeValue, 7),
      ("<span color='mauve'>x</span>", .wrongAttributeValue, 7), ("a <b>x", .brokenMarkup, 3),
      ("<b>x</i>", .brokenMarkup, 5), ("x</b>", .brokenMarkup, 2), ("<span size=14>x</span>", .brokenMarkup, 7),
      ("<b", .brokenMarkup, 1), ("A & B", .bareAmpersand, 3),
      ("&#xD800;", .bareAmpersand, 1), ("<span size='-3'>x</span>", .wrongAttributeValue, 7),
      ("<span letter_spacing='1024'>x</span>", .wrongAttributeValue, 7),
    ] as [(String, Code, Int)])
  func faults(markup: String, code: Code, position: Int) throws {
    do throws(Finding) {
      _ = try StyledText(markup: markup, base: base, names: names)
      Issue.record("no finding")
    } catch {
      #expect(error.code == code)
      #expect(error.message.english.hasSuffix("(at character \(position))."), "\(error.message.english)")
      #expect(error.message.vietnamese.contains("ký tự thứ \(position)"))
      #expect(error.hint != nil)
    }
  }
}
