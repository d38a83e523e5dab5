import Dispatch
import Foundation
import Press

/// Turns the system's wish to stop into a wish that the run understands; a second one ends the process at once.
final class SignalWatch {
  private let sources: [any DispatchSourceSignal]

  init(_ interruption: Interruption) {
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
