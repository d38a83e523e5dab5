import Drawing
import Findings
import Foundation
import Locks

/// Sees to it that one file of a picture looks the same on all papers of a run, whatever happens to it meanwhile.
struct PictureWatch: Sendable {
  /// How picture files were when the run was planned, by their paths.
  var planned: [String: FileState] = [:]
  /// The sum of each picture file as it was first drawn.
  private let sums = Guarded<[String: Digest]>([:])
  /// Pictures seen to be right last: what all papers share is summed once.
  private let recent = Guarded<[Picture]>([])

  private static let kept = 8

  /// A finding for each picture on the pages that is not what its file was before.
  func findings(on pages: [Page]) -> [Finding] {
    pages.flatMap(\.frame.pictures).filter { !isAsBefore($0) }.map { Self.changed($0.file) }
  }

  private func isAsBefore(_ picture: Picture) -> Bool {
    if let state = planned[picture.file], FileState(picture.file) != state { return false }
    if recent.withLock({ recent in recent.contains { $0 === picture } }) { return true }
    let sum = Digest(of: picture.bytes)
    let first = sums.withLock { sums in
      if let known = sums[picture.file] { return known }
      sums[picture.file] = sum
      return sum
    }
    guard first == sum else { return false }
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

/// Size and time of the last change of a file.
struct FileState: Sendable, Hashable {
  private let facts: [Int]

  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    facts = [Int(status.st_size), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec), Int(status.st_ino)]
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
