import Drawing
import Geometry
import Layout

/// A stretch of pages of one kind: what runs over them, and what stands around it.
struct Section {
  enum Start: Sendable { case anyPage, rightPage }

  /// The name of the part, such as `report`.
  var name: String
  var content: any Layout.Element
  /// What the footnotes say, by the name of their anchors.
  var notes: [String: any Layout.Element] = [:]
  var master: PageMaster
  /// The trimmed size of its pages, where it is not that of the layout.
  var trim: Size?
  /// What stands beside the page number at the head; nothing keeps the head empty.
  var runningHead: String?
  var showsNumbers = true
  var start = Start.anyPage
  /// Art behind the text of every page, in trim coordinates.
  var ground: Frame?
  /// Whether its pages are counted in small Roman numerals, before page 1.
  var isFrontMatter = false
  /// Whether the pages stand in the order of the cover: no head, no number.
  var isCover = false
}

/// The words of an anchor that the outline and the contents show.
struct Heading: Sendable, Hashable {
  var anchor: String
  var title: String
  var level: Int
  /// Whether the contents show it where their depth lets them; the outline always does.
  var isInContents = true
}

/// On which page each anchor stands.
struct PageTable: Sendable, Hashable {
  struct Spot: Sendable, Hashable {
    /// The page's ordinal from 0, and what is printed on it.
    var page: Int
    var label: String
    var y: Double
  }

  var spots: [String: Spot] = [:]

  func label(of anchor: String) -> String? { spots[anchor]?.label }
}
