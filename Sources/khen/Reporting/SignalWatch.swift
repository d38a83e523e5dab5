import Foundation
import Press

/// Turns the system's wish to stop into a wish that the run understands; a second one ends the process at once.
///
/// The wish is heard without any thread: where the system has none to give, khen must still end when it is told to.
enum SignalWatch {
  /// To be called once, before anything is done.
  static func start() {
    // A write beyond a limit, or to a reader that has gone, is an error to be told, not the end of the process.
    for number in [SIGXFSZ, SIGPIPE] { signal(number, SIG_IGN) }
    Interruption.prepare()
    for number in [SIGINT, SIGTERM] {
      signal(number) { _ in
        // While nothing is being written there is nothing to finish.
        if Interruption.requestForAll() {
          let words = Array("Đã dừng. / Stopped.\n".utf8)
          _ = words.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
          _exit(ExitStatus.interrupted.rawValue)
        }
      }
    }
  }
}
