import Foundation

extension CivilDate {
  /// "ngày 05 tháng 01 năm 2026": days below 10 and the months 1 and 2 take a leading zero (Decree 30/2020).
  public var longText: String {
    let monthText = month <= 2 ? NumberText.padded(month, width: 2) : String(month)
    return "ngày \(NumberText.padded(day, width: 2)) tháng \(monthText) năm \(year)"
  }

  /// "05/01/2026".
  public var shortText: String {
    "\(NumberText.padded(day, width: 2))/\(NumberText.padded(month, width: 2))/\(year)"
  }

  /// "2026-01-05".
  public var isoText: String {
    "\(NumberText.padded(year, width: 4))-\(NumberText.padded(month, width: 2))-\(NumberText.padded(day, width: 2))"
  }

  /// The number of days since 1 January 1970.
  public var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day that lies so many days after 1 January 1970; nothing outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The age in full years on a day.
  public func age(on day: CivilDate) -> Int {
    day.year - year - ((day.month, day.day) < (month, self.day) ? 1 : 0)
  }
}
