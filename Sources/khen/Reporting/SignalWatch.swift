import Dispatch
import Foundation
import Press

/// Turns the system's wish to stop into a wish that the run understands; a second one ends the process at once.
final class SignalWatch {
  private let sources: [any DispatchSourceSignal]

  init(_ interruption: Interruption) {
    // A write beyond a limit, or to a reader that has gone, is an error to be told, not the end of the process.
    for number in [SIGXFSZ, SIGPIPE] { signal(number, SIG_IGN) }
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if interruption.isRequested { _exit(ExitStatus.interrupted.rawValue) }
        interruption.request()
      }
      source.resume()
      return source
    }
  }

  deinit { for source in sources { source.cancel() } }
}
