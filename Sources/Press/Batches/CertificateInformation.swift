import Imprint
import Vietnamese

/// What certificates say about themselves, in one file each and in the merged one.
struct CertificateInformation: Sendable {
  private let ceremony: String
  private let author: String
  private let date: DocumentInformation.Moment?

  /// `epoch` counts seconds since 1970, in universal time; without it the ceremony's day is the date.
  init(_ ceremony: Ceremony, epoch: Int?) {
    self.ceremony = ceremony.values["ceremony"]?.plainText ?? ceremony.name
    author = ceremony.values["issuer"]?.plainText ?? ""
    if let epoch {
      date = Self.moment(epoch)
    } else {
      date = ceremony.values["date"]?.date.map { .init(year: $0.year, month: $0.month, day: $0.day) }
    }
  }

  var ofAll: DocumentInformation { information(title: ceremony, subject: ceremony) }

  /// Of a paper that is no certificate; without a title of its own it bears the ceremony's.
  func of(title: String) -> DocumentInformation {
    information(title: title.isEmpty ? ceremony : title, subject: ceremony)
  }

  func of(_ recipient: Recipient) -> DocumentInformation {
    let award = recipient.scope.text(of: "award")
    return information(title: [award, recipient.name].compactMap { $0 }.joined(separator: " – "), subject: ceremony)
  }

  private func information(title: String, subject: String) -> DocumentInformation {
    DocumentInformation(
      title: title, author: author, subject: subject, creator: "khen \(ToolVersion.current)", date: date)
  }

  /// A moment of universal time, by the arithmetic of the Gregorian calendar.
  static func moment(_ epoch: Int) -> DocumentInformation.Moment {
    let days = Int((Double(epoch) / 86_400).rounded(.down))
    let seconds = epoch - days * 86_400
    // Days since 1 March of the year 0, so that leap days stand at the end of a year.
    let shifted = days + 719_468
    let era = Int((Double(shifted) / 146_097).rounded(.down))
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return .init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, hour: seconds / 3_600, minute: seconds / 60 % 60,
      second: seconds % 60, offsetMinutes: 0)
  }
}
