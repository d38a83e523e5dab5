import CUnix
import Findings
import Foundation

/// One of poppler's programs at work, as a process of its own: its licence does not allow it inside ours.
final class ReaderProcess {
  private let program: String
  private let process: pid_t
  private let output: Int32
  private var isOver = false

  /// Starts a program found on the PATH; what it writes to standard output is read here.
  init(_ program: String, _ arguments: [String]) throws(Finding) {
    self.program = program
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { throw Self.missing(program, reason: SystemReason(errno)) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    for (descriptor, flags) in [(STDIN_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY)] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", flags, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var started: pid_t = 0
    let failure = posix_spawnp(&started, program, &actions, nil, words, process_environment())
    close(ends[1])
    guard failure == 0 else {
      close(ends[0])
      throw Self.missing(program, reason: SystemReason(failure))
    }
    (process, output) = (started, ends[0])
  }

  deinit { if !isOver { _ = end() } }

  /// The next bytes, fewer than asked for only at the end.
  func read(_ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = 0
      while filled < count {
        let got = Foundation.read(output, buffer.baseAddress?.advanced(by: filled), count - filled)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        filled += got
      }
    }
  }

  /// All bytes up to the end.
  func readAll() -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let more = read(1 << 16)
      bytes += more
      if more.count < 1 << 16 { return bytes }
    }
  }

  /// Waits for the end of the program, and answers whether it was content. To be called once.
  func end() -> Bool {
    isOver = true
    close(output)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }

  private static func missing(_ program: String, reason: SystemReason) -> Finding {
    Finding(
      .missingReader,
      Words(
        vi: "Không chạy được chương trình \(program) để đọc lại PDF: \(reason.words.vietnamese).",
        en: "The program \(program), which reads PDF back, cannot be run: \(reason.words.english)."),
      hint: Words(vi: "Cài gói poppler-utils.", en: "Install the package poppler-utils."))
  }
}

/// A finished PDF as poppler's programs read it.
struct PaperReader {
  let path: String

  /// The text of some pages, from 1; where nothing is said, of all.
  func texts(of pages: ClosedRange<Int>? = nil) throws(Finding) -> [String] {
    let process = try ReaderProcess("pdftotext", Self.range(pages) + ["-q", "-enc", "UTF-8", path, "-"])
    let bytes = process.readAll()
    guard process.end() else { throw unreadable("pdftotext") }
    // Every page ends with a form feed, the last one too.
    var texts = String(decoding: bytes, as: UTF8.self).split(separator: "\u{C}", omittingEmptySubsequences: false)
    if texts.last?.allSatisfy(\.isWhitespace) == true { texts.removeLast() }
    return texts.map(String.init)
  }

  /// How many pages the file has.
  func pageCount() throws(Finding) -> Int {
    let process = try ReaderProcess("pdfinfo", [path])
    let text = String(decoding: process.readAll(), as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix("Pages:") }
    guard process.end(), let count = line?.split(separator: " ").last.flatMap({ Int($0) }) else {
      throw unreadable("pdfinfo")
    }
    return count
  }

  /// Begins to paint pages, which come one after the other.
  func inks(of pages: ClosedRange<Int>? = nil, dpi: Int) throws(Finding) -> PaintedPages {
    PaintedPages(
      try ReaderProcess("pdftoppm", Self.range(pages) + ["-q", "-gray", "-r", String(dpi), path]))
  }

  private static func range(_ pages: ClosedRange<Int>?) -> [String] {
    pages.map { ["-f", String($0.lowerBound), "-l", String($0.upperBound)] } ?? []
  }

  private func unreadable(_ program: String) -> Finding {
    Finding(
      .unreadableForReader,
      Words(vi: "\(program) không đọc được tệp này.", en: "\(program) cannot read this file."), at: Place(path),
      hint: Words(vi: "Chạy lại với --force.", en: "Run again with --force."))
  }
}
