import Foundation

extension ProcessInfo {
  /// The moment that files are dated with, in seconds since 1970, where the environment sets one from 1970 to 9999.
  var sourceDateEpoch: Int? {
    environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }.flatMap { (0..<253_402_300_800).contains($0) ? $0 : nil }
  }
}
