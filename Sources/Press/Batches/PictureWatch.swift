import Drawing
import Findings
import Locks

/// Sees to it that pictures are printed as they were when the run was planned: a record's key, and with it the choice of
/// what to make again, speaks of that picture and of no other.
struct PictureWatch: Sendable {
  /// The sums of the planned pictures, by file; empty for one that could not be read.
  var sums: [String: String] = [:]
  /// Those seen to be right last: what all papers share is summed once.
  private let recent = Guarded<[Picture]>([])

  private static let kept = 8

  /// A finding for each picture on the pages that is not the planned one.
  func findings(on pages: [Page]) -> [Finding] {
    guard !sums.isEmpty else { return [] }
    return pages.flatMap(\.frame.pictures).filter { !isAsPlanned($0) }.map { Self.changed($0.file) }
  }

  private func isAsPlanned(_ picture: Picture) -> Bool {
    guard let sum = sums[picture.file] else { return true }
    if recent.withLock({ recent in recent.contains { $0 === picture } }) { return true }
    guard Digest(of: picture.bytes).description == sum else { return false }
    recent.withLock { recent in
      if recent.count >= Self.kept { recent.removeFirst() }
      recent.append(picture)
    }
    return true
  }

  private static func changed(_ file: String) -> Finding {
    Finding(
      .changingPicture,
      Words(
        vi: "Tệp ảnh “\(file)” thay đổi trong lúc đang làm giấy.",
        en: "The picture “\(file)” changed while the papers were made."),
      hint: Words(vi: "Chờ lưu xong rồi chạy lại.", en: "Wait until it is saved, then run again."))
  }
}

extension Frame {
  /// All pictures in it, in the order of painting.
  fileprivate var pictures: [Picture] {
    marks.flatMap { placed -> [Picture] in
      switch placed.mark {
      case .picture(let picture, _): [picture]
      case .group(let group): group.frame.pictures
      case .shared(let shared): shared.frame.pictures
      default: []
      }
    }
  }
}
