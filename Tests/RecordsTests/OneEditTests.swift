import Testing
import Vietnamese

@testable import Records

@Suite("One letter apart")
struct OneEditTests {
  @Test("agrees with the edit distance for all short texts of three letters")
  func agreesWithTheDistance() {
    let texts = Self.texts(upTo: 4)
    for one in texts {
      for other in texts {
        let isNear = EditDistance.between(one, other, limit: 1) != nil
        #expect(OneEdit.parts(one[...], other[...]) == isNear, "\(one) \(other)")
      }
    }
  }

  private static func texts(upTo length: Int) -> [[UInt8]] {
    var all: [[UInt8]] = [[]]
    var last = all
    for _ in 0..<length {
      last = last.flatMap { text in [97, 98, 99].map { text + [$0] } }
      all += last
    }
    return all
  }
}
