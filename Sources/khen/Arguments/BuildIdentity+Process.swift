import Foundation
import Press

extension BuildIdentity {
  /// This program's identity; `KHEN_BUILD` in the environment makes it another, so that papers are made anew.
  static var ofThisProcess: BuildIdentity {
    var identity = BuildIdentity.ofThisProgram
    if let word = ProcessInfo.processInfo.environment["KHEN_BUILD"], !word.isEmpty { identity.words.append(word) }
    return identity
  }
}
