import Drawing
import Vietnamese

/// Running text with what hangs on it: links, anchors, and the marks of footnotes.
public struct RichText: Sendable, Hashable {
  /// Where words lead; the same for all spans and lines of the words.
  public struct Link: Sendable, Hashable {
    /// An address, or the name of an anchor as `#name`.
    public var target: String
    public var role: LinkRole
    let key = StructureKey()

    /// - Parameter contents: where it leads, in words; an address tells that itself.
    public init(to target: String, contents: String? = nil, note: StructureKey? = nil) {
      self.target = target
      role = LinkRole(contents: contents ?? target, note: note)
    }
  }

  public struct Span: Sendable, Hashable {
    public var text: String
    public var style: TextStyle
    public var link: Link?
    /// A place that stands where the span begins; a span of no text is an anchor alone.
    public var anchor: String?
    public var isKeptTogether: Bool

    public init(
      _ text: String, _ style: TextStyle, link: Link? = nil, anchor: String? = nil, isKeptTogether: Bool = false
    ) {
      self.text = text
      self.style = style
      self.link = link
      self.anchor = anchor
      self.isKeptTogether = isKeptTogether
    }
  }

  public var spans: [Span]

  public init(_ spans: [Span] = []) { self.spans = spans }

  public init(_ text: String, _ style: TextStyle) { spans = [Span(text, style)] }

  var styled: StyledText {
    StyledText(spans.filter { !$0.text.isEmpty }.map { .init($0.text, $0.style, isKeptTogether: $0.isKeptTogether) })
  }

  var string: String { spans.map(\.text).joined() }

  /// The same text in capitals.
  var uppercased: RichText {
    RichText(
      spans.map { span in
        var copy = span
        copy.text = VietnameseText.uppercased(span.text)
        return copy
      })
  }
}
