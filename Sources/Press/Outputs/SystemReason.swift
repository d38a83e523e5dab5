import Findings
import Foundation

/// Why the operating system could not do what it was asked, in the tool's two languages.
struct SystemReason: Sendable, Hashable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  /// The error number inside an error of Foundation; that of a general failure if it has none.
  init(_ error: any Error) {
    let error = error as NSError
    if error.domain == NSPOSIXErrorDomain {
      number = Int32(error.code)
    } else if let inner = error.userInfo[NSUnderlyingErrorKey] as? NSError, inner.domain == NSPOSIXErrorDomain {
      number = Int32(inner.code)
    } else {
      number = error.code == CocoaError.fileWriteFileExists.rawValue ? ENOTDIR : EIO
    }
  }

  var words: Words {
    switch number {
    case EACCES, EPERM: Words(vi: "không có quyền", en: "permission denied")
    case EROFS: Words(vi: "ổ đĩa chỉ cho đọc", en: "the file system is read-only")
    case ENOSPC, EDQUOT: Words(vi: "ổ đĩa đã đầy", en: "the disk is full")
    case ENOENT: Words(vi: "không có thư mục hay tệp đó", en: "there is no such file or folder")
    case ENOTDIR, EEXIST:
      Words(vi: "tên đó đã là một tệp, không phải thư mục", en: "a file, not a folder, has that name")
    case ELOOP: Words(vi: "đó là một liên kết tượng trưng", en: "it is a symbolic link")
    case EISDIR: Words(vi: "tên đó đã là một thư mục", en: "a folder has that name")
    case ENAMETOOLONG: Words(vi: "tên quá dài", en: "the name is too long")
    case EFBIG: Words(vi: "tệp quá lớn", en: "the file is too large")
    case EMFILE, ENFILE: Words(vi: "mở quá nhiều tệp", en: "too many open files")
    case EIO: Words(vi: "thiết bị báo lỗi đọc ghi", en: "the device reports an input or output error")
    default:
      Words(vi: "lỗi hệ thống số \(number)", en: "system error \(number)")
    }
  }
}

extension OutputFolder {
  static func cannotCreate(_ path: String, reason: SystemReason) -> Finding {
    Finding(
      .cannotCreate,
      Words(
        vi: "Không tạo được “\(path)”: \(reason.words.vietnamese).",
        en: "Cannot create “\(path)”: \(reason.words.english)."),
      at: Place(path),
      hint: Words(
        vi: "Chọn thư mục khác bằng -o, hoặc sửa quyền ghi của thư mục này.",
        en: "Choose another folder with -o, or make this one writable."))
  }

  static func isHeld(_ path: String) -> Finding {
    Finding(
      .outputIsHeld,
      Words(
        vi: "Một lượt chạy khác đang ghi vào “\(path)”.", en: "Another run is writing into “\(path)”."),
      at: Place(path),
      hint: Words(
        vi: "Chờ lượt kia xong, hoặc chọn thư mục khác bằng -o.",
        en: "Wait until it has finished, or choose another folder with -o."))
  }

  static func failed(_ path: String, reason: SystemReason) -> Finding {
    Finding(
      .transferFailed,
      Words(
        vi: "Đọc hoặc ghi “\(path)” không được: \(reason.words.vietnamese).",
        en: "Reading or writing “\(path)” failed: \(reason.words.english)."),
      at: Place(path),
      hint: Words(
        vi: "Những tệp đã có tên đều trọn vẹn. Sửa nguyên nhân rồi chạy lại với --resume.",
        en: "All files that have their names are whole. Mend the cause, then run again with --resume."))
  }
}
