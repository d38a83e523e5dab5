import Foundation

extension ProcessInfo {
  /// The moment that files are dated with, in seconds since 1970, where the environment sets one.
  var sourceDateEpoch: Int? { environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) } }
}
