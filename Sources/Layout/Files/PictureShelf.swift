import Drawing
import Files
import Findings
import Foundation
import Locks
import SourceTree

/// Pictures by their files, each read once.
final class PictureShelf: Sendable {
  private struct Key: Hashable {
    var path: String
    var alternative: String?
  }

  /// Which files may be read.
  private let access: FileAccess

  init(_ access: FileAccess = .everywhere) { self.access = access }

  private let known = Guarded<[Key: Result<Picture, Finding>]>([:])

  func picture(at path: String, alternative: String?) -> Result<Picture, Finding> {
    let key = Key(path: path, alternative: alternative)
    return known.withLock { known in
      if let result = known[key] { return result }
      let bare = Key(path: path, alternative: nil)
      let read = known[bare] ?? self.read(path)
      known[bare] = read
      let result = alternative == nil ? read : read.map { $0.described(as: alternative) }
      known[key] = result
      return result
    }
  }

  private func read(_ path: String) -> Result<Picture, Finding> {
    do throws(Finding) { try access.verify(path, at: nil) } catch { return .failure(error) }
    guard let data = InputFile.contents(of: path) else {
      return .failure(
        Finding(
          .missingPicture,
          Words(vi: "Không đọc được tệp ảnh “\(path)”.", en: "The picture “\(path)” cannot be read."),
          hint: Words(
            vi: "Đặt tệp ảnh đúng chỗ, hoặc sửa tên tệp.", en: "Put the file where it is named, or mend its name.")))
    }
    do {
      return .success(try Picture(reading: [UInt8](data), file: path))
    } catch {
      return .failure(error)
    }
  }
}
