/// Something in the contents of pages that a print house asks about.
enum Remark: Hashable {
  case whiteOverprint
  case richSmallText
  case registrationColour
  case artWithoutBleed
  case letterWithoutGlyph(font: String)
  case privateLetters(font: String)
  case symbolsOfPrivateUse(font: String)
  case unknownOperator(String)
  case unbalancedStates
  case brokenContent
  case unmarkedContent
  case transparencyGroup
}

/// Remarks with the pages on which they hold.
struct Remarks {
  private(set) var pages: [(remark: Remark, pages: [Int])] = []

  mutating func add(_ remark: Remark, page: Int) {
    guard let index = pages.firstIndex(where: { $0.remark == remark }) else {
      // A file may name operators of its own without end.
      if pages.count < 200 { pages.append((remark, [page])) }
      return
    }
    if pages[index].pages.last != page { pages[index].pages.append(page) }
  }

  func pages(of remark: Remark) -> [Int]? { pages.first { $0.remark == remark }?.pages }
}
